import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { codeOf } from "../../read/system-error.ts";
import { clearEarlierLeftovers } from "./earlier-leftovers.ts";
import { makeWorkFolder, putterIn } from "./placing.ts";
import { liesIn } from "./unchanged-folders.ts";
import { NOT_OURS, type WorkFolder, workFolders } from "./work-folder.ts";

/** A file of the published site. */
export interface OutputFile {
  /** Relative to the output folder, with forward slashes. */
  readonly file: string;
  readonly content: string | Uint8Array;
  /** Of the content, where it is known without reading it. */
  readonly digest?: string;
}

/** What lies in an output already, of what is to lie there. */
export interface Lying {
  /** The digests of files by their names: such files are linked, where the disk can, and not written. */
  readonly digests: ReadonlyMap<string, string>;
  /** The paths of folders that hold what they are to hold, and nothing else: each is moved as a whole, and none lies in another. */
  readonly folders: readonly string[];
}

/** A new site beside an output, of which files are written as soon as they are made: while threads make others. */
export interface Draft {
  /** Where it is. */
  readonly folder: string;
  /** Writes files; what the disk refuses is written, or told, with the whole site. */
  put(files: readonly OutputFile[]): void;
  /** Whether a file is written, as it is to be. */
  has(file: OutputFile): boolean;
  /** What is written. */
  names(): Iterable<string>;
  /** Nothing more is written, whatever still comes. */
  end(): void;
}

const NOTHING: Lying = { digests: new Map(), folders: [] };

/** What moves a file or folder: `renameSync`, or what a test puts in its place. */
export type Rename = (from: string, to: string) => void;

/** Refusals to move a folder, or to write beside it, that leave another way: to move what lies in it. */
const IMMOVABLE = ["EBUSY", "EXDEV", "EACCES", "EPERM", "EROFS"];

/**
 * Makes a whole site beside the output folder, then puts it in its place: readers see the old one or the new one. Where
 * the folder itself cannot be moved, because a disk is mounted there, what lies in it is.
 * @param copies files that are copied as they are: where they lie, by what they are called in the output
 * @param output absolute, and no link
 * @param draft what of it is written already
 * @returns the folders that were moved
 * @throws for what the disk refuses; the old site is there again, or is put back by `recoverSite`
 */
export function writeSite(
  files: readonly OutputFile[],
  copies: ReadonlyMap<string, string>,
  output: string,
  rename: Rename = renameSync,
  { digests, folders }: Lying = NOTHING,
  draft?: Draft,
): readonly string[] {
  const write = (folder: string, kept: readonly string[] = []): void => {
    const putIn = putterIn(folder);
    const isKept = liesIn(kept);
    // Where they are to be moved, what they lie in is there.
    for (const path of kept) putIn(path, () => undefined);
    if (draft?.folder === folder) removeAllBut(files, draft);
    for (const [file, source] of copies) putIn(file, (path) => cpSync(source, path));
    for (const entry of files) {
      if (isKept(entry.file)) continue;
      if (draft?.folder === folder && draft.has(entry) && !copies.has(entry.file)) continue;
      const isThere = entry.digest !== undefined && digests.get(entry.file) === entry.digest;
      putIn(entry.file, (path) => {
        if (!isThere || !link(join(output, entry.file), path)) writeFileSync(path, entry.content);
      });
    }
  };
  try {
    replaceFolder(write, output, rename, folders);
    return folders;
  } catch (error) {
    if (!existsSync(output) || !IMMOVABLE.includes(codeOf(error) ?? "")) throw error;
    replaceContents(write, output, rename);
    return [];
  }
}

/** Ends what a build that was stopped has begun: the site is the old one or the new one, and nothing else is left. */
export function recoverSite(output: string, rename: Rename = renameSync): void {
  const { beside, within } = workFolders(output);
  if (!existsSync(output) && existsSync(beside.last)) {
    moveBack(beside, rename);
    rename(beside.last, output);
  }
  clearEarlierLeftovers(output);
  if (existsSync(within.last)) moveAll(within.last, output, within.part, rename);
  else if (existsSync(within.gone)) moveAll(within.next, output, within.part, rename);
  for (const work of [beside, within]) {
    for (const path of [work.next, work.last, work.gone, work.part, work.moved]) remove(path);
    if (existsSync(work.folder) && readdirSync(work.folder).length === 0) rmdirSync(work.folder);
  }
}

/** @param kept folders of the old site that are moved into the new one */
type Write = (folder: string, kept?: readonly string[]) => void;

function replaceFolder(write: Write, output: string, rename: Rename, folders: readonly string[]): void {
  const { folder, next, last, moved } = workFolders(output).beside;
  try {
    makeWorkFolder(folder);
    write(next, folders);
    writeFileSync(moved, JSON.stringify(folders));
    if (existsSync(output)) rename(output, last);
    for (const name of folders) rename(join(last, name), join(next, name));
    rename(next, output);
  } finally {
    recoverSite(output, rename);
  }
}

/** The old site gets back what was moved out of it. */
function moveBack({ next, last, moved }: WorkFolder, rename: Rename): void {
  const names = existsSync(moved) ? (JSON.parse(readFileSync(moved, "utf8")) as string[]) : [];
  for (const name of names)
    if (existsSync(join(next, name)) && !existsSync(join(last, name)))
      rename(join(next, name), join(last, name));
}

/** What is called `last` is put back by the next build; once it is called `gone`, the rest of the new site follows. */
function replaceContents(write: Write, output: string, rename: Rename): void {
  const { next, last, gone, part } = workFolders(output).within;
  try {
    write(next);
    mkdirSync(last);
    moveAll(output, last, part, rename);
    rename(last, gone);
    moveAll(next, output, part, rename);
  } finally {
    recoverSite(output, rename);
  }
}

function moveAll(from: string, to: string, part: string, rename: Rename): void {
  const names = existsSync(from) ? readdirSync(from) : [];
  for (const name of names)
    if (!NOT_OURS.includes(name)) move(join(from, name), join(to, name), part, rename);
}

/** Some disks refuse to move a folder that they were started with: it is copied, and is there only as a whole. */
function move(from: string, to: string, part: string, rename: Rename): void {
  remove(to);
  try {
    rename(from, to);
  } catch (error) {
    if (codeOf(error) !== "EXDEV") throw error;
    remove(part);
    cpSync(from, part, { recursive: true, verbatimSymlinks: true });
    rename(part, to);
    remove(from);
  }
}

/** What a draft has and the site has not after all is not published. */
function removeAllBut(files: readonly OutputFile[], { folder, names }: Draft): void {
  const wanted = new Set(files.map(({ file }) => file));
  for (const name of names()) if (!wanted.has(name)) remove(join(folder, name));
}

/** The name is free, or taken by a file of `public/`. */
function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}

function remove(path: string): void {
  rmSync(path, { recursive: true, force: true });
}
