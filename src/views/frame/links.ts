import type { Edition } from "../../model/edition.ts";
import type { Paper } from "../../model/paper.ts";
import type { Participant } from "../../model/person.ts";
import type { Talk } from "../../model/program/program.ts";
import type { Series } from "../../model/series.ts";
import type { Link, Target, Title } from "../../model/text.ts";
import { hrefOf, hrefOfTarget, pathOfPaper, pathOfPerson, pathOfTalk } from "../../urls.ts";
import { affiliationWithCountry } from "../../wording/people.ts";
import type { PageContext } from "../context.ts";

/** A link as a template prints it. */
export interface LinkView {
  readonly label: string;
  readonly href: string;
  /** What the link says of its target, such as `me` for a person's own page elsewhere. */
  readonly rel?: string | undefined;
}

/** A link whose words may be marked up: the filter `markup` prints them. */
export interface MarkedLink extends Omit<LinkView, "label"> {
  readonly label: Title | string;
}

/** A link whose words are a title. */
export interface TitleLink {
  readonly title: Title;
  readonly href: string;
}

/** The same as a page, or a part of it, in another form. */
export interface AlternateView {
  /** A media type, such as `text/calendar`. */
  readonly type: string;
  readonly href: string;
  readonly title: string;
}

export interface MetaView {
  readonly name: string;
  readonly content: string;
}

/** A person as one edition names them. */
export interface ParticipantView {
  readonly name: string;
  readonly href: string;
  /** Empty where none is known. */
  readonly affiliation: string;
}

export function linkTo(label: string, target: Target, series: Series): LinkView {
  return { label, href: hrefOfTarget(series, target) };
}

export function markedLink({ label, url }: Link, series: Series): MarkedLink {
  return { label, href: hrefOfTarget(series, url) };
}

export function participantView(participant: Participant, { series, words }: PageContext): ParticipantView {
  const { person, name } = participant;
  return {
    name,
    href: hrefOf(series, pathOfPerson(person)),
    affiliation: affiliationWithCountry(participant, words),
  };
}

export function participantViews(
  participants: readonly Participant[],
  context: PageContext,
): ParticipantView[] {
  return participants.map((participant) => participantView(participant, context));
}

/** Where readers are led for a talk: to its own page, or to that of its paper, where that says all that the talk's own would say. */
export function pathAboutTalk(
  edition: Pick<Edition, "id">,
  talk: Pick<Talk, "id" | "isToldByPaper"> & { readonly paper?: Pick<Paper, "id"> | undefined },
): string {
  return talk.isToldByPaper && talk.paper !== undefined
    ? pathOfPaper(edition, talk.paper)
    : pathOfTalk(edition, talk);
}
