/** Bytes of a file, the last one included. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** A range that lies behind the end of a file. */
export const OUTSIDE = "outside";

/**
 * What a `Range` header asks for (RFC 9110, 14.1.2): players of videos and readers of PDFs ask for one range. Undefined
 * for several, for another unit and for what cannot be understood: the whole file is sent then, as is always allowed.
 * @param size of the file, in bytes
 */
export function byteRange(header: string | undefined, size: number): ByteRange | typeof OUTSIDE | undefined {
  const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/i.exec(header?.trim() ?? "") ?? [];
  if (first === "" && last === "") return undefined;
  // Without a first byte, the number tells how many are wanted from the end.
  const start = first === "" ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === "" || last === "" ? size - 1 : Math.min(Number(last), size - 1);
  if (first !== "" && last !== "" && Number(last) < start) return undefined;
  return start < size && start <= end ? { start, end } : OUTSIDE;
}
