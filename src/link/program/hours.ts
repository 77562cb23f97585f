import type { Zone } from "luxon";
import type { Program } from "../../model/program/program.ts";
import type { Span } from "../../model/time.ts";
import type { EditionFile } from "../../parse/files/edition.ts";
import { type Place, placeWithin } from "../../problem.ts";
import type { Linking } from "../linking.ts";
import { momentOf } from "../zones/zones.ts";
import { spanOf } from "./derived.ts";
import { remedyForEnd } from "./schedule.ts";

/** From the first moment of an edition to its last: as written, or else as its program tells. */
export function hoursOf(
  { hours, start, end }: EditionFile,
  zone: Zone | undefined,
  program: Program | undefined,
  place: Place,
  { report }: Linking,
): Span | undefined {
  if (hours === undefined) return spanOf(program);
  const where = placeWithin(place, "hours");
  if (start === undefined) {
    report(placeWithin(place, "start"), "There are hours, and no day.", "Add `start`, the first day.");
    return undefined;
  }
  if (zone === undefined) return undefined;
  const first = momentOf(start, hours.start, zone, placeWithin(where, "start"), report);
  const last = momentOf(end ?? start, hours.end, zone, placeWithin(where, "end"), report);
  if (first === undefined || last === undefined) return undefined;
  if (last > first) return { start: first, end: last };
  report(placeWithin(where, "end"), "The hours end before they start.", remedyForEnd(first, last));
  return undefined;
}
