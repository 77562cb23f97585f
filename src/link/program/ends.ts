import type { DateTime } from "luxon";

/** As long as what runs past midnight may take, in hours: a longer span is more likely a slip. */
const NIGHT = 12;

/** What to do about an end that lies before its start, both in the workshop's zone. */
export function remedyForEnd(start: DateTime, end: DateTime): string {
  const hours = end.plus({ days: 1 }).diff(start).as("hours");
  if (hours <= 0 || hours > NIGHT) return "Correct its start or its end.";
  const written = `${end.hour + 24}:${end.toFormat("mm")}`;
  return `If it ends after midnight, write end: "${written}"; otherwise, correct its start or its end.`;
}
