/** A text, and how its bytes were read. */
export interface Decoded {
  readonly text: string;
  /** As the Encoding Standard names it, such as `utf-8` or `windows-1252`. */
  readonly encoding: string;
}

/**
 * Reads bytes as text: by their byte-order mark, else as UTF-8, else as UTF-16 where every other byte is zero, else as
 * Windows-1252, which every sequence of bytes without controls is (Encoding Standard §9).
 * @returns undefined for what is no text
 */
export function decode(bytes: Uint8Array): Decoded | undefined {
  const encoding = markedEncoding(bytes) ?? likelyUtf16(bytes);
  if (encoding !== undefined) return textOf(bytes, encoding);
  return textOf(bytes, "utf-8") ?? textOf(bytes, "windows-1252");
}

function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return undefined;
}

/** So many bytes tell it. */
const SAMPLE = 2000;

function likelyUtf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = sample.length / 5;
  if (odd > many && even < odd / 10) return "utf-16le";
  return even > many && odd < even / 10 ? "utf-16be" : undefined;
}

function textOf(bytes: Uint8Array, encoding: string): Decoded | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes).replace(/\r\n?/g, "\n");
    return isBinary(text) ? undefined : { text, encoding };
  } catch {
    return undefined;
  }
}

/** Pictures, archives and programs have control characters all over; a text has one by accident. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE * 50);
  const controls = sample.match(/(?!\s)\p{Cc}/gu)?.length ?? 0;
  return controls > 2 + sample.length / 1000;
}
