import {
  API_INDEX,
  API_PEOPLE,
  API_SCHEMA,
  API_SERIES,
  ATOM_FEED,
  CALENDAR,
  FAVICON,
  hasCalendar,
  hasCard,
  hasCitations,
  hasSchedule,
  ICON_192,
  ICON_512,
  JSON_FEED,
  MANIFEST,
  MASKABLE_ICON,
  pathOfCalendar,
  pathOfCallCalendar,
  pathOfCallText,
  pathOfCard,
  pathOfCitation,
  pathOfCitations,
  pathOfDatesCalendar,
  pathOfEditionData,
  pathOfPartCalendar,
  pathOfPersonCalendar,
  pathOfSchedule,
  pathOfTalkCalendar,
  REVISIONS,
  ROBOTS,
  SITEMAP,
  TOUCH_ICON,
  WORKER,
} from "./file-urls.ts";
import type { Edition } from "./model/edition.ts";
import { callsWithCalendar } from "./model/moments/calls.ts";
import { eventsByPerson, eventsOf, knownDatesOf } from "./model/program/events.ts";
import { programPartsOf } from "./model/program/program-parts.ts";
import { citedTalksOf, talksOf } from "./model/program/talks.ts";
import type { Site } from "./model/site.ts";
import { CITATION_FORMATS, SCHEDULE_FORMATS } from "./model/vocabulary.ts";
import {
  EDITIONS,
  HOME,
  hasCommittees,
  hasDoorSigns,
  hasHall,
  hasItems,
  NOT_FOUND,
  OFFLINE,
  PEOPLE,
  pathOfCall,
  pathOfCommittees,
  pathOfDoorSigns,
  pathOfEdition,
  pathOfFormats,
  pathOfHandout,
  pathOfNow,
  pathOfPage,
  pathOfPaper,
  pathOfPapers,
  pathOfPerson,
  pathOfPocketProgram,
  pathOfProgram,
  pathOfTalk,
  SEARCH,
} from "./urls.ts";

/** The paths of all pages and generated files, in the order of the site's map. */
export function pathsOf(site: Site): string[] {
  return [
    HOME,
    ...site.editions.flatMap((edition) => pathsOfEdition(edition)),
    EDITIONS,
    PEOPLE,
    ...site.people.map(pathOfPerson),
    ...[...eventsByPerson(site).keys()].map(pathOfPersonCalendar),
    ...site.pages.map((page) => pathOfPage(page, undefined)),
    SEARCH,
    OFFLINE,
    NOT_FOUND,
    SITEMAP,
    ROBOTS,
    FAVICON,
    MANIFEST,
    WORKER,
    ICON_192,
    ICON_512,
    MASKABLE_ICON,
    TOUCH_ICON,
    ...(hasCalendar(site) ? [CALENDAR] : []),
    ATOM_FEED,
    JSON_FEED,
    REVISIONS,
    API_INDEX,
    API_SERIES,
    API_PEOPLE,
    ...site.editions.map(pathOfEditionData),
    API_SCHEMA,
  ];
}

/** The paths of all share images; none where the series has them switched off. */
export function cardPathsOf({ series, editions }: Site): string[] {
  if (!series.cards) return [];
  return editions.flatMap((edition) => [
    pathOfCard(edition),
    ...talksOf(edition)
      .filter(hasCard)
      .map((talk) => pathOfCard(edition, talk)),
  ]);
}

function pathsOfEdition(edition: Edition): string[] {
  const papers = edition.papers.map((paper) => pathOfPaper(edition, paper));
  const cited = [...papers, ...citedTalksOf(edition).map((talk) => pathOfTalk(edition, talk))];
  return [
    pathOfEdition(edition),
    ...edition.calls.flatMap((call) => [pathOfCall(edition, call), pathOfCallText(edition, call)]),
    ...callsWithCalendar(edition).map((call) => pathOfCallCalendar(edition, call)),
    ...(edition.program === undefined ? [] : [pathOfProgram(edition)]),
    ...(hasHall(edition) ? [pathOfNow(edition)] : []),
    ...(hasItems(edition) ? [pathOfHandout(edition), pathOfPocketProgram(edition)] : []),
    ...(hasDoorSigns(edition) ? [pathOfDoorSigns(edition)] : []),
    ...talksOf(edition).flatMap((talk) => [pathOfTalk(edition, talk), pathOfTalkCalendar(edition, talk)]),
    ...(eventsOf(edition.program).length === 0 ? [] : [pathOfCalendar(edition)]),
    ...(hasSchedule(edition) ? SCHEDULE_FORMATS.map((format) => pathOfSchedule(edition, format)) : []),
    ...programPartsOf(edition.program).map((part) => pathOfPartCalendar(edition, part)),
    ...(knownDatesOf(edition).length === 0 ? [] : [pathOfDatesCalendar(edition)]),
    ...(edition.papers.length === 0 ? [] : [pathOfPapers(edition)]),
    ...papers,
    ...(hasCitations(edition) ? CITATION_FORMATS.map((format) => pathOfCitations(edition, format)) : []),
    ...cited.flatMap((page) => CITATION_FORMATS.map((format) => pathOfCitation(page, format))),
    ...(hasCommittees(edition) ? [pathOfCommittees(edition)] : []),
    pathOfFormats(edition),
    ...edition.pages.map((page) => pathOfPage(page, edition)),
  ];
}
