import { pathOfSchedule } from "../../file-urls.ts";
import type { Edition } from "../../model/edition.ts";
import type { RevisionOf } from "../../model/revision.ts";
import type { Series } from "../../model/series.ts";
import { addressOf } from "../../urls.ts";
import type { ExportedFile } from "../exported-file.ts";
import { scheduleJson } from "./json.ts";
import { scheduleOf } from "./schedule.ts";
import { scheduleXml } from "./xml.ts";

/** The program of an edition for conference apps, in each format; none where there is nothing to plan. */
export function scheduleFiles(edition: Edition, series: Series, revisionOf: RevisionOf): ExportedFile[] {
  const schedule = scheduleOf(edition, series, revisionOf);
  if (schedule === undefined) return [];
  const [xml, json] = [pathOfSchedule(edition, "xml"), pathOfSchedule(edition, "json")];
  return [
    { path: xml, content: scheduleXml(schedule, addressOf(series, xml)) },
    { path: json, content: scheduleJson(schedule, addressOf(series, json)) },
  ];
}
