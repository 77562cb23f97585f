import type { Zone } from "luxon";
import type { ImportantDate } from "../model/edition.ts";
import type { DatesFile } from "../parse/dates.ts";
import type { Parsed } from "../parse/parse.ts";
import { type Place, placeWithin } from "../problem.ts";
import { quote } from "../remedy.ts";
import type { Linking } from "./linking.ts";
import { findDeadlineZone, momentOf } from "./zones.ts";

export function linkDates(file: Parsed<DatesFile> | undefined, linking: Linking): ImportantDate[] {
  if (file === undefined) return [];
  const { source, content } = file;
  const name = content.timezone;
  const zone =
    name === undefined ? undefined : findDeadlineZone(name, { source, path: ["timezone"] }, linking.report);
  return content.dates.map((entry, index) => {
    const place = { source, path: ["dates", index] };
    const { kind, date, end, time, was, group } = entry;
    checkOrder(entry, place, linking);
    if (time !== undefined && name === undefined) {
      const remedy = "Add `timezone: AoE`, or an IANA name, at the top of the file.";
      const message = "A time of day needs a zone, and the dates have none.";
      linking.report({ source, path: ["timezone"] }, message, remedy);
    }
    const lastDay = end ?? date;
    const deadline =
      zone === undefined || lastDay === undefined
        ? undefined
        : deadlineOf(lastDay, time, zone, place, linking);
    return {
      kind,
      label: entry.label,
      date,
      end,
      deadline,
      hasTime: time !== undefined,
      zone: name,
      was,
      group,
    };
  });
}

function deadlineOf(day: string, time: number | undefined, zone: Zone, place: Place, { report }: Linking) {
  if (time !== undefined) return momentOf(day, time, zone, placeWithin(place, "time"), report);
  return momentOf(day, 12 * 60, zone, placeWithin(place, "date"), report)?.endOf("day");
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
