import {
  pathOfCalendar,
  pathOfCallCalendar,
  pathOfCallText,
  pathOfCitation,
  pathOfCitations,
  pathOfDatesCalendar,
  pathOfEditionData,
  pathOfPartCalendar,
  pathOfSchedule,
  pathOfTalkCalendar,
} from "../file-urls.ts";
import type { Edition } from "../model/edition.ts";
import { callsWithCalendar } from "../model/moments/calls.ts";
import { eventsOf, knownDatesOf, scheduledItemsOf } from "../model/program/events.ts";
import { programPartsOf } from "../model/program/program-parts.ts";
import { citedTalksOf, talksOf } from "../model/program/talks.ts";
import {
  CITATION_FORMATS,
  type CitationFormat,
  SCHEDULE_FORMATS,
  type ScheduleFormat,
} from "../model/vocabulary.ts";
import { pathOfPaper, pathOfTalk } from "../urls.ts";
import { CALENDAR_TYPE, file, JSON_TYPE, listed } from "./file-kind.ts";
import { onlyIf } from "./published-kind.ts";

const CITATION_TYPES = {
  bib: "application/x-bibtex",
  ris: "application/x-research-info-systems",
  json: "application/vnd.citationstyles.csl+json",
} satisfies Record<CitationFormat, string>;

const SCHEDULE_TYPES = {
  xml: "application/vnd.c3voc.schedule+xml",
  json: JSON_TYPE,
} satisfies Record<ScheduleFormat, string>;

/** The files of an edition. */
export const EDITION_FILES = {
  calendar: listed("calendars", {
    subjects: onlyIf(({ program }) => eventsOf(program).length > 0),
    path: pathOfCalendar,
    type: CALENDAR_TYPE,
  }),
  partCalendar: listed("calendars", {
    subjects: ({ program }) => programPartsOf(program),
    path: (part, edition) => pathOfPartCalendar(edition, part),
    type: CALENDAR_TYPE,
  }),
  talkCalendar: file({
    subjects: (edition: Edition) => talksOf(edition),
    path: (talk, edition) => pathOfTalkCalendar(edition, talk),
    type: CALENDAR_TYPE,
  }),
  datesCalendar: listed("calendars", {
    subjects: onlyIf((edition) => knownDatesOf(edition).length > 0),
    path: pathOfDatesCalendar,
    type: CALENDAR_TYPE,
  }),
  callCalendar: listed("calendars", {
    subjects: callsWithCalendar,
    path: (call, edition) => pathOfCallCalendar(edition, call),
    type: CALENDAR_TYPE,
  }),
  /** For conference apps; none where there is nothing to attend, which lunch alone is not. */
  schedule: listed("apps", {
    subjects: ({ program }) => (scheduledItemsOf(program).length === 0 ? [] : SCHEDULE_FORMATS),
    path: (format, edition) => pathOfSchedule(edition, format),
    type: (format) => SCHEDULE_TYPES[format],
  }),
  /** All that is cited, in one file. */
  citations: listed("citations", {
    subjects: (edition: Edition) => (citedPagesOf(edition).length === 0 ? [] : CITATION_FORMATS),
    path: (format, edition) => pathOfCitations(edition, format),
    type: (format) => CITATION_TYPES[format],
  }),
  /** Beside the page of each that is cited. */
  citation: file({
    subjects: (edition: Edition) =>
      citedPagesOf(edition).flatMap((page) => CITATION_FORMATS.map((format) => ({ page, format }))),
    path: ({ page, format }) => pathOfCitation(page, format),
    type: ({ format }) => CITATION_TYPES[format],
  }),
  callText: listed("call", {
    subjects: ({ calls }) => calls,
    path: (call, edition) => pathOfCallText(edition, call),
    type: "text/plain",
  }),
  data: listed("data", {
    subjects: (edition: Edition) => [edition],
    path: pathOfEditionData,
    type: JSON_TYPE,
  }),
};

export type EditionFileKind = keyof typeof EDITION_FILES;

/** The paths of the pages of all that is cited: papers, then talks that present none. */
function citedPagesOf(edition: Edition): string[] {
  return [
    ...edition.papers.map((paper) => pathOfPaper(edition, paper)),
    ...citedTalksOf(edition).map((talk) => pathOfTalk(edition, talk)),
  ];
}
