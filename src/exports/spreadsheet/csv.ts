/** One row by the names of its columns. */
export type CsvRow = Readonly<Record<string, string | undefined>>;

/**
 * A table as RFC 4180 writes it, with a byte-order mark, without which Excel takes it for another encoding.
 * @param always columns that are there in any case; of the others, those that some row fills
 */
export function csvOf(
  columns: readonly string[],
  rows: readonly CsvRow[],
  always: readonly string[],
): string {
  const shown = columns.filter(
    (column) => always.includes(column) || rows.some((row) => (row[column] ?? "") !== ""),
  );
  const lines = [shown, ...rows.map((row) => shown.map((column) => harmless(row[column] ?? "")))];
  return `\ufeff${lines.map((cells) => `${cells.map(quoted).join(",")}\r\n`).join("")}`;
}

/**
 * A text that no spreadsheet takes for a formula: an apostrophe stands before what would begin one, and an import takes it away
 * (OWASP, "CSV Injection").
 */
function harmless(text: string): string {
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quoted(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
