import type { Imported, ReadOptions, Source, SourceFile } from "../../record.ts";
import { recordsOf } from "../records.ts";
import { committeeIn } from "./committee.ts";
import { copiedRows, copiedTable } from "./copied-table.ts";
import { papersIn } from "./papers.ts";
import { kindOf, tablesIn } from "./tables.ts";

/** The CSV files or the workbook of "Conference data download", or the table of papers copied from its page. */
export const easychair: Source = {
  name: "easychair",
  title: "EasyChair",
  recognize(files) {
    const kinds = recordsOf(files).map(kindOf);
    if (kinds.some((kind) => kind !== undefined && kind !== "others")) return "sure";
    return files.length === 1 && files.some((file) => copiedTable(file) !== undefined) ? "maybe" : undefined;
  },
  read: readEasyChair,
};

function readEasyChair(files: readonly SourceFile[], options: ReadOptions): Imported {
  const tables = tablesIn(files);
  const isDownload = Object.entries(tables).some(([kind, found]) => kind !== "others" && found.length > 0);
  if (!isDownload) return { source: "easychair", files: {}, ...copiedRows(files) };
  const papers = options.to === "pc" ? undefined : papersIn(tables, options);
  const committee = options.to === "papers" ? undefined : committeeIn(tables.committee);
  return {
    source: "easychair",
    entries: {
      ...(papers === undefined || papers.entries.length === 0 ? {} : { papers: papers.entries }),
      ...(committee === undefined || committee.entries.length === 0 ? {} : { pc: committee.entries }),
    },
    files: {},
    leftOut: [
      ...(papers?.leftOut ?? []),
      ...(committee?.leftOut ?? []),
      ...tables.others.map(({ table, rows }) => ({
        place: table,
        what: `${rows.length} rows`,
        reason: "This is not for publication, or not known.",
      })),
    ],
    remarks: papers?.remarks ?? [],
  };
}
