import { lstatSync, type Stats } from "node:fs";

/** What changes whenever a file is written, even where somebody sets its times back. */
export function stampOf({ size, mtimeMs, ctimeMs, ino }: Stats): string {
  return `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
}

/**
 * The stamps of files, and of all folders that they lie in: the stamp of a folder changes when something joins it or
 * leaves it. To look at each takes half as long as to list what is there.
 * @param files relative to the folder, with forward slashes; a folder ends in one
 * @returns by path, which ends in a slash for a folder; without what is not there
 */
export function stampsOf(folder: string, files: Iterable<string>): Map<string, string> {
  const stamps = new Map<string, string>();
  const folders = new Set<string>();
  const add = (path: string): void => {
    const stamp = stampAt(`${folder}/${path}`);
    if (stamp !== undefined) stamps.set(path, stamp);
  };
  const addFolder = (path: string): void => {
    if (folders.has(path)) return;
    folders.add(path);
    add(path);
    if (path !== "") addFolder(folderOf(path.slice(0, -1)));
  };
  for (const file of files) {
    if (!file.endsWith("/")) add(file);
    addFolder(folderOf(file));
  }
  return stamps;
}

/** "2026/talks/" of "2026/talks/ink.ics"; empty for what lies at the top. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

function stampAt(path: string): string | undefined {
  try {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    return stats && stampOf(stats);
  } catch {
    return undefined;
  }
}
