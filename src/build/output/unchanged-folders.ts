/** Folders of an output by their paths, without a slash at the end; the output itself is none of them. */

/**
 * The folders in which none of some paths lies, each the highest of its kind.
 * @param files what lies in the folders
 * @param changed files, and folders with a slash at the end
 */
export function unchangedFolders(files: Iterable<string>, changed: Iterable<string>): string[] {
  const spoiled = new Set<string>();
  for (const path of changed)
    for (let folder = folderOf(path); folder !== "" && !spoiled.has(folder); folder = folderOf(folder))
      spoiled.add(folder);
  const found = new Set<string>();
  const seen = new Set<string>();
  for (const file of files) {
    let folder = folderOf(file);
    if (folder === "" || seen.has(folder) || spoiled.has(folder)) continue;
    seen.add(folder);
    for (let above = folderOf(folder); above !== "" && !spoiled.has(above); above = folderOf(above))
      folder = above;
    found.add(folder);
  }
  return [...found];
}

/**
 * Tells of paths whether they lie in one of some folders, however deep. A folder, with a slash at its end, lies in itself.
 */
export function liesIn(folders: Iterable<string>): (path: string) => boolean {
  const known = new Map<string, boolean>([["", false]]);
  for (const folder of folders) known.set(folder, true);
  const isWithin = (folder: string): boolean => {
    const found = known.get(folder) ?? isWithin(folderOf(folder));
    known.set(folder, found);
    return found;
  };
  return (path) => isWithin(folderOf(path));
}

/** "2026/talks" of "2026/talks/ink.ics" and of "2026/talks/"; empty for what lies at the top. */
function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
