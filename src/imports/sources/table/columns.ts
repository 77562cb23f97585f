import { folded } from "../../../folding.ts";
import { areDecisions } from "../../clean/decisions.ts";
import type { Destination, Row, Table } from "../../record.ts";
import { COLUMN_WORDS, type Column } from "./column-words.ts";
import { guessedColumns } from "./guessed-columns.ts";

/** A table with the meaning of its columns. */
export interface MeantTable {
  readonly name: string;
  /** By the place of the column. */
  readonly columns: ReadonlyMap<number, Column>;
  /** As the head of the table calls them; undefined for a table without one. */
  readonly headings: readonly string[] | undefined;
  readonly rows: readonly Row[];
  /** What stands above the head. */
  readonly above: readonly Row[];
  readonly unit?: Table["unit"];
}

/** The head may stand below a title or a remark. */
const HEAD_ROWS = 8;

/** Finds the head of a table by what columns are called in eight languages, else tells columns by what they hold. */
export function meaningOf({ name, rows, unit }: Table, to: Destination | undefined): MeantTable | undefined {
  let best: { readonly index: number; readonly columns: ReadonlyMap<number, Column> } | undefined;
  for (const [index, { cells }] of rows.slice(0, HEAD_ROWS).entries()) {
    const columns = columnsIn(cells);
    const isHead = new Set(columns.values()).size >= 2 || (columns.size === 1 && isAlone(columns));
    if (isHead && columns.size > (best?.columns.size ?? 0)) best = { index, columns };
  }
  if (best !== undefined) {
    const { index, columns } = best;
    return {
      name,
      columns: withDecisions(columns, rows.slice(index + 1)),
      headings: rows[index]?.cells ?? [],
      rows: rows.slice(index + 1),
      above: rows.slice(0, index),
      ...(unit === undefined ? {} : { unit }),
    };
  }
  // The keys of a list are its head, whatever they mean.
  const columns = unit === undefined ? guessedColumns(rows, to) : undefined;
  return columns === undefined ? undefined : { name, columns, headings: undefined, rows, above: [] };
}

/** Columns that mean what they are called, whatever words they hold. */
const READ_AS_NAMED: ReadonlySet<Column | undefined> = new Set<Column>([
  "title",
  "authors",
  "abstract",
  "keywords",
]);

/** Of papers, a column whose heading is not known may tell which ones are rejected. */
function withDecisions(
  columns: ReadonlyMap<number, Column>,
  rows: readonly Row[],
): ReadonlyMap<number, Column> {
  const found = new Set(columns.values());
  if (!found.has("title") || !found.has("authors") || found.has("decision")) return columns;
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const index = Array.from({ length: width }, (_, at) => at).find(
    (at) => !READ_AS_NAMED.has(columns.get(at)) && areDecisions(rows.map(({ cells }) => cells[at] ?? "")),
  );
  return index === undefined ? columns : new Map([...columns, [index, "decision"]]);
}

/** A list of names, or of titles, may have one column. */
function isAlone(columns: ReadonlyMap<number, Column>): boolean {
  const [column] = columns.values();
  return column === "name" || column === "title";
}

function columnsIn(cells: readonly string[]): Map<number, Column> {
  const columns = new Map<number, Column>();
  for (const [index, cell] of cells.entries()) {
    const column = columnOf(cell);
    if (column !== undefined) columns.set(index, column);
  }
  return columns;
}

/** The longest heading counts; the cell of a row of content is too long for one. */
function columnOf(cell: string): Column | undefined {
  if (cell.length > 80) return undefined;
  const heading = folded(cell.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2"))
    .replace(/[\n:*]+/g, " ")
    .replace(/\([^()]{0,40}\)$/, "")
    .replace(/(?<!\s)\s+\d{1,2}$/, "")
    .trim();
  if (heading === "" || heading.length > 40) return undefined;
  const exact = COLUMN_WORDS.get(heading);
  if (exact !== undefined) return exact;
  const words = heading.split(/[\s/_-]+/);
  if (words.length > 5) return undefined;
  // "Author e-mails" are e-mails: what comes last counts, and e-mails count before everything.
  const phrases = words.flatMap((_, from) => [
    words.slice(from).join(" "),
    words.slice(0, from + 1).join(" "),
    words[from] ?? "",
  ]);
  const found = phrases.flatMap(
    (phrase) => COLUMN_WORDS.get(phrase) ?? COLUMN_WORDS.get(phrase.replace(/s$/, "")) ?? [],
  );
  return found.includes("email") ? "email" : found[0];
}
