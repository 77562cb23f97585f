import { inflateRawSync } from "node:zlib";
import { UnreadableError } from "../unreadable-error.ts";
import { LIMITS } from "./limits.ts";
import { type ZipEntry, zipEntries } from "./zip-entries.ts";

/** A file of an archive. */
export interface ArchivedFile {
  /** Without its folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const MOST_FILES = 500;
/** What the systems of those who pack leave in archives. */
const LEFTOVER = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i;

/**
 * Unpacks what conference systems hand over as one archive.
 * @throws UnreadableError for what is too large, damaged, locked, or packed in a way of its own
 */
export function unpack(name: string, bytes: Uint8Array): ArchivedFile[] {
  const entries = (zipEntries(bytes) ?? []).filter(({ path }) => !path.endsWith("/") && !LEFTOVER.test(path));
  if (entries.length === 0) throw new UnreadableError(name, "This archive is empty.", "Download it anew.");
  if (entries.length > MOST_FILES)
    throw new UnreadableError(
      name,
      `This archive has more than ${MOST_FILES} files.`,
      "Unpack it, and name the files in it that are meant.",
    );
  if (entries.reduce((sum, { size }) => sum + size, 0) > LIMITS.contentBytes)
    throw new UnreadableError(
      name,
      "This archive holds more than 150 MB when it is unpacked.",
      "Unpack it, and name the files in it that are meant.",
    );
  return entries.map((entry) => ({
    name: entry.path.split("/").at(-1) ?? entry.path,
    bytes: unpackOne(name, bytes, entry),
  }));
}

/** Held to the size that the directory promises: what is larger is a bomb. */
function unpackOne(name: string, bytes: Uint8Array, { method, data, size, isLocked }: ZipEntry): Uint8Array {
  if (isLocked)
    throw new UnreadableError(name, "This archive is locked with a password.", "Pack it again without one.");
  const packed = bytes.subarray(data.from, data.to);
  if (method === 0 && packed.length === size) return packed;
  try {
    if (method === 8) return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch {
    // Said below.
  }
  throw new UnreadableError(
    name,
    "This archive is damaged, or packed in an unusual way.",
    "Unpack it, and name the files in it: several can be imported at once.",
  );
}
