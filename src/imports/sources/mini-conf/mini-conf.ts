import { areDecisions, decisionOfAll, openWords } from "../../clean/decisions.ts";
import { splitOutside, splitPeople } from "../../clean/name-lists.ts";
import { type ImportedPerson, personFrom } from "../../clean/people.ts";
import { cleanLine, cleanTitle } from "../../clean/text.ts";
import type {
  Imported,
  ImportedEntry,
  LeftOut,
  ReadOptions,
  Remark,
  Source,
  SourceFile,
} from "../../record.ts";
import { firstText, isMapping, type JsonMapping, listOf, mappingsOf, textOf } from "../json.ts";
import { paperEntries, type RawPaper } from "../paper-entries.ts";
import { programEntries } from "../program/program-entries.ts";
import type { RawEvent } from "../program/raw-event.ts";
import { momentOf, placedTime, zoneOfOffsets } from "../program/times.ts";
import { zoneAssumed } from "../program/zone-remarks.ts";
import { hasColumns, type Records, recordsOf } from "../records.ts";
import { yamlIn } from "../yaml.ts";
import { invitedTalksIn, withInvitedTalks } from "./speakers.ts";

/**
 * The data of a site of Mini-Conf: `papers.csv`, the events of `main_calendar.json` with the invited talks of `speakers.csv`, and the
 * organizers of `committee.yml`.
 */
export const miniConf: Source = {
  name: "mini-conf",
  title: "Mini-Conf",
  recognize(files) {
    if (recordsOf(files).some((table) => hasColumns(table, "uid", "title", "authors"))) return "sure";
    return files.some((file) => calendarIn(file.json).length > 0 || committeeIn(file).length > 0)
      ? "maybe"
      : undefined;
  },
  reads: (file) => miniConf.recognize([file]) !== undefined || invitedTalksIn([file]).length > 0,
  read: readMiniConf,
};

function calendarIn(json: unknown): readonly JsonMapping[] {
  return mappingsOf(listOf(json)).filter((entry) => "title" in entry && "start" in entry && "end" in entry);
}

/** Where calendars of virtual conferences lead instead of a room: "papers.html?session=2A". */
const ADDRESS = /^https?:|\.html?\b|^[^\s?#]+[?#]\S+$/i;

/** Everybody with a role, in the order of the file. */
function committeeIn(file: SourceFile): readonly JsonMapping[] {
  const value = yamlIn(file)?.value;
  const members = isMapping(value) ? mappingsOf(listOf(value.committee)) : [];
  return members.filter((member) => textOf(member.role) !== "" && textOf(member.name) !== "");
}

/** Roles with their people; of pictures and accounts nothing is kept. */
function organizersIn(files: readonly SourceFile[]): ImportedEntry[] {
  const roles = new Map<string, { place: string; people: ImportedPerson[] }>();
  for (const file of files)
    for (const [index, member] of committeeIn(file).entries()) {
      const role = cleanLine(textOf(member.role));
      const person = personFrom({
        name: textOf(member.name),
        affiliation: firstText(member, "aff", "affiliation"),
      });
      if (person === undefined) continue;
      const known = roles.get(role) ?? { place: `${file.name}, committee[${index}]`, people: [] };
      roles.set(role, { ...known, people: [...known.people, person] });
    }
  return [...roles].map(([role, { place, people }]) => ({ key: role, place, value: { role, people } }));
}

/** Between bars as it wants them; some sites write the people of a paper as a sentence does. */
function authorsIn(text: string): string[] {
  const between = splitOutside(text, /[|;]/);
  return between.length > 1 ? between : splitPeople(text);
}

/** Sheets of a site hold what is accepted; where one has decisions, these tell. */
function decisionsIn({ columns, rows }: Records): string[] {
  return columns.filter(
    (own) =>
      !/^(?:uid|title|authors|abstract|keywords)$/.test(own) && areDecisions(rows.map((row) => row.get(own))),
  );
}

function readMiniConf(files: readonly SourceFile[], { accepted }: ReadOptions): Imported {
  const rows = recordsOf(files)
    .filter((table) => hasColumns(table, "uid", "title", "authors"))
    .flatMap((table) => {
      const columns = decisionsIn(table);
      return table.rows.map((row) => ({ row, cells: columns.map((column) => row.get(column)) }));
    });
  const read = paperEntries(
    rows.map(({ row, cells }): RawPaper => {
      const uid = row.get("uid");
      const pdf = row.get("pdf_url") || row.get("paper_pdf") || row.get("pdf");
      return {
        key: uid,
        place: row.place,
        what: `paper ${uid}`,
        decision: cells.length === 0 ? { kind: "accepted" } : decisionOfAll(cells, accepted),
        decisionWords: openWords(cells, accepted),
        title: row.get("title"),
        authors: authorsIn(row.get("authors")).map((name) => ({ name })),
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
  const addresses = new Map<RawEvent, string>();
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
    const location = firstText(entry, "location");
    const event: RawEvent = {
      place,
      ...time,
      id: "",
      minutes,
      type: firstText(entry, "type", "category"),
      title,
      room: ADDRESS.test(location) ? "" : location,
      people: [],
      ...(/^https?:\/\/\S+$/i.test(link) ? { url: link } : {}),
    };
    addresses.set(event, `${link} ${location}`);
    return [event];
  });
  const placed = withInvitedTalks(events, invitedTalksIn(files), addresses);
  const program = programEntries({
    events: placed.events,
    rooms: [],
    tracks: [],
    timezone: events.length === 0 ? undefined : (zone ?? "UTC"),
  });
  const organizers = organizersIn(files);
  const zoneRemarks: Remark[] =
    events.length === 0 || zone !== undefined ? [] : [zoneAssumed("main_calendar.json")];
  return {
    source: "mini-conf",
    entries: {
      ...(read.entries.length === 0 ? {} : { papers: read.entries }),
      ...(organizers.length === 0 ? {} : { organizers }),
      ...(program.entries.length === 0 ? {} : { program: program.entries }),
    },
    files: program.files,
    leftOut: [...read.leftOut, ...leftOut, ...placed.leftOut, ...program.leftOut],
    remarks: [...read.remarks, ...zoneRemarks, ...program.remarks],
  };
}
