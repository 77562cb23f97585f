import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { codeOf } from "../../read/system-error.ts";
import { clearEarlierLeftovers } from "./earlier-leftovers.ts";
import { NOT_OURS, workFolders } from "./work-folder.ts";

/** A file of the published site. */
export interface OutputFile {
  /** Relative to the output folder, with forward slashes. */
  readonly file: string;
  readonly content: string | Uint8Array;
  /** Of the content, where it is known without reading it. */
  readonly digest?: string;
}

/** What moves a file or folder: `renameSync`, or what a test puts in its place. */
export type Rename = (from: string, to: string) => void;

/** Refusals to move a folder, or to write beside it, that leave another way: to move what lies in it. */
const IMMOVABLE = ["EBUSY", "EXDEV", "EACCES", "EPERM", "EROFS"];

/**
 * Makes a whole site beside the output folder, then puts it in its place: readers see the old one or the new one. Where
 * the folder itself cannot be moved, because a disk is mounted there, what lies in it is.
 * @param copies files that are copied as they are: where they lie, by what they are called in the output
 * @param output absolute, and no link
 * @param known digests of what lies in the output already: such files are linked, where the disk can, and not written
 * @throws for what the disk refuses; the old site is there again, or is put back by `recoverSite`
 */
export function writeSite(
  files: readonly OutputFile[],
  copies: ReadonlyMap<string, string>,
  output: string,
  rename: Rename = renameSync,
  known: ReadonlyMap<string, string> = new Map(),
): void {
  const write = (folder: string): void => {
    const putIn = putterIn(folder);
    for (const [file, source] of copies) putIn(file, (path) => cpSync(source, path));
    for (const entry of files) {
      const isThere = entry.digest !== undefined && known.get(entry.file) === entry.digest;
      putIn(entry.file, (path) => {
        if (!isThere || !link(join(output, entry.file), path)) writeFileSync(path, entry.content);
      });
    }
  };
  try {
    replaceFolder(write, output, rename);
  } catch (error) {
    if (!existsSync(output) || !IMMOVABLE.includes(codeOf(error) ?? "")) throw error;
    replaceContents(write, output, rename);
  }
}

/** Ends what a build that was stopped has begun: the site is the old one or the new one, and nothing else is left. */
export function recoverSite(output: string, rename: Rename = renameSync): void {
  const { beside, within } = workFolders(output);
  if (!existsSync(output) && existsSync(beside.last)) rename(beside.last, output);
  clearEarlierLeftovers(output);
  if (existsSync(within.last)) moveAll(within.last, output, within.part, rename);
  else if (existsSync(within.gone)) moveAll(within.next, output, within.part, rename);
  for (const work of [beside, within]) {
    for (const folder of [work.next, work.last, work.gone, work.part]) remove(folder);
    if (existsSync(work.folder) && readdirSync(work.folder).length === 0) rmdirSync(work.folder);
  }
}

/** @throws for the true reason, which is only told of a folder that is made alone: the one above it must be there */
export function makeWorkFolder(folder: string): void {
  if (!existsSync(folder)) mkdirSync(folder);
}

type Write = (folder: string) => void;

function replaceFolder(write: Write, output: string, rename: Rename): void {
  const { folder, next, last } = workFolders(output).beside;
  try {
    makeWorkFolder(folder);
    write(next);
    if (existsSync(output)) rename(output, last);
    rename(next, output);
  } finally {
    recoverSite(output, rename);
  }
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

/** Makes the folder of each file once. */
function putterIn(folder: string): (file: string, write: (path: string) => void) => void {
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
