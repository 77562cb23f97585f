import { allOf, quote } from "../../../remedy.ts";
import type {
  Destination,
  Imported,
  LeftOut,
  ReadOptions,
  Remark,
  Source,
  SourceFile,
} from "../../record.ts";
import { type Cells, cellsOf } from "./cells.ts";
import type { Column } from "./column-words.ts";
import { type MeantTable, meaningOf } from "./columns.ts";
import { listedTables } from "./listed-tables.ts";
import { papersOf } from "./papers.ts";
import { peopleOf } from "./people.ts";
import { programOf } from "./program.ts";

interface Found {
  readonly file: string;
  readonly table: MeantTable;
  readonly to: Destination | "somebody";
}

/** A table of one's own: papers, people or a program, with columns in any order and in any language of the site. */
export const table: Source = {
  name: "table",
  title: "a table",
  recognize: (files) => (files.some((file) => tablesIn(file, undefined).length > 0) ? "maybe" : undefined),
  read(files, options) {
    const found = files.flatMap((file) => tablesIn(file, options.to));
    const parts = found.map((part) => readTable(part, options));
    const none = files.filter((file) => !found.some((part) => part.file === file.name));
    return {
      source: "table",
      entries: {
        ...merged("papers", parts),
        ...merged("pc", parts),
        ...merged("organizers", parts),
        ...merged("people", parts),
        ...merged("program", parts),
      },
      files: Object.assign({}, ...parts.map((part) => part.files)),
      leftOut: [
        ...parts.flatMap(({ leftOut }) => leftOut),
        ...none.map(({ name }) => ({
          place: name,
          what: "the file",
          reason: "Its columns are not understood.",
        })),
      ],
      remarks: parts.flatMap(({ remarks }) => remarks),
    };
  },
};

type Part = Omit<Imported, "source">;

function merged(to: Destination, parts: readonly Part[]): Imported["entries"] {
  const entries = parts.flatMap((part) => part.entries[to] ?? []);
  return entries.length === 0 ? {} : { [to]: entries };
}

function tablesIn(file: SourceFile, to: Destination | undefined): Found[] {
  const tables = listedTables(file) ?? file.tables;
  return tables.flatMap((sheet) => {
    const meant = meaningOf(sheet, to);
    const own = meant && destinationOf(new Set(meant.columns.values()));
    if (meant === undefined || own === undefined) return [];
    const name = tables.length > 1 ? `${file.name}, ${sheet.name}` : file.name;
    return [{ file: file.name, table: { ...meant, name }, to: to ?? own }];
  });
}

/** What columns tell of the whole table; of people, not what they are to the edition. */
function destinationOf(columns: ReadonlySet<Column>): Found["to"] | undefined {
  const has = (...wanted: readonly Column[]): boolean => wanted.some((column) => columns.has(column));
  if (has("title", "session") && has("start", "date")) return "program";
  if (has("title") && has("authors", "name", "last")) return "papers";
  return has("name", "last") ? "somebody" : undefined;
}

function readTable({ table, to }: Found, options: ReadOptions): Part {
  const rows = table.rows.map((row) => cellsOf(table.name, table, row));
  const above = table.above.map(
    (row): LeftOut => ({
      place: `${table.name}, row ${row.number}`,
      what: row.cells.filter((cell) => cell !== "").join(" "),
      reason: "It stands above the head of the table.",
    }),
  );
  const part = entriesIn(rows, table, to, options);
  return {
    ...part,
    leftOut: [...above, ...part.leftOut],
    remarks: [columnsTold(table), ...part.remarks],
  };
}

function entriesIn(rows: readonly Cells[], table: MeantTable, to: Found["to"], options: ReadOptions): Part {
  if (to === "somebody") {
    const text =
      "These are people: say what they are to the edition, --to pc, --to organizers or --to people.";
    return { entries: {}, files: {}, leftOut: [], remarks: [{ place: table.name, text, isDecision: true }] };
  }
  const columns = new Set(table.columns.values());
  if (to === "papers") {
    const { entries, leftOut, remarks } = papersOf(rows, options, columns.has("decision"));
    return { entries: { papers: entries }, files: {}, leftOut, remarks };
  }
  if (to === "program") return programOf(rows, options);
  const { entries, leftOut } = peopleOf(rows, to);
  return { entries: { [to]: entries }, files: {}, leftOut, remarks: [] };
}

/** What each column was taken for, so that a mistake is seen at once. */
function columnsTold({ name, columns, headings }: MeantTable): Remark {
  const taken = [...columns].filter(([, column]) => column !== "email");
  if (headings === undefined) {
    const guessed = taken.map(([index, column]) => `${index + 1} as ${column}`);
    return {
      place: name,
      text: `There is no head, so columns were told by what they hold: ${allOf(guessed)}.`,
    };
  }
  const told = taken.map(([index, column]) => {
    const heading = headings[index] ?? "";
    return heading.toLowerCase() === column ? quote(heading) : `${quote(heading)} as ${column}`;
  });
  const rest = headings.filter((heading, index) => heading !== "" && !taken.some(([at]) => at === index));
  const untaken = rest.length === 0 ? "" : ` Not taken: ${rest.map(quote).join(", ")}.`;
  return { place: name, text: `Columns: ${told.join(", ")}.${untaken}` };
}
