import { noticeOfFile, type Problem, problemOfFile } from "../../problem.ts";
import { editDistance, nearestOf } from "../../remedy.ts";
import { misplacementInTheme } from "./misplaced-theme.ts";

/** Every file of an edition's folder, but for free pages. */
export const EDITION_FILES = [
  "edition.yaml",
  "dates.yaml",
  "organizers.yaml",
  "pc.yaml",
  "sponsors.yaml",
  "cfp.md",
  "papers.yaml",
  "program.yaml",
];
export const DATA_FILES = ["series.yaml", "people.yaml"];
const FOLDERS = ["data", "editions", "content", "public", "theme"];

/** What is not where it is read. */
export interface Misplaced {
  readonly problems: readonly Problem[];
  /** Where it is meant to be, by all appearances: what is missed there is not missed as well. */
  readonly meant: readonly string[];
}

/** Whether a file is of a kind that no content has, such as a picture: it need not be text to be told. */
export function isForeign(path: string): boolean {
  return /\.[a-z0-9]+$/i.test(path) && !/\.(?:ya?ml|md|njk|css)$/i.test(path);
}

/**
 * A file whose name says nothing would be left out silently: so it is named instead.
 * @param paths of the files in the folders where organizers write
 */
export function findMisplaced(paths: readonly string[]): Misplaced {
  const all = new Set(paths);
  const problems: Problem[] = [];
  const meant: string[] = [];
  for (const path of paths) {
    const [folder = "", ...rest] = path.split("/");
    if (folder === "theme") {
      const found = misplacementInTheme(rest.join("/"));
      if (found !== undefined) problems.push(problemOfFile(path, found.message, found.remedy));
      if (found?.meant !== undefined) meant.push(`theme/${found.meant}`);
      continue;
    }
    const name = rest.at(-1) ?? "";
    const isInEdition = folder === "editions" && rest.length === 2;
    const known = folder === "data" ? DATA_FILES : isInEdition ? EDITION_FILES : [];
    const isCall = folder === "editions" && rest.length === 3 && rest[1] === "calls";
    const isAtItsPlace =
      folder === "content" || folder === "data" ? rest.length === 1 : isInEdition || isCall;
    if (isAtItsPlace && (known.includes(name) || (folder !== "data" && name.endsWith(".md")))) continue;
    const right = isAtItsPlace ? nameMeant(name, known, folder !== "data") : undefined;
    if (right !== undefined) meant.push(path.slice(0, -name.length) + right);
    else if (folder !== "data" && DATA_FILES.includes(name)) meant.push(`data/${name}`);
    problems.push(
      problemOfFile(path, "This file is not part of the content.", remedyFor(path, right, known, all)),
    );
  }
  return { problems, meant };
}

function remedyFor(
  path: string,
  right: string | undefined,
  known: readonly string[],
  all: ReadonlySet<string>,
): string {
  const name = path.replace(/^.*\//, "");
  const isInEdition = path.startsWith("editions/") && known.length > 0;
  if (right !== undefined)
    return all.has(path.slice(0, -name.length) + right)
      ? `${right} is there, too: keep one of the two.`
      : `Rename it to ${right}.`;
  const near = nearestOf(name, known);
  if (near !== undefined) return `Did you mean ${near}?`;
  const home = homeOf(name);
  if (home !== undefined && !known.includes(name)) return home;
  if (/\.(?:docx?|odt|rtf|pages|html?|tex)$/i.test(name))
    return "Pages are written in Markdown, in files that end in .md.";
  return known.length > 0
    ? `Files here: ${known.join(", ")}${isInEdition ? ", and free pages that end in .md" : ""}. Pictures and papers go into public/.`
    : "Free pages (.md) stand directly in content/ or in an edition's folder; pictures and papers go into public/.";
}

/** The name without what systems make of it: `Program.yaml`, `dates.yml`, `cfp.md.txt`, `program (1).yaml`, `venue.markdown`. */
function nameMeant(name: string, known: readonly string[], hasPages: boolean): string | undefined {
  const plain = name
    .toLowerCase()
    .replace(/^(?:copy of |kopie von )|(?: ?\(\d+\)| - copy| copy(?: \d+)?| kopie)(?=\.)/g, "")
    .replace(/\.txt$/, "")
    .replace(/\.yml$/, ".yaml")
    .replace(/\.(?:markdown|mdown|mkd)$/, ".md");
  if (plain === name) return undefined;
  return known.includes(plain) || (hasPages && /^[a-z0-9-]+\.md$/.test(plain)) ? plain : undefined;
}

/** Where a file with a name of its own belongs. */
function homeOf(name: string): string | undefined {
  const plain = name.toLowerCase().replace(/\.yml$/, ".yaml");
  if (DATA_FILES.includes(plain)) return `It belongs in data/: data/${plain}.`;
  if (EDITION_FILES.includes(plain))
    return `It belongs in the folder of an edition, such as editions/2026/${plain}.`;
  return undefined;
}

interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
  readonly isContent: boolean;
}

/** What lies beside the folders that are read, and was meant for them: `Editions/`, `2026/`, `dates.yaml`, a page. */
export function findBeside(entries: readonly Entry[]): Misplaced {
  const folders = new Set(entries.filter(({ isFolder }) => isFolder).map(({ name }) => name));
  const problems: Problem[] = [];
  const meant: string[] = [];
  for (const { name, isFolder, isContent } of entries) {
    const home = isFolder ? undefined : homeOf(name);
    const folder = isFolder ? folderMeant(name, folders) : undefined;
    if (folder !== undefined) {
      meant.push(`${folder}/`);
      const remedy = folders.has(folder) ? `Move what is in it to ${folder}/.` : `Rename it to ${folder}/.`;
      problems.push(problemOfFile(`${name}/`, "This folder is not read.", remedy));
    } else if (isFolder && isContent) {
      meant.push("editions/");
      problems.push(
        problemOfFile(`${name}/`, "This edition is not read.", `Move its folder to editions/${name}/.`),
      );
    } else if (home !== undefined) {
      if (DATA_FILES.includes(name)) meant.push(`data/${name}`);
      problems.push(problemOfFile(name, "This file is not read here.", home));
    } else if (isContent) {
      const remedy = "Move it to content/, or to the folder of an edition.";
      problems.push(noticeOfFile(name, "This page is not published from here.", remedy, "unread-file"));
    }
  }
  return { problems, meant };
}

/** `Editions`, `edition`, `Public`, `contents`; a slip of one letter only where the right folder is not there. */
function folderMeant(name: string, folders: ReadonlySet<string>): string | undefined {
  if (FOLDERS.includes(name)) return undefined;
  const plain = name.toLowerCase();
  return FOLDERS.find(
    (folder) =>
      plain === folder ||
      plain === `${folder}s` ||
      `${plain}s` === folder ||
      (!folders.has(folder) && editDistance(plain, folder) === 1),
  );
}
