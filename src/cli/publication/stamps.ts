import { lstatSync, readdirSync, type Stats } from "node:fs";
import { join } from "node:path";

/** What changes whenever a file is written, even where somebody sets its times back. */
export function stampOf({ size, mtimeMs, ctimeMs, ino }: Stats): string {
  return `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
}

/** The stamp of everything below a folder that is no folder, by its path with forward slashes; none where there is no such folder. */
export function stampsBelow(folder: string): Map<string, string> {
  const stamps = new Map<string, string>();
  const visit = (path: string): void => {
    for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
      const own = path === "" ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) visit(own);
      else stamps.set(own, stampOf(lstatSync(`${folder}/${own}`)));
    }
  };
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) visit("");
  return stamps;
}
