import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What lies directly in the site folder: nothing of it is read but four folders. */
export interface RootEntry {
  readonly name: string;
  readonly isFolder: boolean;
  /** A Markdown file with front matter, or a folder with an edition.yaml: content, were it in its place. */
  readonly isContent: boolean;
}

export function rootEntriesOf(root: string): RootEntry[] {
  return readdirSync(root, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith("."))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) => {
      const isFolder = entry.isDirectory();
      const path = join(root, entry.name);
      const isContent = isFolder
        ? /^\d{4}/.test(entry.name) && existsSync(join(path, "edition.yaml"))
        : entry.isFile() && /\.md$/i.test(entry.name) && hasTitle(readFileSync(path, "utf8"));
      return { name: entry.name, isFolder, isContent };
    });
}

/** Whether a text starts with front matter that has a title, as a free page does. */
function hasTitle(text: string): boolean {
  const [, frontMatter = ""] = text.slice(0, 2000).split(/^---[ \t]*\r?$/m);
  return /^---[ \t]*\r?\n/.test(text) && /^title:/m.test(frontMatter);
}
