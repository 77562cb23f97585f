import { existsSync, mkdirSync } from "node:fs";
import { dirname, resolve, sep } from "node:path";

/** @throws for the true reason, which is only told of a folder that is made alone: the one above it must be there */
export function makeWorkFolder(folder: string): void {
  if (!existsSync(folder)) mkdirSync(folder);
}

/** Makes the folder of each file once. */
export function putterIn(folder: string): (file: string, write: (path: string) => void) => void {
  const made = new Set<string>();
  return (file, write) => {
    const path = resolve(folder, file);
    if (!path.startsWith(folder + sep)) throw new Error(`${file} leads out of the output folder.`);
    const parent = dirname(path);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    write(path);
  };
}
