import type { Imported, ReadOptions, Source, SourceFile } from "../../record.ts";
import { paperEntries } from "../paper-entries.ts";
import { hasColumns, type Records, recordsOf } from "../records.ts";
import { committeeIn, isCommittee } from "./committee.ts";
import { jsonPapers, papersInJson } from "./json.ts";
import { isAuthors, isPapers, papersInTables } from "./tables.ts";

/** What HotCRP's search hands over under *Download*: JSON, and CSV of papers, authors and users. */
export const hotcrp: Source = {
  name: "hotcrp",
  title: "HotCRP",
  recognize(files) {
    if (files.some(({ json }) => jsonPapers(json) !== undefined)) return "sure";
    const tables = recordsOf(files);
    if (tables.some((table) => isAuthors(table) || isCommittee(table))) return "sure";
    return tables.some((table) => isPapers(table) && hasColumns(table, "paper")) ? "maybe" : undefined;
  },
  read: readHotcrp,
};

function readHotcrp(files: readonly SourceFile[], options: ReadOptions): Imported {
  const tables = recordsOf(files.filter(({ json }) => json === undefined));
  const inJson = files.map((file) => papersInJson(file, options));
  const inTables = papersInTables(tables, options);
  const papers = paperEntries([...inJson.flatMap((file) => file.papers), ...inTables.papers]);
  const committee = committeeIn(tables.filter(isCommittee));
  const unknown = tables.filter((table) => !isAuthors(table) && !isPapers(table) && !isCommittee(table));
  const takesPapers = options.to === undefined || options.to === "papers";
  const takesPeople = options.to !== "papers";
  return {
    source: "hotcrp",
    entries: {
      ...(takesPapers && papers.entries.length > 0 ? { papers: papers.entries } : {}),
      ...(takesPeople && committee.entries.length > 0 ? { pc: committee.entries } : {}),
    },
    files: {},
    leftOut: [
      ...papers.leftOut,
      ...inJson.flatMap((file) => file.leftOut),
      ...inTables.leftOut,
      ...committee.leftOut,
      ...unknown.map(untaken),
    ],
    remarks: papers.remarks,
  };
}

function untaken({ table, rows }: Records): { place: string; what: string; reason: string } {
  return { place: table, what: `${rows.length} rows`, reason: "are not for publication, or not known" };
}
