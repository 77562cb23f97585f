import type { DateTime } from "luxon";
import type { PlainDate } from "../../model/time.ts";
import { type DateKind, MAIN_CALL } from "../../model/vocabulary.ts";
import type { DatesFile } from "../../parse/files/dates.ts";
import type { EditionFile } from "../../parse/files/edition.ts";
import {
  type ItemEntry,
  isSessionEntry,
  type ProgramFile,
  partsOfSession,
  type SessionItemEntry,
} from "../../parse/files/program.ts";
import type { Parsed } from "../../parse/parse.ts";
import { type Path, placeWithin } from "../../problem.ts";
import type { Linking } from "../linking.ts";

/** As written in edition.yaml. */
export type EditionDays = Pick<EditionFile, "start" | "end">;

type DateEntry = DatesFile["dates"][number];

interface Entry {
  readonly entry: DateEntry;
  readonly index: number;
}

/** What happens in this order in every call. */
const SEQUENCE: readonly DateKind[] = ["abstract", "submission", "response", "notification", "camera-ready"];
const NOUNS: Partial<Record<DateKind, string>> = {
  abstract: "deadline for abstracts",
  submission: "submission deadline",
  response: "author response",
  notification: "notification",
  "camera-ready": "camera-ready deadline",
};

/** In each group or call, the first notification follows the first submission, the second the second, and so on. */
export function checkDateOrder(
  file: Parsed<DatesFile> | undefined,
  edition: EditionDays,
  linking: Linking,
): void {
  if (file === undefined) return;
  const entries = file.content.dates.map((entry, index) => ({ entry, index }));
  for (const found of entries) {
    checkEarlierDates(found, file, linking);
    checkWorkshop(found, edition, file, linking);
  }
  // A date after the workshop is told as such: what it does to the order of the others is not told again.
  const inTime = entries.filter(({ entry }) => !isAfterWorkshop(entry, edition));
  for (const group of new Set(inTime.map(({ entry }) => groupOf(entry)))) {
    const own = inTime.filter(({ entry }) => groupOf(entry) === group);
    checkGroup(own, file, linking);
  }
}

/** What runs side by side: groups, and calls whose dates stand in none. */
function groupOf({ group, call }: DateEntry): string | undefined {
  return group ?? (call === MAIN_CALL ? undefined : call);
}

function checkGroup(entries: readonly Entry[], { source }: Parsed<DatesFile>, { report }: Linking): void {
  const kinds = SEQUENCE.filter((kind) => entries.some(({ entry }) => entry.kind === kind));
  for (const [position, kind] of kinds.entries()) {
    const before = kinds[position - 1];
    if (before === undefined) continue;
    const firsts = entries.filter(({ entry }) => entry.kind === before);
    const seconds = entries.filter(({ entry }) => entry.kind === kind);
    for (const [round, { entry, index }] of seconds.entries()) {
      const first = firsts[round]?.entry;
      if (entry.date === undefined || first?.date === undefined || entry.date >= first.date) continue;
      const message = `The ${NOUNS[kind]}, ${entry.date}, lies before the ${NOUNS[before]}, ${first.date}.`;
      report({ source, path: ["dates", index, "date"] }, message, "Correct one of the two.");
    }
  }
}

function checkEarlierDates(
  { entry, index }: Entry,
  { source }: Parsed<DatesFile>,
  { report, notice }: Linking,
): void {
  for (const [position, earlier] of entry.was.entries()) {
    const place = { source, path: ["dates", index, "was", position] };
    if (earlier === entry.date) {
      report(place, `${earlier} is the date that holds now.`, "List only dates that were given up.");
    } else if (entry.date !== undefined && earlier > entry.date) {
      const message = `The superseded date, ${earlier}, lies after the one that holds now, ${entry.date}.`;
      notice(place, message, "Deadlines rarely move to an earlier day: check both.", {
        notice: "moved-forward",
        at: [earlier],
      });
    }
  }
}

function isAfterWorkshop({ date }: DateEntry, { start, end = start }: EditionDays): boolean {
  return date !== undefined && end !== undefined && date > end;
}

/** Post-proceedings are camera-ready after the workshop; nothing else comes after it. */
function checkWorkshop(
  { entry, index }: Entry,
  edition: EditionDays,
  { source }: Parsed<DatesFile>,
  { report, notice }: Linking,
): void {
  const noun = NOUNS[entry.kind];
  if (noun === undefined || !isAfterWorkshop(entry, edition)) return;
  const place = { source, path: ["dates", index, "date"] };
  const message = `The ${noun}, ${entry.date}, lies after the workshop, ${edition.end ?? edition.start}.`;
  if (entry.kind === "camera-ready")
    notice(place, message, "That is right only for post-proceedings.", {
      notice: "after-workshop",
      at: [entry.date ?? ""],
    });
  else report(place, message, "Correct it, or the days in edition.yaml.");
}

/** Every day of the program, and of what is repeated in it, is a day of the edition. */
export function checkProgramDays(
  program: Parsed<ProgramFile> | undefined,
  { start, end = start }: EditionDays,
  { report }: Linking,
): void {
  if (program === undefined || start === undefined || end === undefined) return;
  const days = start === end ? `is on ${start}` : `lasts from ${start} to ${end}`;
  for (const { date, path } of datesIn(program.content)) {
    if (date >= start && date <= end) continue;
    const place = { source: program.source, path };
    report(
      place,
      `The day ${date} lies outside the edition, which ${days}.`,
      "Correct it, or the days in edition.yaml.",
    );
  }
}

function datesIn({ days }: ProgramFile): { readonly date: PlainDate; readonly path: Path }[] {
  const timesIn = (entry: ItemEntry | SessionItemEntry, path: Path) =>
    (entry.times ?? []).flatMap(({ date }, index) =>
      date === undefined ? [] : [{ date, path: [...path, "times", index, "date"] }],
    );
  return days.flatMap(({ date, items }, index) => [
    { date, path: ["days", index, "date"] },
    ...items.flatMap((entry, position) => {
      const path = ["days", index, "items", position];
      const parts = isSessionEntry(entry) ? partsOfSession(entry) : [];
      return [
        ...timesIn(entry, path),
        ...parts.flatMap((part) => timesIn(part.entry, [...path, ...part.path])),
      ];
    }),
  ]);
}

/** News of tomorrow are probably a slip of the year. */
export function checkNews(
  { source, content }: Parsed<EditionFile>,
  now: DateTime | undefined,
  { notice }: Linking,
): void {
  const tomorrow = now?.plus({ days: 1 }).toISODate();
  if (tomorrow === undefined || tomorrow === null) return;
  for (const [index, { date }] of content.news.entries()) {
    if (date <= tomorrow) continue;
    const place = placeWithin({ source, path: ["news"] }, index, "date");
    notice(place, `This news is dated ${date}, which lies ahead.`, "Check the year.", {
      notice: "upcoming-news",
      at: [date],
    });
  }
}
