import type { EditionFrame } from "../../../model/edition-brief.ts";
import { instantOf } from "../../../wording/times.ts";

/** When an edition starts and ends: instants where hours are known, else days; a year alone is no date. */
export function timesOf({ start, end, hours }: EditionFrame): {
  readonly startDate?: string;
  readonly endDate?: string;
} {
  if (hours !== undefined) return { startDate: instantOf(hours.start), endDate: instantOf(hours.end) };
  return start === undefined ? {} : { startDate: start, endDate: end ?? start };
}
