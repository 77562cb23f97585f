import { DateTime } from "luxon";
import { UsageError } from "./refusals.ts";

/** The year from which on a number of seconds is taken for one of smaller units. */
const FAR_FUTURE = 3000;

/** The moment by which dates are past or next: `SOURCE_DATE_EPOCH` (reproducible-builds.org), else now. */
export function readClock(environment: Readonly<Record<string, string | undefined>>): DateTime {
  const epoch = environment.SOURCE_DATE_EPOCH;
  if (epoch === undefined || epoch === "") return DateTime.utc();
  const now = momentOf(epoch);
  if (now !== undefined) return now;
  const seconds = [3, 6, 9] // milliseconds, microseconds, nanoseconds
    .map((digits) => epoch.slice(0, -digits))
    .find((digits) => digits.length >= 9 && momentOf(digits) !== undefined);
  const remedy = seconds === undefined ? "" : ` Did you mean ${seconds}?`;
  throw new UsageError(`SOURCE_DATE_EPOCH=${epoch} is not a number of seconds.${remedy}`);
}

function momentOf(seconds: string): DateTime | undefined {
  if (!/^\d+$/.test(seconds)) return undefined;
  const moment = DateTime.fromSeconds(Number(seconds), { zone: "utc" });
  return moment.isValid && moment.year < FAR_FUTURE ? moment : undefined;
}
