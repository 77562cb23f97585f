import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Files } from "../../scaffold/files.ts";

/**
 * Writes files to a hidden folder beside, where nobody reads them as content, then moves it into its place: the new
 * folder is there as a whole, or not at all.
 * @param folder absolute; it must not exist, or be empty
 * @param complete adds to the files, or looks at them, before they are moved; what it throws is thrown, and nothing stays
 */
export function writeFolder(
  files: Files,
  folder: string,
  complete: (folder: string) => void = () => {},
): void {
  const parent = dirname(folder);
  mkdirSync(parent, { recursive: true });
  const next = mkdtempSync(join(parent, `.${basename(folder)}.`));
  chmodSync(next, 0o755); // a temporary folder is private
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(next, path)), { recursive: true });
      writeFileSync(join(next, path), text, { flag: "wx" });
    }
    complete(next);
    if (existsSync(folder)) rmdirSync(folder);
    renameSync(next, folder);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}
