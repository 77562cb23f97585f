import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, sep } from "node:path";
import { NOT_OURS } from "../../build/output/work-folder.ts";
import { UsageError } from "../refusals.ts";

/** Files that every build leaves: a folder without them was not made by one. */
const MARKS = ["404.html", "sitemap.xml"];
/** What belongs to the content, or to those who keep it. */
const SOURCES = ["data", "editions", "content", "public", ".git", ".github", ".lectern"];

/**
 * Where a site is really written: where `output` is a link, what it leads to.
 * @param output absolute
 * @param site the site folder
 * @throws UsageError for a place where no site can be
 */
export function outputFolder(output: string, site: string): string {
  const folder = follow(output);
  const refuse = (reason: string): never => {
    throw new UsageError(`${output} ${reason}`);
  };
  if (folder === undefined)
    return refuse("is a link that leads nowhere: make the folder that it leads to, or delete it.");
  const root = follow(site) ?? site;
  const isIn = (inner: string, outer: string): boolean => (inner + sep).startsWith(outer + sep);
  if (isIn(root, folder) || SOURCES.some((name) => isIn(folder, join(root, name))))
    return refuse("holds, or lies in, the content of the site itself.");
  if (existsSync(folder) && !statSync(folder).isDirectory())
    return refuse("is a file, and a site is a folder: delete it first, or choose another place.");
  return folder;
}

/** @throws UsageError for a folder that holds something other than a site */
export function checkReplaceable(folder: string): void {
  if (!existsSync(folder)) return;
  const names = readdirSync(folder).filter((name) => !NOT_OURS.includes(name));
  if (names.length === 0 || MARKS.every((mark) => names.includes(mark))) return;
  throw new UsageError(
    `${folder} holds something other than a site: delete it first, or choose another folder.`,
  );
}

/** The real path of what need not exist yet; undefined for a link that leads nowhere. */
function follow(path: string): string | undefined {
  if (existsSync(path)) return realpathSync(path);
  if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) return undefined;
  const parent = dirname(path);
  const real = parent === path ? path : follow(parent);
  return real && join(real, basename(path));
}
