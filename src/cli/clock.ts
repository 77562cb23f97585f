import { DateTime } from "luxon";
import { UsageError } from "./options.ts";

/** The moment by which dates are past or next: `SOURCE_DATE_EPOCH` (reproducible-builds.org), else now. */
export function readClock(environment: Readonly<Record<string, string | undefined>>): DateTime {
  const epoch = environment.SOURCE_DATE_EPOCH;
  if (epoch === undefined || epoch === "") return DateTime.utc();
  const now = DateTime.fromSeconds(Number(epoch), { zone: "utc" });
  if (/^\d+$/.test(epoch) && now.isValid) return now;
  throw new UsageError(`SOURCE_DATE_EPOCH=${epoch} is not a number of seconds.`);
}
