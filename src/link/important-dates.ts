import { DateTime, type Zone } from "luxon";
import type { Call, Edition, ImportantDate } from "../model/edition.ts";
import type { PlainDate } from "../model/time.ts";
import type { DatesFile } from "../parse/files/dates.ts";
import type { Parsed } from "../parse/parse.ts";
import { type Place, placeWithin } from "../problem.ts";
import { quote } from "../remedy.ts";
import { titleOf } from "../titles/title.ts";
import { pathOfWrittenDate } from "../urls.ts";
import { linkCallsOfDates } from "./calls-of-dates.ts";
import type { Linking } from "./linking.ts";
import { findDeadlineZone, momentOf } from "./zones/zones.ts";

/** @param calls those of the edition */
export function linkDates(
  edition: Pick<Edition, "id">,
  file: Parsed<DatesFile> | undefined,
  calls: readonly Call[],
  linking: Linking,
): ImportantDate[] {
  if (file === undefined) return [];
  const callOf = linkCallsOfDates(file, calls, linking);
  checkRepeats(file, linking);
  const { source, content } = file;
  const name = content.timezone;
  const zone =
    name === undefined ? undefined : findDeadlineZone(name, { source, path: ["timezone"] }, linking.report);
  return content.dates.map((entry, index) => {
    const place = { source, path: ["dates", index] };
    const { kind, date, end, time, was, group } = entry;
    linking.noteOrigin(pathOfWrittenDate(edition, index), place);
    checkOrder(entry, place, linking);
    if (time !== undefined && name === undefined) {
      const remedy = "Add `timezone: AoE`, or an IANA name, at the top of the file.";
      const message = "A time of day needs a zone, and the dates have none.";
      linking.report({ source, path: ["timezone"] }, message, remedy);
    }
    checkOpen(entry, place, linking);
    if (time === 0) checkMidnight(end ?? date, place, linking);
    const lastDay = end ?? date;
    const deadline =
      zone === undefined || lastDay === undefined
        ? undefined
        : deadlineOf(lastDay, time, zone, place, linking);
    const day = dayOf(deadline, time) ?? lastDay;
    return {
      kind,
      label: entry.label === undefined ? undefined : titleOf(entry.label, linking.language),
      date: end === undefined ? day : date,
      end: end === undefined ? undefined : day,
      deadline,
      hasTime: time !== undefined,
      zone: name,
      was,
      group,
      call: callOf(entry),
    };
  });
}

function deadlineOf(day: string, time: number | undefined, zone: Zone, place: Place, { report }: Linking) {
  // The end of a day is a moment also where clocks are put forward at midnight.
  const last = momentOf(day, MIDDAY, zone, placeWithin(place, "date"), report)?.endOf("day");
  if (time === undefined) return last;
  return time === MINUTES_OF_DAY
    ? last?.plus(1)
    : momentOf(day, time, zone, placeWithin(place, "time"), report);
}

const MIDDAY = 12 * 60;
const MINUTES_OF_DAY = 24 * 60;

/** An hour past midnight is one of the day after; midnight itself ends the day that it is written for. */
function dayOf(deadline: DateTime | undefined, time = 0): PlainDate | undefined {
  return time > MINUTES_OF_DAY ? (deadline?.toISODate() ?? undefined) : undefined;
}

function checkRepeats({ source, content: { dates } }: Parsed<DatesFile>, { report }: Linking): void {
  const entries = dates.map((entry) => JSON.stringify(entry));
  for (const [index, entry] of entries.entries()) {
    if (entries.indexOf(entry) === index) continue;
    report({ source, path: ["dates", index] }, "This date is listed twice.", "Remove one of the two.");
  }
}

/** "January 15, 00:00" is meant for the end of that day as often as for that of the day before. */
function checkMidnight(day: PlainDate | undefined, place: Place, { notice }: Linking): void {
  if (day === undefined) return;
  const before = DateTime.fromISO(day, { zone: "utc" }).minus({ days: 1 }).toISODate();
  const message = `"00:00" is the moment at which ${day} begins: all of that day comes too late.`;
  const remedy = `For the end of ${day}, write "24:00" or leave \`time\` out; for the end of the day before, write ${before} and "24:00".`;
  notice(placeWithin(place, "time"), message, remedy, { notice: "midnight", at: [day] });
}

/** Nothing of a day that is to be announced is shown, so nothing may be said of it. */
function checkOpen(entry: DatesFile["dates"][number], place: Place, { report }: Linking): void {
  if (entry.date !== undefined) return;
  for (const key of ["end", "time"] as const) {
    if (entry[key] === undefined) continue;
    const message = `\`${key}\` says more of a date that is to be announced.`;
    report({ ...placeWithin(place, key), part: "key" }, message, "Write the date, or leave it out.");
  }
}

function checkOrder({ date, end, was }: DatesFile["dates"][number], place: Place, { report }: Linking): void {
  if (date !== undefined && end !== undefined && end < date) {
    report(
      placeWithin(place, "end"),
      `The period ends on ${end}, before it starts on ${date}.`,
      "Correct one of the two.",
    );
  }
  for (const [index, earlier] of was.entries()) {
    if (was.indexOf(earlier) < index) {
      report(
        placeWithin(place, "was", index),
        `The earlier date ${quote(earlier)} is listed twice.`,
        "Remove one of the two.",
      );
    }
  }
}
