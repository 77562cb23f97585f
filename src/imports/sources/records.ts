import type { SourceFile, Table } from "../record.ts";

/** A row of a table by the names of its columns. */
export interface TableRecord {
  /** `submission.csv, row 12` */
  readonly place: string;
  /** "" for a column that the table does not have, or a cell that is empty. */
  get(column: string): string;
}

export interface Records {
  readonly table: string;
  /** In small letters, without spaces around them. */
  readonly columns: readonly string[];
  readonly rows: readonly TableRecord[];
}

/** All tables of all files whose first row names columns. */
export function recordsOf(files: readonly SourceFile[]): Records[] {
  return files.flatMap((file) =>
    file.tables.map((table) => readRecords(file.tables.length > 1 ? table.name : file.name, table)),
  );
}

function readRecords(name: string, { rows: [head, ...rows] }: Table): Records {
  const columns = (head?.cells ?? []).map(columnName);
  const places = new Map(columns.map((column, index) => [column, index]));
  return {
    table: name,
    columns,
    rows: rows.map(({ number, cells }) => ({
      place: `${name}, row ${number}`,
      get: (column) => cells[places.get(column) ?? -1] ?? "",
    })),
  };
}

function columnName(cell: string): string {
  return cell.toLowerCase().replace(/\s+/g, " ").trim();
}

export function hasColumns({ columns }: Records, ...names: readonly string[]): boolean {
  return names.every((name) => columns.includes(name));
}
