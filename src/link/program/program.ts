import type { DateTime, Zone } from "luxon";
import type { Paper } from "../../model/paper.ts";
import type { Day, Item, Program } from "../../model/program/program.ts";
import { isRepeated } from "../../model/time.ts";
import { isBreakType } from "../../model/vocabulary.ts";
import {
  type ItemEntry,
  isSessionEntry,
  type ProgramFile,
  sharedPapersIn,
} from "../../parse/files/program.ts";
import type { Parsed } from "../../parse/parse.ts";
import { type Place, placeWithin, type Report } from "../../problem.ts";
import { titleOf } from "../../titles/title.ts";
import type { Linking } from "../linking.ts";
import { findLocations } from "../locations.ts";
import { momentOf } from "../zones/zones.ts";
import { type Engagement, engagementOfRepeat, engagementsOf } from "./agenda.ts";
import { checkCompleteness } from "./completeness.ts";
import { checkConflicts } from "./conflicts.ts";
import { sessionIdsOf, talkIdsOf } from "./ids.ts";
import { linkItem } from "./items.ts";
import { type ProgramLinking, UNKNOWN } from "./program-linking.ts";
import { type PlacedRepeat, repeatsOf, withRepeats } from "./repeats.ts";
import { scheduleItems } from "./schedule.ts";
import { linkSession } from "./sessions.ts";

/** @param zone the edition's; undefined when it has none or a wrong one, which was reported */
export function linkProgram(
  edition: string,
  file: Parsed<ProgramFile>,
  zone: Zone | undefined,
  papers: readonly Paper[],
  linking: Linking,
): Program {
  const { source, content } = file;
  const locations = findLocations(file, linking);
  const isPlaced = zone !== undefined && file.faults.length === 0;
  const reportTime = isPlaced ? linking.report : silent;
  const program: ProgramLinking = {
    edition,
    papers,
    sharedPapers: sharedPapersIn(content),
    locations,
    talkIds: talkIdsOf(edition, linking),
    sessionId: sessionIdsOf(
      content.days.flatMap(({ items }) =>
        items.flatMap((item) => ("organizers" in item ? (item.id ?? []) : [])),
      ),
      linking.report,
    ),
    clockOf: (date) => (minutes, where, report) =>
      momentOf(date, minutes, zone ?? UNKNOWN.start.zone, where, report),
    reportTime,
    linking,
  };
  const repeats: PlacedRepeat[] = [];

  function linkDay(day: ProgramFile["days"][number], index: number): LinkedDay {
    const place = { source, path: ["days", index] };
    const clock = program.clockOf(day.date);
    const at = (key: "start" | "end"): DateTime | undefined => {
      const minutes = day[key];
      return minutes === undefined ? undefined : clock(minutes, placeWithin(place, key), reportTime);
    };
    const frame = { start: at("start"), end: at("end") };
    const isFramed = (["start", "end"] as const).every(
      (key) => (day[key] === undefined) === (frame[key] === undefined),
    );
    const listed = placeWithin(place, "items");
    const spans = scheduleItems(day.items, frame, listed, clock, isFramed ? reportTime : silent);
    const around = { room: locations.roomOf(day.room, place) };
    const items = day.items.map((entry, position): Item => {
      const span = spans[position] ?? UNKNOWN;
      const here = placeWithin(listed, position);
      // What pauses the day is not in its room: coffee and lunch are for everybody.
      const within = isBreakType(entry.type) ? {} : around;
      const item = isSessionEntry(entry)
        ? linkSession(entry, span, day.date, here, within, program)
        : linkItem(entry, span, true, day.date, here, within, program);
      if ("session" in item) repeats.push(...item.repeats);
      const own = "session" in item ? item.session : item;
      repeats.push(...repeatsOf(own, entry, here));
      return own;
    });
    const isWhole = !spans.includes(undefined) && isPlaced;
    if (isWhole) checkRepeatedHours(items, day.items, listed, linking);
    const engagements = isWhole ? engagementsOf(items, day.items, listed) : [];
    const title = day.title === undefined ? undefined : titleOf(day.title, linking.language);
    return { day: { date: day.date, title, venue: day.venue, items, repeats: [] }, engagements };
  }

  checkDays(content.days, { source, path: ["days"] }, linking.report);
  const linkedDays = content.days.map(linkDay);
  const days = withRepeats(
    linkedDays.map(({ day }) => day),
    repeats,
  );
  for (const [index, { date }] of days.entries()) {
    const own = linkedDays[index]?.engagements ?? [];
    const repeated = repeats.filter((repeat) => repeat.date === date).map(engagementOfRepeat);
    checkConflicts([...own, ...repeated], linking);
  }
  const linked: Program = { status: content.status, tracks: content.tracks, rooms: locations.rooms(), days };
  checkCompleteness(linked, file, papers, linking);
  return { ...linked, days: days.toSorted((a, b) => (a.date < b.date ? -1 : 1)) };
}

/** A day as far as it is known without the others. */
interface LinkedDay {
  readonly day: Day;
  /** Empty where not all times are known. */
  readonly engagements: readonly Engagement[];
}

function silent(): void {}

function checkDays(days: ProgramFile["days"], place: Place, report: Report): void {
  for (const [index, { date }] of days.entries()) {
    if (days.findIndex((day) => day.date === date) === index) continue;
    const remedy = "Put all items of a day under one entry.";
    report(placeWithin(place, index, "date"), `The day ${date} is listed twice.`, remedy);
  }
}

/** When clocks are put back, an hour comes twice: the first is taken. */
function checkRepeatedHours(
  items: readonly Item[],
  entries: readonly ItemEntry[],
  place: Place,
  { notice }: Linking,
): void {
  for (const [index, { span }] of items.entries()) {
    if (entries[index]?.start === undefined || !isRepeated(span.start)) continue;
    const message = `${span.start.toFormat("HH:mm")} comes twice on ${span.start.toISODate()} in ${span.start.zoneName}: the clocks are put back.`;
    notice(placeWithin(place, index, "start"), message, "The first of the two is taken.", {
      notice: "repeated-hour",
      at: [`${span.start.toISODate()} ${span.start.toFormat("HH:mm")}`],
    });
  }
}
