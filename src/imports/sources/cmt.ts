import { folded } from "../../folding.ts";
import { readPersonLine } from "../../parse/person-line.ts";
import { areDecisions, decisionOfAll, openWords } from "../clean/decisions.ts";
import { fullName, personFrom, type RawPerson } from "../clean/people.ts";
import { cleanLine } from "../clean/text.ts";
import type { Imported, ImportedEntry, LeftOut, ReadOptions, Source, SourceFile } from "../record.ts";
import { paperEntries, type RawPaper } from "./paper-entries.ts";
import { hasColumns, type Records, recordsOf, type TableRecord } from "./records.ts";

/** Microsoft CMT's exports: Excel 2003 XML, or text between tabs. */
export const cmt: Source = {
  name: "cmt",
  title: "Microsoft CMT",
  recognize(files) {
    const tables = tablesIn(files);
    if (tables.some(isPapers)) return "sure";
    return tables.some(isPeople) ? "maybe" : undefined;
  },
  read: readCmt,
};

/** Tables from the row that names the columns: a title may stand above it. */
function tablesIn(files: readonly SourceFile[]): Records[] {
  return recordsOf(
    files.map(({ name, bytes, text, encoding, tables }) => ({
      ...{ name, bytes, text, encoding, json: undefined, xml: undefined },
      tables: tables.map((table) => {
        const head = table.rows
          .slice(0, 6)
          .findIndex(({ cells }) => cells.some((cell) => /^(?:paper id|first name)$/i.test(cell)));
        return { ...table, rows: table.rows.slice(Math.max(head, 0)) };
      }),
    })),
  );
}

function isPapers(table: Records): boolean {
  return hasColumns(table, "paper id", "paper title");
}

function isPeople(table: Records): boolean {
  return hasColumns(table, "first name", "last name", "organization");
}

/** Columns that are read, or are the committee's alone. */
const KNOWN =
  /^(?:paper id|paper title|abstract|authors|author names|author emails|track name|(?:primary|secondary) subject areas?|status|created|last modified|primary contact author .*|conflicts.*|.*conflict.*|assigned|completed|.*review.*|.*score.*|.*rating.*|bids?|files?.*|supplementary.*|number of files|camera ready.*|.*question.*|requested for .*|.*discussion.*|.*rank.*|meta.*|author feedback.*|presentation.*submitted\??|.*submitted\??|q\d+.*|)$/;

function readCmt(files: readonly SourceFile[], options: ReadOptions): Imported {
  const tables = tablesIn(files);
  const lists = tables.filter(isPapers);
  const rows = lists.flatMap((table) => table.rows);
  const hasTracks = new Set(rows.map((row) => row.get("track name"))).size > 1;
  const deciding = [...new Set(lists.flatMap(decisionsOf))];
  const read = paperEntries(
    options.to === "pc" ? [] : rows.map((row) => paperIn(row, hasTracks, options, deciding)),
  );
  const people = options.to === "papers" ? { entries: [], leftOut: [] } : peopleIn(tables.filter(isPeople));
  const untaken = tables
    .filter((table) => !isPapers(table) && !isPeople(table))
    .map(
      ({ table, rows: own }): LeftOut => ({
        place: table,
        what: `${own.length} rows`,
        reason: "are not for publication, or not known",
      }),
    );
  const fields = lists.flatMap(({ table, columns }): LeftOut[] => {
    const own = columns.filter((column) => !KNOWN.test(column) && !deciding.includes(column));
    return own.length === 0
      ? []
      : [{ place: table, what: own.join(", "), reason: "are columns that are not known" }];
  });
  return {
    source: "cmt",
    entries: {
      ...(read.entries.length === 0 ? {} : { papers: read.entries }),
      ...(people.entries.length === 0 ? {} : { pc: people.entries }),
    },
    files: {},
    leftOut: [...read.leftOut, ...people.leftOut, ...fields, ...untaken],
    remarks: read.remarks,
  };
}

/** @param deciding the columns that hold decisions */
function paperIn(
  row: TableRecord,
  hasTracks: boolean,
  { accepted }: ReadOptions,
  deciding: readonly string[],
): RawPaper {
  const number = row.get("paper id");
  const cells = deciding.map((column) => row.get(column));
  const decision = cells.length === 0 ? ({ kind: "accepted" } as const) : decisionOfAll(cells, accepted);
  const areas = [row.get("primary subject area"), ...row.get("secondary subject areas").split(";")];
  return {
    key: number,
    place: row.place,
    what: `paper ${number}`,
    decision,
    decisionWords: openWords(cells, accepted),
    title: row.get("paper title"),
    authors: authorsIn(row.get("authors") || row.get("author names")),
    abstract: row.get("abstract"),
    keywords: areas.map((area) =>
      cleanLine(area)
        .replace(/ ?-> ?/g, ": ")
        .replace(/^\*|\*$/g, ""),
    ),
    category: decision.kind === "accepted" ? decision.category : undefined,
    track: hasTracks ? row.get("track name") : "",
  };
}

/** CMT's own column, and those that somebody added: "Decision". */
function decisionsOf({ columns, rows }: Records): string[] {
  return columns.filter(
    (column) =>
      column === "status" || (!KNOWN.test(column) && areDecisions(rows.map((row) => row.get(column)))),
  );
}

/** "First Last (Affiliation)*; Last, First (Affiliation)": the star marks who corresponds. */
function authorsIn(text: string): RawPerson[] {
  return piecesOf(text).map((part) => {
    const author = part.replace(/\*$/, "");
    if (readPersonLine(author) !== undefined) return { name: author };
    // The brackets do not match: the first one opens the affiliation.
    const [, name = author, affiliation = ""] = /^([^(]+) \((.+?)\)?$/.exec(author) ?? [];
    return { name, affiliation };
  });
}

/** Parted by semicolons outside of brackets; brackets that never close end with the text. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const part of text.split(";")) {
    piece = piece === "" ? part : `${piece};${part}`;
    if ((piece.match(/\(/g) ?? []).length > (piece.match(/\)/g) ?? []).length) continue;
    pieces.push(piece.trim());
    piece = "";
  }
  return [...pieces, piece.trim()].filter((one) => one !== "");
}

function peopleIn(tables: readonly Records[]): {
  readonly entries: readonly ImportedEntry[];
  readonly leftOut: readonly LeftOut[];
} {
  const entries = new Map<string, ImportedEntry>();
  const leftOut: LeftOut[] = [];
  for (const row of tables.flatMap(({ rows }) => rows)) {
    const person = personFrom({
      name: fullName(
        [row.get("first name"), row.get("middle initial (optional)"), row.get("middle name")].join(" "),
        row.get("last name"),
      ),
      affiliation: row.get("organization"),
      country: row.get("country") || row.get("country/region"),
    });
    const key = folded(person?.name ?? "");
    if (person === undefined) leftOut.push({ place: row.place, what: "a person", reason: "has no name" });
    else if (entries.has(key))
      leftOut.push({ place: row.place, what: person.name, reason: "stands there already" });
    else entries.set(key, { key, place: row.place, value: { ...person } });
  }
  return { entries: [...entries.values()], leftOut };
}
