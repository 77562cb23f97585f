import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { isInside } from "../read/folder.ts";

/** A file of the published site. */
export interface OutputFile {
  /** Relative to the output folder, with forward slashes. */
  readonly file: string;
  readonly content: string | Uint8Array;
}

/** Files that every build leaves: a folder without them was not made by one. */
const MARKS = ["404.html", "sitemap.xml"];

/** Why a folder must not be replaced by a site, in a sentence; undefined for one that may be. */
export function refusalOf(output: string, site: string): string | undefined {
  const target = resolve(output) + sep;
  const root = resolve(site) + sep;
  const sources = ["data", "editions", "content", "public"].map((folder) => join(root, folder) + sep);
  if (root.startsWith(target) || sources.some((source) => target.startsWith(source))) {
    return `${output} holds, or lies in, the content of the site itself.`;
  }
  if (!existsSync(output)) return undefined;
  const names = readdirSync(output);
  if (names.length === 0 || MARKS.every((mark) => names.includes(mark))) return undefined;
  return `${output} holds something else than a site: delete it first, or choose another folder.`;
}

/** Writes a whole site beside the output folder, then puts it in its place: readers see the old one or the new one. */
export function writeSite(files: readonly OutputFile[], publicFolder: string, output: string): void {
  const parent = dirname(resolve(output));
  mkdirSync(parent, { recursive: true });
  const next = mkdtempSync(join(parent, `${basename(output)}.`));
  chmodSync(next, 0o755); // a temporary folder is private
  try {
    if (existsSync(publicFolder)) copyPublic(publicFolder, next);
    writeFiles(files, next);
    const last = join(next, "..", `${basename(next)}.old`);
    if (existsSync(output)) renameSync(output, last);
    renameSync(next, output);
    rmSync(last, { recursive: true, force: true });
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}

function writeFiles(files: readonly OutputFile[], folder: string): void {
  const made = new Set<string>();
  for (const { file, content } of files) {
    const path = resolve(folder, file);
    if (!path.startsWith(folder + sep)) throw new Error(`${file} leads out of the output folder.`);
    const parent = dirname(path);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(path, content);
  }
}

/** Hidden files are not part of the content, and neither is what a link fetches from elsewhere. */
function copyPublic(folder: string, target: string): void {
  const filter = (source: string): boolean => !basename(source).startsWith(".") && isInside(folder, source);
  cpSync(folder, target, { recursive: true, dereference: true, filter });
}
