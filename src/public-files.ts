import type { Target } from "./model/text.ts";

/** A file below `public/` that a target names, and what stands behind its name, such as `#page=2`. */
export interface NamedFile {
  readonly file: string;
  readonly rest: string;
}

/**
 * The file that a target names. Its name may hold signs that mean something in addresses: `Talk #1.pdf`, `a?b.pdf`,
 * `100% done.pdf`. Written as it is, or as an address writes it (`Talk%20%231.pdf`), it is the same file; of several
 * that a target could name, the one with the longest name.
 */
export function findPublicFile(files: ReadonlySet<string>, target: Target): NamedFile | undefined {
  const text = target.replace(/^\//, "");
  const ends = [text.length, ...[...text.matchAll(/[?#]/g)].map(({ index }) => index).reverse()];
  for (const end of ends) {
    const [name, rest] = [text.slice(0, end), text.slice(end)];
    const file = [name, decoded(name)].find((known) => files.has(known));
    if (file !== undefined) return { file, rest };
  }
  return undefined;
}

/** Whether a file is called otherwise than an address writes it. */
export function isOdd(file: string): boolean {
  return file.includes("%") || encodedPath(file) !== file;
}

/** A path as it stands in an address, with every sign that would mean something there encoded (RFC 3986 §3.3). */
export function encodedPath(path: string): string {
  return encodeURI(path).replace(/[?#]/g, encodeURIComponent);
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
