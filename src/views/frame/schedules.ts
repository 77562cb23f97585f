import { EDITION_FILES } from "../../kinds/edition-files.ts";
import type { Edition } from "../../model/edition.ts";
import type { ScheduleFormat } from "../../model/vocabulary.ts";
import type { PageContext } from "../context.ts";
import { alternatesOf } from "./files.ts";
import type { AlternateView } from "./links.ts";

/** What the file of a format is called: by its name, which apps ask for. */
export function scheduleTitle(format: ScheduleFormat): string {
  return `schedule.${format}`;
}

/** The program for conference apps; none where there is nothing to attend. */
export function scheduleLinks(edition: Edition, { series }: PageContext): AlternateView[] {
  return alternatesOf(EDITION_FILES.schedule, scheduleTitle, edition, series);
}
