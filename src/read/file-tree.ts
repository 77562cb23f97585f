import { type Dirent, existsSync, lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { dirname, join, sep } from "node:path";

/** A file of the site folder. */
export interface TreeFile {
  /** Relative to the site folder, with forward slashes. */
  readonly path: string;
  /** Where it really lies: a link may lead elsewhere. */
  readonly source: string;
}

/** Something in a folder that is not read. */
export interface Unread {
  readonly path: string;
  readonly reason:
    | "leads nowhere"
    | "leads out"
    | "leads back"
    | "leads to what is hidden"
    | "is hidden"
    | "is a leftover"
    | "is special"
    | "is no folder"
    | "has no name";
}

export interface FileTree {
  readonly files: readonly TreeFile[];
  readonly unread: readonly Unread[];
}

/**
 * Every file below a folder of the site folder, by name; none where there is no such folder. Of hidden files, only
 * those of `public/` that a site needs are part of it.
 * @param isApart whether links must not lead out of the folder itself; else, not out of the site folder
 */
export function fileTree(root: string, folder: string, isApart = false): FileTree {
  const top = join(root, folder);
  if (lstatSync(top, { throwIfNoEntry: false }) === undefined) return { files: [], unread: [] };
  const refuse = (reason: Unread["reason"]): FileTree => ({ files: [], unread: [{ path: folder, reason }] });
  if (!existsSync(top)) return refuse("leads nowhere");
  if (!isWithin(realpathSync(top), realpathSync(root))) return refuse("leads out");
  if (!statSync(top).isDirectory()) return refuse("is no folder");
  if (isWithin(realpathSync(root), realpathSync(top))) return refuse("leads back");
  return treeWithin(root, folder, realpathSync(isApart ? top : root));
}

/**
 * A link is followed as far as `bounds`, the real path of a folder, and a link to a folder only where it was not
 * reached by another one: links in a ring, or two to the next two and so on, would take for ever.
 */
function treeWithin(root: string, folder: string, bounds: string): FileTree {
  const files: TreeFile[] = [];
  const unread: Unread[] = [];

  function visit(folder: string, isLinked: boolean): void {
    const entries = readdirSync(join(root, folder), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = `${folder}/${entry.name}`;
      const found = reasonAgainst(entry.name, path) ?? find(join(root, path), entry, bounds, isLinked);
      if (found === "is nothing to tell") continue;
      if (typeof found === "string") unread.push({ path, reason: found });
      else if (found.isFolder) visit(path, isLinked || entry.isSymbolicLink());
      else files.push({ path, source: found.source });
    }
  }

  visit(folder, false);
  return { files, unread };
}

/** Left behind by Emacs, vi, Word, LibreOffice, macOS, Windows, and tools that patch. */
const LEFTOVER =
  /~$|^#.*#$|^\.#|^~\$|^\.~lock\.|^\._|^\.DS_Store$|\.(?:bak|orig|rej|sw[op]|tmp)$|^(?:Thumbs\.db|desktop\.ini|__MACOSX)$/i;

/** What programs look for at the root of a site (RFC 8615), and what hosts read there. */
const WANTED = /^public\/\.(?:well-known|nojekyll|htaccess|domains)$/;

/** What belongs to Git or an editor, not to the site. */
const SETTINGS = /^\.(?:git|gitkeep|gitignore|gitattributes|keep|editorconfig)$/;

/** Why what bears a name is not read; undefined for what is. */
function reasonAgainst(name: string, path: string): Unread["reason"] | "is nothing to tell" | undefined {
  if (LEFTOVER.test(name)) return "is a leftover";
  if (!name.startsWith(".") || WANTED.test(path)) return undefined;
  return path.startsWith("public/") && !SETTINGS.test(name) ? "is hidden" : "is nothing to tell";
}

interface Found {
  readonly source: string;
  readonly isFolder: boolean;
}

function find(path: string, entry: Dirent, bounds: string, isLinked: boolean): Found | Unread["reason"] {
  // What is not UTF-8 is told in characters that stand for anything, and is not found by them.
  if (entry.name.includes("\uFFFD") && !existsSync(path)) return "has no name";
  if (!entry.isSymbolicLink()) return ordinary(path, entry);
  if (!existsSync(path)) return "leads nowhere";
  const source = realpathSync(path);
  if (!isWithin(source, bounds)) return "leads out";
  if (source.slice(bounds.length).includes(`${sep}.`)) return "leads to what is hidden";
  const target = statSync(source);
  const isBack = isLinked || isWithin(realpathSync(dirname(path)), source);
  return target.isDirectory() && isBack ? "leads back" : ordinary(source, target);
}

function ordinary(source: string, kind: Pick<Dirent, "isDirectory" | "isFile">): Found | Unread["reason"] {
  return kind.isDirectory() || kind.isFile() ? { source, isFolder: kind.isDirectory() } : "is special";
}

/** Whether a path is that of a folder, or of something in it. */
export function isWithin(path: string, folder: string): boolean {
  return (path + sep).startsWith(folder + sep);
}
