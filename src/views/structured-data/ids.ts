import type { Edition } from "../../model/edition.ts";
import type { Paper } from "../../model/paper.ts";
import type { Person } from "../../model/person.ts";
import type { Session, Talk } from "../../model/program/program.ts";
import type { Series } from "../../model/series.ts";
import {
  addressOf,
  HOME,
  pathOfEdition,
  pathOfPaper,
  pathOfPerson,
  pathOfSession,
  pathOfTalk,
} from "../../urls.ts";

/**
 * The names of things in structured data: the address of the page that tells most of a thing, and a fragment, so that
 * the page and what it is about are two things. All pages name a thing alike.
 */

export function idOfSeries(series: Series): string {
  return addressOf(series, `${HOME}#series`);
}

export function idOfWebSite(series: Series): string {
  return addressOf(series, `${HOME}#website`);
}

export function idOfEdition(edition: Pick<Edition, "id">, series: Series): string {
  return addressOf(series, `${pathOfEdition(edition)}#event`);
}

/** Where an edition takes place on the ground. */
export function idOfPlace(edition: Pick<Edition, "id">, series: Series): string {
  return addressOf(series, `${pathOfEdition(edition)}#place`);
}

/** Where it takes place on the network. */
export function idOfMeeting(edition: Pick<Edition, "id">, series: Series): string {
  return addressOf(series, `${pathOfEdition(edition)}#online`);
}

export function idOfSession(session: Session, edition: Edition, series: Series): string {
  const path = pathOfSession(edition, session);
  return addressOf(series, path.includes("#") ? path : `${path}#event`);
}

export function idOfTalk(talk: Talk, edition: Edition, series: Series): string {
  return addressOf(series, `${pathOfTalk(edition, talk)}#event`);
}

export function idOfPaper(paper: Paper, edition: Edition, series: Series): string {
  return addressOf(series, `${pathOfPaper(edition, paper)}#article`);
}

export function idOfPerson(person: Person, series: Series): string {
  return addressOf(series, `${pathOfPerson(person)}#person`);
}
