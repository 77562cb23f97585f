import { crc32 } from "node:zlib";

const SIGNATURE = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
const END = "IEND";

/** Whether a PNG is all there and as it was written: each of its chunks carries a checksum (PNG, third edition, 5.3). */
export function isWholePng(png: Uint8Array): boolean {
  const bytes = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return false;
  let start = SIGNATURE.length;
  while (start + 12 <= bytes.length) {
    const end = start + 8 + bytes.readUInt32BE(start);
    if (end + 4 > bytes.length || crc32(bytes.subarray(start + 4, end)) !== bytes.readUInt32BE(end))
      return false;
    if (bytes.toString("latin1", start + 4, start + 8) === END) return end + 4 === bytes.length;
    start = end + 4;
  }
  return false;
}
