import type { Call, Edition, FreePage, ImportantDate } from "./model/edition.ts";
import { callOfDate } from "./model/important-dates.ts";
import type { Paper } from "./model/paper.ts";
import type { Person } from "./model/person.ts";
import type { PlacedItem } from "./model/program/events.ts";
import type { Session, Talk } from "./model/program/program.ts";
import type { Series } from "./model/series.ts";
import type { Target } from "./model/text.ts";
import { MAIN_CALL } from "./model/vocabulary.ts";
import { encodedPath, findPublicFile } from "./public-files.ts";

/** Where every page and file lives: paths start with a slash, and stand below the base path of the site. */

export const HOME = "/";
export const EDITIONS = "/editions/";
export const PEOPLE = "/people/";
export const SEARCH = "/search/";
export const OFFLINE = "/offline/";
export const NOT_FOUND = "/404.html";
export function pathOfEdition({ id }: Pick<Edition, "id">): string {
  return `/${id}/`;
}

/** The call for papers at `/2024/cfp/`, any other at `/2024/calls/posters/`. */
export function pathOfCall(edition: Pick<Edition, "id">, { id }: Pick<Call, "id">): string {
  return `${pathOfEdition(edition)}${id === MAIN_CALL ? "" : "calls/"}${id}/`;
}

/** Where an important date is told: on the page of its call, of the first one where it belongs to none. */
export function pathOfDate(date: ImportantDate, edition: Edition): string {
  const call = callOfDate(date, edition) ?? edition.calls[0];
  return call === undefined ? pathOfEdition(edition) : pathOfCall(edition, call);
}

/** An important date as dates.yaml lists it, whatever page tells it. */
export function pathOfWrittenDate(edition: Pick<Edition, "id">, index: number): string {
  return `${pathOfEdition(edition)}#date-${index}`;
}

export function pathOfProgram(edition: Pick<Edition, "id">): string {
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

/** The folder of an edition's talks: no page of its own. */
export function pathOfTalks(edition: Pick<Edition, "id">): string {
  return `${pathOfEdition(edition)}talks/`;
}

export function pathOfTalk(edition: Pick<Edition, "id">, { id }: Pick<Talk, "id">): string {
  return `${pathOfTalks(edition)}${id}/`;
}

/** The page of a workshop of the program. */
export function pathOfWorkshop(edition: Pick<Edition, "id">, { id }: Pick<Session, "id">): string {
  return `${pathOfEdition(edition)}workshops/${id}/`;
}

export function pathOfPapers(edition: Pick<Edition, "id">): string {
  return `${pathOfEdition(edition)}papers/`;
}

export function pathOfPaper(edition: Pick<Edition, "id">, { id }: Pick<Paper, "id">): string {
  return `${pathOfPapers(edition)}${id}/`;
}

export function pathOfCommittees(edition: Pick<Edition, "id">): string {
  return `${pathOfEdition(edition)}committees/`;
}

export function pathOfPerson({ id }: Pick<Person, "id">): string {
  return `${PEOPLE}${id}/`;
}

/** @param edition undefined for a page of the series as a whole */
export function pathOfPage(page: Pick<FreePage, "id">, edition: Pick<Edition, "id"> | undefined): string {
  return edition === undefined ? `/${page.id}/` : `${pathOfEdition(edition)}${page.id}/`;
}

/** Every form in which an edition can be had. */
export function pathOfFormats(edition: Pick<Edition, "id">): string {
  return `${pathOfEdition(edition)}formats/`;
}

/** Where a reader finds an item of a program: the page of a talk or workshop, else its place in the program. */
export function pathOfItem({ item, day }: PlacedItem, edition: Edition): string {
  if (item.kind === "talk") return pathOfTalk(edition, item);
  if (item.kind === "session") return pathOfSession(edition, item);
  return `${pathOfProgram(edition)}#${fragmentOfDay(day.date)}`;
}

/** The page of a workshop; the place in the program of any other session. */
export function pathOfSession(
  edition: Pick<Edition, "id">,
  session: Pick<Session, "id" | "type" | "repeat">,
): string {
  return session.type === "workshop"
    ? pathOfWorkshop(edition, session)
    : `${pathOfProgram(edition)}#${fragmentOfSession(session)}`;
}

export function fragmentOfDay(date: string): string {
  return `day-${date}`;
}

export function fragmentOfTalk({ id, repeat }: Talk): string {
  return `talk-${id}${endOfRepeat(repeat)}`;
}

export function fragmentOfSession({ id, repeat }: Pick<Session, "id" | "repeat">): string {
  return `session-${id}${endOfRepeat(repeat)}`;
}

/** The same at another time: no id ends so. */
function endOfRepeat(repeat: number | undefined): string {
  return repeat === undefined ? "" : `_${repeat}`;
}

/** Of the papers of a category, by its place among the categories. */
export function fragmentOfCategory(index: number): string {
  return `kind-${index + 1}`;
}

export function fragmentOfPaper({ id }: Paper): string {
  return `paper-${id}`;
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

/** What a link to a path of this site is written as. */
export function hrefOf(series: Series, path: string): string {
  const { pathname, hash } = new URL(encodeURI(path).replace(/^\//, "./"), series.url);
  return pathname + hash;
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
  const named = findPublicFile(series.oddFiles, target);
  const path = named === undefined ? target.replace(/^\//, "") : encodedPath(named.file) + named.rest;
  const { pathname, search, hash } = new URL(`./${path}`, series.url);
  return pathname + search + hash;
}

export function addressOfTarget(series: Series, target: Target): string {
  return isOnThisSite(target) ? new URL(hrefOfTarget(series, target), series.url).href : target;
}

/** The file of the output folder that is served at a path. */
export function fileOf(path: string): string {
  return path.endsWith("/") ? `${path.slice(1)}index.html` : path.slice(1);
}
