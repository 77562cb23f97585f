import { hasSchedule, pathOfSchedule } from "../../file-urls.ts";
import type { Edition } from "../../model/edition.ts";
import { SCHEDULE_FORMATS, type ScheduleFormat } from "../../model/vocabulary.ts";
import { hrefOf } from "../../urls.ts";
import type { PageContext } from "../context.ts";
import type { AlternateView } from "./links.ts";

/** As registered: iana.org/assignments/media-types */
const TYPES = {
  xml: "application/vnd.c3voc.schedule+xml",
  json: "application/json",
} satisfies Record<ScheduleFormat, string>;

/** The program for conference apps, called by the names of its files; none where there is nothing to attend. */
export function scheduleLinks(edition: Edition, { series }: PageContext): AlternateView[] {
  if (!hasSchedule(edition)) return [];
  return SCHEDULE_FORMATS.map((format) => {
    const path = pathOfSchedule(edition, format);
    return { type: TYPES[format], href: hrefOf(series, path), title: path.slice(path.lastIndexOf("/") + 1) };
  });
}
