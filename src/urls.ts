import type { Edition, FreePage } from "./model/edition.ts";
import { eventsOf, knownDatesOf, type PlacedItem } from "./model/events.ts";
import type { Paper } from "./model/paper.ts";
import type { Person } from "./model/person.ts";
import type { Session, Talk } from "./model/program.ts";
import type { ProgramPart } from "./model/program-parts.ts";
import type { Series } from "./model/series.ts";
import type { Site } from "./model/site.ts";
import { citedTalksOf } from "./model/talks.ts";
import type { Target } from "./model/text.ts";
import type { CitationFormat, ScheduleFormat } from "./model/vocabulary.ts";

/** Where every page and file lives: paths start with a slash, and stand below the base path of the site. */

export const HOME = "/";
export const EDITIONS = "/editions/";
export const PEOPLE = "/people/";
export const SEARCH = "/search/";
export const OFFLINE = "/offline/";
export const NOT_FOUND = "/404.html";
export const SITEMAP = "/sitemap.xml";
export const ROBOTS = "/robots.txt";
export const FAVICON = "/favicon.svg";
export const MANIFEST = "/manifest.webmanifest";
/** At the root of the site: a service worker serves what lies beside and below it. */
export const WORKER = "/sw.js";
export const ASSETS = "/assets/";
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
/** The folder of what the search loads. */
export const SEARCH_INDEX = "/pagefind/";

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

export function pathOfEdition({ id }: Pick<Edition, "id">): string {
  return `/${id}/`;
}

export function pathOfCall(edition: Edition): string {
  return `${pathOfEdition(edition)}cfp/`;
}

export function pathOfCallText(edition: Edition): string {
  return `${pathOfEdition(edition)}cfp.txt`;
}

export function pathOfProgram(edition: Edition): string {
  return `${pathOfEdition(edition)}program/`;
}

/** The page for a screen in the hall. */
export function pathOfNow(edition: Edition): string {
  return `${pathOfEdition(edition)}now/`;
}

/** The program on one or two sheets of paper. */
export function pathOfHandout(edition: Edition): string {
  return `${pathOfProgram(edition)}print/`;
}

/** The program on one sheet that folds into a pocket. */
export function pathOfPocketProgram(edition: Edition): string {
  return `${pathOfProgram(edition)}pocket/`;
}

export function pathOfDoorSigns(edition: Edition): string {
  return `${pathOfProgram(edition)}rooms/`;
}

export function pathOfTalk(edition: Pick<Edition, "id">, { id }: Talk): string {
  return `${pathOfEdition(edition)}talks/${id}/`;
}

/**
 * The share image of an edition, or of a talk. A talk of which nothing is known yet shows that of its edition.
 */
export function pathOfCard(edition: Pick<Edition, "id">, talk?: Talk): string {
  const parent = talk === undefined || !hasCard(talk) ? pathOfEdition(edition) : pathOfTalk(edition, talk);
  return `${parent}card.png`;
}

export function hasCard({ title, speakers, panelists, moderator }: Talk): boolean {
  return title !== undefined || speakers.length + panelists.length > 0 || moderator !== undefined;
}

export function pathOfEditionData({ id }: Pick<Edition, "id">): string {
  return `/api/v1/editions/${id}.json`;
}

export function pathOfPapers(edition: Edition): string {
  return `${pathOfEdition(edition)}papers/`;
}

export function pathOfPaper(edition: Edition, { id }: Paper): string {
  return `${pathOfPapers(edition)}${id}/`;
}

/** All that is cited of an edition, in one file. */
export function pathOfCitations(edition: Edition, format: CitationFormat): string {
  return `${pathOfEdition(edition)}citations.${format}`;
}

/** @param page the path of the page of what is cited */
export function pathOfCitation(page: string, format: CitationFormat): string {
  return `${page}citation.${format}`;
}

export function pathOfCommittees(edition: Edition): string {
  return `${pathOfEdition(edition)}committees/`;
}

export function pathOfPerson({ id }: Person): string {
  return `${PEOPLE}${id}/`;
}

/** @param edition undefined for a page of the series as a whole */
export function pathOfPage(page: Pick<FreePage, "id">, edition: Pick<Edition, "id"> | undefined): string {
  return edition === undefined ? `/${page.id}/` : `${pathOfEdition(edition)}${page.id}/`;
}

/** Every form in which an edition can be had. */
export function pathOfFormats(edition: Edition): string {
  return `${pathOfEdition(edition)}formats/`;
}

/** The program of an edition for conference apps. */
export function pathOfSchedule(edition: Edition, format: ScheduleFormat): string {
  return `${pathOfEdition(edition)}schedule.${format}`;
}

/** The program of an edition as a calendar. */
export function pathOfCalendar(edition: Edition): string {
  return `${pathOfEdition(edition)}calendar.ics`;
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

/** Where a reader finds an item of a program: a talk's page, else its place in the program. */
export function pathOfItem({ item, day }: PlacedItem, edition: Edition): string {
  if (item.kind === "talk") return pathOfTalk(edition, item);
  const fragment = item.kind === "session" ? fragmentOfSession(item) : fragmentOfDay(day.date);
  return `${pathOfProgram(edition)}#${fragment}`;
}

export function fragmentOfDay(date: string): string {
  return `day-${date}`;
}

export function fragmentOfTalk({ id }: Talk): string {
  return `talk-${id}`;
}

export function fragmentOfSession({ id }: Session): string {
  return `session-${id}`;
}

export function fragmentOfPaper({ id }: Paper): string {
  return `paper-${id}`;
}

/** The calendar beside the page that it is about: `/2021/talks/ink.ics` beside `/2021/talks/ink/`. */
export function calendarBeside(page: string): string {
  return page.replace(/\/$/, ".ics");
}

/** Whether the edition has a page of organizers and program committee. */
export function hasCommittees({ organizers, committee }: Edition): boolean {
  return organizers.length + committee.length > 0;
}

/** Whether the edition has a program with anything in it. */
export function hasItems({ program }: Edition): boolean {
  return program?.days.some(({ items }) => items.length > 0) ?? false;
}

/** Whether the edition has a page for a screen in the hall. */
export function hasHall(edition: Edition): boolean {
  return edition.cancelled === undefined && hasItems(edition);
}

/** Whether its rooms have doors: an edition that is only online may have none. */
export function hasDoorSigns(edition: Edition): boolean {
  return hasItems(edition) && (edition.presence !== "online" || (edition.program?.rooms.length ?? 0) > 0);
}

/** Whether the edition has anything that is cited. */
export function hasCitations(edition: Edition): boolean {
  return edition.papers.length > 0 || citedTalksOf(edition).length > 0;
}

/** Whether there is anything to subscribe to. */
export function hasCalendar({ editions }: Site): boolean {
  return editions.some(
    (edition) =>
      edition.start !== undefined || knownDatesOf(edition).length > 0 || eventsOf(edition.program).length > 0,
  );
}

/** What a link to a path of this site is written as. */
export function hrefOf(series: Series, path: string): string {
  return new URL(encodeURI(path).replace(/^\//, "./"), series.url).pathname;
}

/** The full address of a path of this site. */
export function addressOf(series: Series, path: string): string {
  return new URL(encodeURI(path).replace(/^\//, "./"), series.url).href;
}

const ABSOLUTE = /^(https?:|mailto:)/i;

export function isOnThisSite(target: Target): boolean {
  return !ABSOLUTE.test(target);
}

/** What a link is written as that an organizer wrote: a full address, a path of this site, or one below `public/`. */
export function hrefOfTarget(series: Series, target: Target): string {
  if (!isOnThisSite(target) || target.startsWith("#")) return target;
  const { pathname, search, hash } = new URL(`.${target.startsWith("/") ? "" : "/"}${target}`, series.url);
  return pathname + search + hash;
}

export function addressOfTarget(series: Series, target: Target): string {
  return isOnThisSite(target) ? new URL(hrefOfTarget(series, target), series.url).href : target;
}

/** The file of the output folder that is served at a path. */
export function fileOf(path: string): string {
  return path.endsWith("/") ? `${path.slice(1)}index.html` : path.slice(1);
}
