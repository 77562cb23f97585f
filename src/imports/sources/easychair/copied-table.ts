import { peopleIn } from "../../clean/people.ts";
import { cleanTitle } from "../../clean/text.ts";
import type { Imported, ImportedEntry, LeftOut, SourceFile, Table } from "../../record.ts";

/** The table of a page, copied without its head: a number, the authors and the title in each row. */
export function copiedTable(file: SourceFile): Table | undefined {
  const [table] = file.tables;
  if (table === undefined || table.rows.length === 0) return undefined;
  const isRow = ({ cells: [number = "", authors = "", title = ""] }: Table["rows"][number]): boolean =>
    /^\d{1,5}$/.test(number) &&
    /\p{L}/u.test(authors) &&
    /\p{L}/u.test(title) &&
    !/\.(?:png|jpe?g|gif|svg|pdf|html?)$/i.test(authors);
  // What has a head of its own is another table.
  const isHeadless = table.rows.slice(0, 1).every(isRow);
  return isHeadless && table.rows.filter(isRow).length > table.rows.length * 0.9 ? table : undefined;
}

export function copiedRows(files: readonly SourceFile[]): Pick<Imported, "entries" | "leftOut" | "remarks"> {
  const entries: ImportedEntry[] = [];
  const leftOut: LeftOut[] = [];
  for (const file of files) {
    const rows = copiedTable(file)?.rows ?? [];
    const authorsAt = authorsColumn(rows.map(({ cells }) => cells));
    for (const { number, cells } of rows) {
      const place = `${file.name}, row ${number}`;
      const authors = peopleIn(cells[authorsAt] ?? "");
      const title = cleanTitle(cells[3 - authorsAt] ?? "");
      if (authors.length === 0 || title === "")
        leftOut.push({
          place,
          what: cells.slice(0, 3).join(" "),
          reason: "It is no number, authors and title.",
        });
      else entries.push({ key: cells[0] ?? title, place, value: { title, authors } });
    }
  }
  return {
    entries: { papers: entries },
    leftOut,
    remarks: [
      {
        place: files[0]?.name ?? "",
        text: "Read without a head, as a number, the authors and the title: look whether names are names.",
      },
    ],
  };
}

/** Some pages have the title first: authors are those with more "and" between them. */
function authorsColumn(rows: readonly (readonly string[])[]): 1 | 2 {
  const listed = (column: number): number =>
    rows.filter((cells) => / and |, \p{Lu}\S* \p{Lu}/u.test(cells[column] ?? "")).length;
  return listed(2) > listed(1) ? 2 : 1;
}
