import { pathOfSchedule } from "../../file-urls.ts";
import type { Edition } from "../../model/edition.ts";
import type { RevisionOf } from "../../model/revision.ts";
import type { Series } from "../../model/series.ts";
import type { ScheduleFormat } from "../../model/vocabulary.ts";
import { addressOf } from "../../urls.ts";
import { scheduleJson } from "./json.ts";
import { type Schedule, scheduleOf } from "./schedule.ts";
import { scheduleXml } from "./xml.ts";

/** The program of an edition for conference apps; empty where there is nothing to plan. */
export function scheduleTextOf(
  edition: Edition,
  series: Series,
  revisionOf: RevisionOf,
): (format: ScheduleFormat) => string {
  const schedule = scheduleOf(edition, series, revisionOf);
  return (format) =>
    schedule === undefined
      ? ""
      : WRITERS[format](schedule, addressOf(series, pathOfSchedule(edition, format)));
}

const WRITERS = {
  xml: scheduleXml,
  json: scheduleJson,
} satisfies Record<ScheduleFormat, (schedule: Schedule, address: string) => string>;
