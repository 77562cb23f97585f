import { DateTime } from "luxon";
import type { Counts, Edition } from "../../model/edition.ts";
import { shownOn } from "../../model/program/events.ts";
import type { Program } from "../../model/program/program.ts";
import { talksOf } from "../../model/program/talks.ts";
import type { Span } from "../../model/time.ts";
import { TALK_TYPES } from "../../model/vocabulary.ts";

/** What a program tells of its edition. */

export function spanOf(program: Program | undefined): Span | undefined {
  const items = (program?.days ?? []).flatMap(shownOn);
  const start = DateTime.min(...items.map(({ span }) => span.start));
  const end = DateTime.max(...items.map(({ span, isOpen }) => (isOpen ? span.start : span.end)));
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** A half day is up to four and a half hours. */
const HALF_DAY_HOURS = 4.5;

export function lengthOf(program: Program | undefined, hours: Span | undefined): Edition["length"] {
  const days = (program?.days ?? []).filter((day) => shownOn(day).length > 0).length;
  if (days > 1) return days;
  if (hours === undefined) return undefined;
  return hours.end.diff(hours.start).as("hours") <= HALF_DAY_HOURS ? "half-day" : "full-day";
}

export function countTalks(program: Program | undefined): Counts {
  const types = talksOf({ program })
    .filter(({ isCancelled }) => !isCancelled)
    .map(({ type }) => type);
  return Object.fromEntries(
    TALK_TYPES.map((type) => [type, types.filter((other) => other === type).length] as const).filter(
      ([, count]) => count > 0,
    ),
  );
}
