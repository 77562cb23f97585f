import type { Call, Edition } from "./model/edition.ts";
import type { Person } from "./model/person.ts";
import { participantsOf } from "./model/program/participants.ts";
import type { Talk } from "./model/program/program.ts";
import type { ProgramPart } from "./model/program/program-parts.ts";
import type { CitationFormat, ScheduleFormat } from "./model/vocabulary.ts";
import { PEOPLE, pathOfCall, pathOfEdition, pathOfTalk } from "./urls.ts";

/** Where the files live that are no pages: beside the pages that they belong to. */

export const SITEMAP = "/sitemap.xml";
export const ROBOTS = "/robots.txt";
export const FAVICON = "/favicon.svg";
export const MANIFEST = "/manifest.webmanifest";
/** At the root of the site: a service worker serves what lies beside and below it. */
export const WORKER = "/sw.js";
export const ASSETS = "/assets/";
/** What pages show of the pictures that organizers gave. */
export const PICTURES = "/assets/pictures/";
/** The size of share images, in pixels: what Open Graph asks for. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;
export const ICON_192 = "/icon-192.png";
export const ICON_512 = "/icon-512.png";
export const MASKABLE_ICON = "/icon-maskable-512.png";
export const TOUCH_ICON = "/apple-touch-icon.png";
export const REVISIONS = "/api/revisions.json";
/** The calendar of the series, to subscribe to. */
export const CALENDAR = "/calendar.ics";
/** The site as data for other programs, in the one version there is. */
export const API_INDEX = "/api/v1/index.json";
export const API_SERIES = "/api/v1/series.json";
export const API_PEOPLE = "/api/v1/people.json";
export const API_SCHEMA = "/api/v1/schema.json";
/** The folder of what the search loads: that of its page. */
export const SEARCH_INDEX = "/search/";

/** The icons of the installed site. */
export const ICONS: readonly {
  readonly path: string;
  readonly sizes: string;
  readonly type: string;
  /** `maskable` for one that systems may cut. */
  readonly purpose?: string;
}[] = [
  { path: FAVICON, sizes: "any", type: "image/svg+xml" },
  { path: ICON_192, sizes: "192x192", type: "image/png" },
  { path: ICON_512, sizes: "512x512", type: "image/png" },
  { path: MASKABLE_ICON, sizes: "512x512", type: "image/png", purpose: "maskable" },
];

/** What is new in the series: as Atom, and as JSON Feed. */
export const ATOM_FEED = "/feed.xml";
export const JSON_FEED = "/feed.json";

/** The text of a call, beside its page: `/2024/cfp.txt`, `/2024/calls/posters.txt`. */
export function pathOfCallText(edition: Edition, call: Call): string {
  return pathOfCall(edition, call).replace(/\/$/, ".txt");
}

/**
 * The share image of an edition, or of a talk. A talk of which nothing is known yet shows that of its edition.
 */
export function pathOfCard(edition: Pick<Edition, "id">, talk?: Talk): string {
  const parent = talk === undefined || !hasCard(talk) ? pathOfEdition(edition) : pathOfTalk(edition, talk);
  return `${parent}card.png`;
}

export function hasCard(talk: Talk): boolean {
  return talk.title !== undefined || participantsOf(talk).length > 0;
}

export function pathOfEditionData({ id }: Pick<Edition, "id">): string {
  return `/api/v1/editions/${id}.json`;
}

/** All that is cited of an edition, in one file. */
export function pathOfCitations(edition: Edition, format: CitationFormat): string {
  return `${pathOfEdition(edition)}citations.${format}`;
}

/** @param page the path of the page of what is cited */
export function pathOfCitation(page: string, format: CitationFormat): string {
  return `${page}citation.${format}`;
}

/** The program of an edition for conference apps. */
export function pathOfSchedule(edition: Edition, format: ScheduleFormat): string {
  return `${pathOfEdition(edition)}schedule.${format}`;
}

/** The program of an edition as a calendar. */
export function pathOfCalendar(edition: Edition): string {
  return `${pathOfEdition(edition)}calendar.ics`;
}

/** The important dates of a call as a calendar, where an edition has several. */
export function pathOfCallCalendar(edition: Edition, call: Call): string {
  return calendarBeside(pathOfCall(edition, call));
}

/** The important dates of an edition as a calendar. */
export function pathOfDatesCalendar(edition: Edition): string {
  return `${pathOfEdition(edition)}dates.ics`;
}

/** A day, session, track or room as a calendar: `/2021/days/2021-03-28.ics`. */
export function pathOfPartCalendar(edition: Edition, { kind, id }: Pick<ProgramPart, "kind" | "id">): string {
  return `${pathOfEdition(edition)}${kind}/${id}.ics`;
}

export function pathOfTalkCalendar(edition: Edition, { id }: Talk): string {
  return calendarBeside(`${pathOfEdition(edition)}talks/${id}/`);
}

/** All that a person does in programs, as a calendar. */
export function pathOfPersonCalendar({ id }: Person): string {
  return `${PEOPLE}${id}.ics`;
}

/** The calendar beside the page that it is about: `/2021/talks/ink.ics` beside `/2021/talks/ink/`. */
export function calendarBeside(page: string): string {
  return page.replace(/\/$/, ".ics");
}
