import { namesYear, type Renaming, rename } from "../renaming.ts";

/** A list of people as it was written, for the next edition: only what its comments call the edition is changed. */
export function carriedList(text: string, renaming: Renaming): string {
  return text.replace(COMMENT, (comment) => rename(comment, renaming));
}

/** The lines of a list, from 1, that still name the year. */
export function linesNamingYear(text: string, renaming: Renaming): number[] {
  return text
    .split("\n")
    .flatMap((line, index) => (!/^\s*#/.test(line) && namesYear(line, renaming) ? [index + 1] : []));
}

const COMMENT = /^[^\S\n]*#.*$/gm;
