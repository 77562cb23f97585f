import { isLikeName, splitPeople } from "../../clean/name-lists.ts";
import type { Destination, Row } from "../../record.ts";
import type { Column } from "./column-words.ts";

/** How often something has to hold of the cells of a column. */
const MOSTLY = 0.7;

/**
 * What columns without headings hold: numbers, addresses, lists of authors, titles, abstracts; or names with affiliations.
 * @returns undefined where nothing of it is clear
 */
export function guessedColumns(
  rows: readonly Row[],
  to: Destination | undefined,
): ReadonlyMap<number, Column> | undefined {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const columns = new Map<number, Column>();
  const texts: { readonly index: number; readonly cells: readonly string[]; readonly length: number }[] = [];
  for (let index = 0; index < Math.min(width, 50); index++) {
    const cells = rows.map(({ cells: own }) => own[index] ?? "").filter((cell) => cell !== "");
    if (cells.length === 0) continue;
    if (share(cells, /^#?\d{1,5}$/) > MOSTLY) columns.set(index, "number");
    else if (share(cells, /\S@[\w-]{1,60}\.\w/) > MOSTLY) columns.set(index, "email");
    else if (share(cells, /^(?:https?:\/\/|www\.)\S+$/) > MOSTLY) columns.set(index, "url");
    else texts.push({ index, cells, length: sum(cells.map(({ length }) => length)) / cells.length });
  }
  const [first, second] = texts;
  if (first === undefined) return undefined;
  const isOfPeople = to !== undefined ? to !== "papers" && to !== "program" : isListOfPeople(texts);
  if (isOfPeople) {
    if (named(first.cells) < 0.5) return undefined;
    columns.set(first.index, "name");
    if (second !== undefined) columns.set(second.index, "affiliation");
    return columns;
  }
  const authors = texts.toSorted((a, b) => listed(b.cells) - listed(a.cells))[0];
  if (texts.length < 2 || authors === undefined || listed(authors.cells) < 0.5) return undefined;
  columns.set(authors.index, "authors");
  const rest = texts.filter((text) => text !== authors);
  const abstract = rest.find(({ length }) => length > 250);
  if (abstract !== undefined) columns.set(abstract.index, "abstract");
  const title = rest.filter((text) => text !== abstract).sort((a, b) => b.length - a.length)[0];
  // Titles have several words; columns of short ones are of something else, such as first and last names.
  if (title === undefined || share(title.cells, /\S\s+\S+\s+\S|[\p{Lo}]{6}/u) < 0.5) return undefined;
  columns.set(title.index, "title");
  return columns;
}

function isListOfPeople(
  texts: readonly { readonly cells: readonly string[]; readonly length: number }[],
): boolean {
  const [first] = texts;
  return (
    first !== undefined &&
    texts.length <= 3 &&
    named(first.cells) > MOSTLY &&
    texts.every(({ length }) => length < 60)
  );
}

function named(cells: readonly string[]): number {
  return cells.filter((cell) => isLikeName((cell.split(/[(（]/)[0] ?? "").trim())).length / cells.length;
}

/** Where every part of a text between separators is a name, it is a list of authors. */
function listed(cells: readonly string[]): number {
  const lists = cells.filter((cell) =>
    splitPeople(cell).every((person) =>
      isLikeName((person.split(/[(（]/)[0] ?? "").replace(/(?<![*†‡\d,])[*†‡\d,]+$/, "").trim()),
    ),
  );
  return lists.length / cells.length;
}

function share(cells: readonly string[], pattern: RegExp): number {
  return cells.filter((cell) => pattern.test(cell)).length / cells.length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
