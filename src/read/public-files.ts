import { closeSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { join } from "node:path";
import { type FileFormat, formatOf, HEAD } from "./file-format.ts";

/** What is to be known of a file of `public/` besides its path. */
export interface PublicFile {
  readonly bytes: number;
  /** Undefined for an unknown one, and for files that are no pictures by their name. */
  readonly format?: FileFormat | undefined;
}

export const PICTURE = /\.(?:jpe?g|png|gif|webp|avif|svg|hei[cf]|tiff?|bmp|psd)$/i;

/** @param paths relative to `public/` */
export function describePublicFiles(root: string, paths: Iterable<string>): ReadonlyMap<string, PublicFile> {
  const files = [...paths].map((path): [string, PublicFile] => {
    const absolute = join(root, "public", path);
    const { size } = statSync(absolute);
    return [path, { bytes: size, format: PICTURE.test(path) ? formatOf(headOf(absolute)) : undefined }];
  });
  return new Map(files);
}

/** @param source where a file of `public/` really lies */
export function readPublicFile(source: string): Uint8Array {
  return readFileSync(source);
}

function headOf(path: string): Uint8Array {
  const file = openSync(path, "r");
  try {
    const head = new Uint8Array(HEAD);
    return head.subarray(0, readSync(file, head, 0, HEAD, 0));
  } finally {
    closeSync(file);
  }
}
