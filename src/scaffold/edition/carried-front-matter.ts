import { readYaml } from "../../read/yaml/yaml.ts";
import { noteAside } from "../aside.ts";
import { namesYear, type Renaming, rename } from "../renaming.ts";
import { example } from "../yaml-text.ts";

/**
 * Front matter for the next edition, as it was written; values that name the old year become comments. As little as
 * possible is set aside: lines, or whole keys where a value runs over several lines, or everything.
 */
export function carriedFrontMatter(text: string, renaming: Renaming): string {
  const lines = rename(text, renaming)
    .split("\n")
    .map((line) => (isTitle(line) ? inNextYear(line, renaming) : line));
  const isNaming = (line: string): boolean => !isComment(line) && namesYear(line, renaming);
  const attempts = [lines.map((line) => [line]), branchesOf(lines, isNaming), blocksOf(lines), [lines]];
  const [whole = "", ...rest] = attempts.map((units, attempt) =>
    units
      .flatMap((unit) => (attempt > 0 && unit.some(isNaming) ? setAside(unit, renaming) : unit))
      .join("\n"),
  );
  return [whole, ...rest].find((attempt) => isFit(attempt, renaming)) ?? "";
}

/** A line that names the year with the lines that hang on it; every other line alone. */
function branchesOf(lines: readonly string[], isNaming: (line: string) => boolean): string[][] {
  const branches: string[][] = [];
  for (const line of lines) {
    const branch = branches.at(-1);
    const [first = ""] = branch ?? [];
    if (branch !== undefined && isNaming(first) && indentOf(line) > indentOf(first)) branch.push(line);
    else branches.push([line]);
  }
  return branches;
}

/** The keys of the file, each with its value. */
function blocksOf(lines: readonly string[]): string[][] {
  const blocks: string[][] = [];
  for (const line of lines) {
    const block = blocks.at(-1);
    if (block === undefined || /^[^\s#\-\]}]/.test(line)) blocks.push([line]);
    else block.push(line);
  }
  return blocks;
}

function setAside(lines: readonly string[], { year }: Renaming): string[] {
  const indent = " ".repeat(indentOf(lines[0] ?? ""));
  const note = noteAside(year, "To use it, adjust it and remove the number sign in front");
  return [indent + note, ...lines.map((line) => (isComment(line) ? line : example(line)))];
}

function isFit(text: string, renaming: Renaming): boolean {
  const document = readYaml("cfp.md", text);
  if (!("value" in document) || document.problems.length > 0) return false;
  return !namesYear(JSON.stringify(document.value) ?? "", renaming) && !holdsNull(document.value);
}

/** A key that lost its value. */
function holdsNull(value: unknown): boolean {
  return value === null || (typeof value === "object" && Object.values(value).some(holdsNull));
}

/** The title of a further call: it must have one, and may tell the year. */
function isTitle(line: string): boolean {
  return /^title:/.test(line);
}

function inNextYear(line: string, { year, next }: Renaming): string {
  const short = (of: number): string => String(of % 100).padStart(2, "0");
  return line
    .replace(new RegExp(`(?<!\\d)${year}(?!\\d)`, "g"), String(next))
    .replace(new RegExp(`(['’])${short(year)}(?!\\d)`, "g"), `$1${short(next)}`);
}

function isComment(line: string): boolean {
  return /^\s*#/.test(line);
}

function indentOf(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0;
}
