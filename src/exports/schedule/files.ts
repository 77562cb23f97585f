import { pathOfSchedule } from "../../file-urls.ts";
import type { RevisionOf } from "../../model/revision.ts";
import type { Site } from "../../model/site.ts";
import { addressOf } from "../../urls.ts";
import type { ExportedFile } from "../files.ts";
import { scheduleJson } from "./json.ts";
import { scheduleOf } from "./schedule.ts";
import { scheduleXml } from "./xml.ts";

/** Every program for conference apps, in each format. */
export function scheduleFiles({ series, editions }: Site, revisionOf: RevisionOf): ExportedFile[] {
  return editions.flatMap((edition) => {
    const schedule = scheduleOf(edition, series, revisionOf);
    if (schedule === undefined) return [];
    const [xml, json] = [pathOfSchedule(edition, "xml"), pathOfSchedule(edition, "json")];
    return [
      { path: xml, content: scheduleXml(schedule, addressOf(series, xml)) },
      { path: json, content: scheduleJson(schedule, addressOf(series, json)) },
    ];
  });
}
