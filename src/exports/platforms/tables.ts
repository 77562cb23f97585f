import type { DateTime } from "luxon";
import type { ExportFolder } from "../proceedings/folder.ts";
import { type CsvRow, csvOf } from "../spreadsheet/csv.ts";

/** Tables in the columns of event platforms. Their cells begin no formula; e-mail addresses are those that are public on purpose. */

export type Table = readonly [columns: string, rows: readonly CsvRow[]];

/** Every column stands there, whether it is filled or not: platforms ask for theirs. */
export function tablesFolder(tables: Readonly<Record<string, Table>>, recipe: string): ExportFolder {
  const texts = Object.entries(tables).map(([name, [columns, rows]]) => {
    const names = columns.split("|");
    return [name, csvOf(names, rows, names)] as const;
  });
  return { texts: { ...Object.fromEntries(texts), "README.md": recipe }, copies: [] };
}

/** "08:30 AM" */
export function clock(moment: DateTime): string {
  return moment.setLocale("en-US").toFormat("hh:mm a");
}
