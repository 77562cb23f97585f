import { DateTime, type Zone } from "luxon";
import type { Paper } from "../../model/paper.ts";
import type { Day, Item, Program, Session } from "../../model/program/program.ts";
import { isRepeated, type Span } from "../../model/time.ts";
import { BREAK_TYPES } from "../../model/vocabulary.ts";
import {
  type ItemEntry,
  isSessionEntry,
  type ProgramFile,
  partsOfSession,
} from "../../parse/files/program.ts";
import type { Parsed } from "../../parse/parse.ts";
import { type Place, placeWithin, type Report } from "../../problem.ts";
import { titleOf } from "../../titles/title.ts";
import type { Linking } from "../linking.ts";
import { findLocations } from "../locations.ts";
import { slugOf } from "../slug.ts";
import { momentOf } from "../zones.ts";
import { engagementsOf } from "./agenda.ts";
import { checkCompleteness } from "./completeness.ts";
import { checkConflicts } from "./conflicts.ts";
import { linkItem, linkScheduled, type ProgramLinking, type Surroundings } from "./items.ts";
import { findParticipants } from "./participants.ts";
import { type Clock, isTimed, scheduleItems } from "./schedule.ts";
import { talkIdsOf } from "./talk-ids.ts";

/** Stands in for a time that was reported: the rest of the item is checked all the same, and nothing is published. */
const UNKNOWN: Span = { start: DateTime.utc(2000), end: DateTime.utc(2000).plus({ hours: 1 }) };

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
  const program: ProgramLinking = {
    edition,
    papers,
    locations,
    talkIds: talkIdsOf(edition, linking.report),
    linking,
  };
  const reportTime = zone === undefined || file.faults.length > 0 ? silent : linking.report;
  const sessionId = uniqueSlugs();

  function linkDay(day: ProgramFile["days"][number], index: number): Day {
    const place = { source, path: ["days", index] };
    const clock: Clock = (minutes, where, report) =>
      momentOf(day.date, minutes, zone ?? UNKNOWN.start.zone, where, report);
    const at = (key: "start" | "end"): DateTime | undefined => {
      const minutes = day[key];
      return minutes === undefined ? undefined : clock(minutes, placeWithin(place, key), reportTime);
    };
    const frame = { start: at("start"), end: at("end") };
    const isWhole = (["start", "end"] as const).every(
      (key) => (day[key] === undefined) === (frame[key] === undefined),
    );
    const within = placeWithin(place, "items");
    const spans = scheduleItems(day.items, frame, within, clock, isWhole ? reportTime : silent);
    const around = { room: locations.roomOf(day.room, place) };
    const items = day.items.map((entry, position): Item => {
      const span = spans[position] ?? UNKNOWN;
      const here = placeWithin(within, position);
      return isSessionEntry(entry)
        ? linkSession(entry, span, here, clock, around)
        : linkItem(entry, span, true, here, isPause(entry) ? {} : around, program);
    });
    if (!spans.includes(undefined) && zone !== undefined && file.faults.length === 0) {
      checkConflicts(engagementsOf(items, day.items, within), linking);
      checkRepeatedHours(items, day.items, within, linking);
    }
    return { date: day.date, title: day.title, venue: day.venue, items };
  }

  function linkSession(
    entry: Extract<ItemEntry, { papers: unknown }>,
    span: Span,
    place: Place,
    clock: Clock,
    around: Surroundings,
  ): Session {
    const common = linkScheduled(entry, span, place, around, program);
    const parts = partsOfSession(entry);
    const entries = parts.map((part) => part.entry);
    const places = parts.map(({ path }) => placeWithin(place, ...path));
    const areTimed = areItemsTimed(entries, places, linking.report);
    const reportItems = span === UNKNOWN ? silent : reportTime;
    const spans = areTimed
      ? scheduleItems(entries, span, placeWithin(place, "items"), clock, reportItems)
      : entries.map(() => span);
    const items = entries.map((item, index) =>
      linkItem(item, spans[index] ?? UNKNOWN, areTimed, places[index] ?? place, common, program),
    );
    const chairs = findParticipants(edition, entry.chair ?? [], linking);
    const organizers = findParticipants(edition, entry.organizers, linking);
    const { type, title } = entry;
    return {
      kind: "session",
      type,
      id: sessionId(title),
      title: titleOf(title),
      chairs,
      organizers,
      items,
      ...common,
    };
  }

  checkDays(content.days, { source, path: ["days"] }, linking.report);
  const days = content.days.map(linkDay);
  const linked: Program = { status: content.status, tracks: content.tracks, rooms: locations.rooms(), days };
  checkCompleteness(linked, file, papers, linking);
  return { ...linked, days: days.toSorted((a, b) => (a.date < b.date ? -1 : 1)) };
}

/** What pauses the day is not in its room: coffee and lunch are for everybody. */
function isPause({ type }: ItemEntry): boolean {
  return BREAK_TYPES.some((pause) => pause === type);
}

function silent(): void {}

function checkDays(days: ProgramFile["days"], place: Place, report: Report): void {
  for (const [index, { date }] of days.entries()) {
    if (days.findIndex((day) => day.date === date) === index) continue;
    const remedy = "Put all items of a day under one entry.";
    report(placeWithin(place, index, "date"), `The day ${date} is listed twice.`, remedy);
  }
}

/** Within a session, either all items are timed or none is. */
function areItemsTimed(
  items: readonly Parameters<typeof isTimed>[0][],
  places: readonly Place[],
  report: Report,
): boolean {
  const timed = items.filter(isTimed).length;
  if (timed === 0 || timed === items.length) return timed > 0;
  const message = "This item has no time, and others of its session have one.";
  const remedy = "Write a `start` or a `duration` for every item of the session, or for none.";
  const place = places[items.findIndex((item) => !isTimed(item))];
  if (place !== undefined) report(place, message, remedy);
  return false;
}

function uniqueSlugs(): (title: string) => string {
  const taken = new Set<string>();
  return (title) => {
    const slug = slugOf(title) || "session";
    let unique = slug;
    for (let number = 2; taken.has(unique); number++) unique = `${slug}-${number}`;
    taken.add(unique);
    return unique;
  };
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
