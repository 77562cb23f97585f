import { splitOutside } from "../clean/name-lists.ts";
import { cleanTitle } from "../clean/text.ts";
import type { Imported, LeftOut, Source, SourceFile } from "../record.ts";
import { firstText, type JsonMapping, listOf, mappingsOf, textOf } from "./json.ts";
import { paperEntries, type RawPaper } from "./paper-entries.ts";
import { programEntries } from "./program/program-entries.ts";
import type { RawEvent } from "./program/raw-event.ts";
import { momentOf, placedTime, zoneOfOffsets } from "./program/times.ts";
import { hasColumns, recordsOf } from "./records.ts";

/** The data of a site of Mini-Conf: `papers.csv`, and the events of `main_calendar.json`. */
export const miniConf: Source = {
  name: "mini-conf",
  title: "Mini-Conf",
  recognize(files) {
    if (recordsOf(files).some((table) => hasColumns(table, "uid", "title", "authors"))) return "sure";
    return files.some(({ json }) => calendarIn(json).length > 0) ? "maybe" : undefined;
  },
  read: readMiniConf,
};

function calendarIn(json: unknown): readonly JsonMapping[] {
  return mappingsOf(listOf(json)).filter((entry) => "title" in entry && "start" in entry && "end" in entry);
}

function readMiniConf(files: readonly SourceFile[]): Imported {
  const rows = recordsOf(files)
    .filter((table) => hasColumns(table, "uid", "title", "authors"))
    .flatMap((table) => table.rows);
  const read = paperEntries(
    rows.map((row): RawPaper => {
      const uid = row.get("uid");
      const pdf = row.get("pdf_url") || row.get("paper_pdf") || row.get("pdf");
      return {
        key: uid,
        place: row.place,
        what: `paper ${uid}`,
        decision: { kind: "accepted" },
        decisionWords: "",
        title: row.get("title"),
        authors: splitOutside(row.get("authors"), /[|;]/).map((name) => ({ name })),
        abstract: row.get("abstract"),
        keywords: row.get("keywords").split(/[|;]/),
        facts: /^https?:\/\/\S+$/i.test(pdf) ? { pdf } : {},
      };
    }),
  );
  const leftOut: LeftOut[] = [];
  const calendar = files.flatMap((file) =>
    calendarIn(file.json).map((entry, index) => ({ entry, place: `${file.name}, entry ${index + 1}` })),
  );
  const zone = zoneOfOffsets(calendar.map(({ entry }) => textOf(entry.start)));
  const events = calendar.flatMap(({ entry, place }): RawEvent[] => {
    const time = placedTime("", textOf(entry.start), "", undefined);
    const title = cleanTitle(textOf(entry.title));
    if (time === undefined) {
      leftOut.push({ place, what: title || "an event", reason: "has no day and time" });
      return [];
    }
    const [start, end] = [momentOf(textOf(entry.start), undefined), momentOf(textOf(entry.end), undefined)];
    const minutes =
      start === undefined || end === undefined ? undefined : Math.round(end.diff(start, "minutes").minutes);
    const link = firstText(entry, "link", "url");
    return [
      {
        place,
        ...time,
        id: "",
        minutes,
        type: firstText(entry, "type", "category"),
        title,
        room: firstText(entry, "location"),
        people: [],
        ...(/^https?:\/\/\S+$/i.test(link) ? { url: link } : {}),
      },
    ];
  });
  const program = programEntries({
    events,
    rooms: [],
    tracks: [],
    timezone: events.length === 0 ? undefined : (zone ?? "UTC"),
  });
  return {
    source: "mini-conf",
    entries: {
      ...(read.entries.length === 0 ? {} : { papers: read.entries }),
      ...(program.entries.length === 0 ? {} : { program: program.entries }),
    },
    files: program.files,
    leftOut: [...read.leftOut, ...leftOut, ...program.leftOut],
    remarks: [...read.remarks, ...program.remarks],
  };
}
