import { readDoubleByte } from "./double-byte.ts";
import { singleByteEncodingOf } from "./single-byte.ts";

/** A text, and how its bytes were read. */
export interface Decoded {
  readonly text: string;
  /** As the Encoding Standard names it, such as `utf-8` or `windows-1252`. */
  readonly encoding: string;
  /** What a person should look at: an encoding that was guessed, letters that are broken. */
  readonly remark?: string;
}

/**
 * Reads bytes as text: by their byte-order mark, else as UTF-16 where zeros stand at every other place, else as UTF-8, with a
 * few broken letters perhaps, else as XML declares it, else in the old encoding that their letters fit, which is a guess
 * (Encoding Standard §4.2).
 * @returns undefined for what is no text
 */
export function decode(bytes: Uint8Array): Decoded | undefined {
  const encoding = markedEncoding(bytes) ?? likelyUtf16(bytes);
  if (encoding !== undefined) return textOf(bytes, encoding);
  const read = (old: string): string | undefined => textOf(bytes, old)?.text;
  const declared = declaredEncoding(bytes);
  return (
    mojibake(textOf(bytes, "utf-8")) ??
    brokenUtf8(bytes) ??
    (declared === undefined ? undefined : textOf(bytes, declared)) ??
    guessed(readDoubleByte(bytes, read) ?? textOf(bytes, singleByteEncodingOf(read)))
  );
}

function guessed(decoded: Omit<Decoded, "remark"> | undefined): Decoded | undefined {
  if (decoded === undefined) return undefined;
  const name = decoded.encoding.replace(/^[a-z]/, (letter) => letter.toUpperCase()).replace("_jis", "_JIS");
  return {
    ...decoded,
    remark: `The file is not in UTF-8: it was read as ${NAMES.get(decoded.encoding) ?? name}. Look whether all letters are right; if not, save it as UTF-8, and import that.`,
  };
}

const NAMES = new Map([
  ["euc-jp", "EUC-JP"],
  ["euc-kr", "EUC-KR"],
  ["gb18030", "GB18030 (or GBK)"],
  ["koi8-r", "KOI8-R"],
  ["macintosh", "Mac OS Roman"],
]);

/** Letters in UTF-8 that were taken for Windows-1252 and saved so: "Ã©", "â€™". */
function mojibake(decoded: Decoded | undefined): Decoded | undefined {
  const found = decoded?.text.match(/[ÃÂ][\u0080-\u00bf]|â€[\u0080-\u009f™œžš“”˜¦¢]/gu) ?? [];
  if (decoded === undefined || found.length < 2) return decoded;
  const remark = `Letters were broken before this file was saved, such as “${found[0]}”. Export it anew, or open it as UTF-8 where it is edited.`;
  return { ...decoded, remark };
}

/** One broken letter in a hundred is the most that a text in UTF-8 has: a line from elsewhere, a cell that was cut off. */
const MOST_BROKEN = 0.01;

function brokenUtf8(bytes: Uint8Array): Decoded | undefined {
  const text = withPlainLineEnds(new TextDecoder("utf-8").decode(bytes));
  const letters = text.match(/\P{ASCII}/gu)?.length ?? 0;
  const places = text.split("\n").flatMap((line, index) => (line.includes(LOST) ? [index + 1] : []));
  const lost = text.split(LOST).length - 1;
  if (lost === 0 || letters < 10 || lost > Math.max(1, letters * MOST_BROKEN) || isBinary(text))
    return undefined;
  const lines = `${places.length === 1 ? "line" : "lines"} ${places.slice(0, 5).join(", ")}`;
  const remark = `Broken letters stand as “${LOST}”, in ${lines}${places.length > 5 ? " and others" : ""}: write what is meant.`;
  return { text, encoding: "utf-8", remark };
}

const LOST = "\ufffd";

function markedEncoding(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  // Mails of Japan say with an escape where their letters begin (RFC 1468).
  const hasEscapes = ["\u001b$B", "\u001b$@"].some((mark) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(mark),
  );
  return hasEscapes ? "iso-2022-jp" : undefined;
}

/** XML says it itself, and so do pages. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, SAMPLE));
  return /^\s*<\?xml[^>]{0,200}\sencoding=["']([\w-]+)|<meta[^>]{0,200}charset=["']?([\w-]+)/i
    .exec(head)
    ?.slice(1)
    .find(Boolean);
}

/** So many bytes tell it. */
const SAMPLE = 2000;

/** Its line ends and commas have a zero each; an ideograph has one at the other place at times. */
function likelyUtf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = sample.length / 40;
  if (odd > many && even < odd / 4) return "utf-16le";
  return even > many && odd < even / 4 ? "utf-16be" : undefined;
}

function textOf(bytes: Uint8Array, encoding: string): Decoded | undefined {
  try {
    const decoded = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    const text = withPlainLineEnds(encoding === "windows-1252" ? withSigns(decoded) : decoded);
    return isBinary(text) ? undefined : { text, encoding };
  } catch {
    return undefined;
  }
}

function withPlainLineEnds(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

/** From 0x80 to 0x9F; Node reads Latin-1 instead, which has controls there. */
const SIGNS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function withSigns(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => SIGNS[control.charCodeAt(0) - 0x80] ?? control);
}

/** Pictures, archives and programs have control characters all over; a text has one by accident. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE * 50);
  const controls = sample.match(/(?!\s)\p{Cc}/gu)?.length ?? 0;
  return controls > 2 + sample.length / 1000;
}
