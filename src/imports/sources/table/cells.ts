import type { Row } from "../../record.ts";
import type { Column } from "./column-words.ts";
import type { MeantTable } from "./columns.ts";

/** The cells of a row by the meaning of their columns. */
export interface Cells {
  /** `papers.csv, row 12` */
  readonly place: string;
  /** The first that is not empty; "" where there is none. */
  get(column: Column): string;
  /** Of all columns that mean this, in their order. */
  all(column: Column): readonly string[];
}

export function cellsOf(file: string, { columns, unit }: MeantTable, { number, cells }: Row): Cells {
  const all = (column: Column): string[] =>
    [...columns].flatMap(([index, meant]) => (meant === column ? [written(cells[index] ?? "")] : []));
  return {
    place: `${file}, ${unit ?? "row"} ${number}`,
    get: (column) => all(column).find((cell) => cell !== "") ?? "",
    all,
  };
}

/** Our own tables keep spreadsheets from taking a text for a formula by an apostrophe before it. */
function written(cell: string): string {
  return cell.replace(/^'(?='*[=+\-@\t\r])/, "");
}
