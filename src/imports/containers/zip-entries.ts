/** A file in a zip archive, as the central directory has it. */
export interface ZipEntry {
  /** With its folders. */
  readonly path: string;
  /** 0 for stored, 8 for deflated. */
  readonly method: number;
  /** Bytes when it is unpacked, as the directory says; those who unpack hold it to that. Infinity for more than 4 GB. */
  readonly size: number;
  /** Where its packed bytes lie. */
  readonly data: { readonly from: number; readonly to: number };
  readonly isLocked: boolean;
}

/**
 * The files of a zip archive, by its central directory (APPNOTE 6.3.10 §4.3.12).
 * @returns undefined for what is no such archive
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return undefined;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= view.byteLength && view.getUint32(at, true) === 0x02014b50) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const size = view.getUint32(at + 24, true);
    entries.push({
      path: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (name ?? 0))),
      method: view.getUint16(at + 10, true),
      size: size === 0xffffffff ? Number.POSITIVE_INFINITY : size,
      data: dataAt(view, view.getUint32(at + 42, true), view.getUint32(at + 20, true)),
      isLocked: (view.getUint16(at + 8, true) & 1) === 1,
    });
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

/** Behind the header of the file itself, whose names may be longer than those of the directory (§4.3.7). */
function dataAt(view: DataView, header: number, packed: number): ZipEntry["data"] {
  if (header + 30 > view.byteLength) return { from: 0, to: 0 };
  const from = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  return { from, to: from + packed };
}

/** Its record stands at the end, before a comment of at most 64 KB. */
function endOfDirectory(view: DataView): number | undefined {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return undefined;
}
