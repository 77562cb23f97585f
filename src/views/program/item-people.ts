import type { Edition } from "../../model/edition.ts";
import type { Participant } from "../../model/person.ts";
import { creditedOf } from "../../model/program/participants.ts";
import type { Talk } from "../../model/program/program.ts";
import { isLargeProgram } from "../../model/program/talks.ts";
import type { EditionContext } from "../context.ts";
import { type ParticipantView, participantView } from "../frame/links.ts";
import { hasPhoto, type PortraitView, portraitViews } from "../frame/portrait.ts";

/** Somebody as a program names them. */
export interface NamedView extends ParticipantView {
  /** Their page; empty in a program so large that links for each name would be most of it. */
  readonly href: string;
  /** "presenting", of some authors; else empty. */
  readonly part: string;
}

export type NamePeople = (people: readonly Participant[]) => NamedView[];

export function peopleNaming(edition: Edition, context: EditionContext): NamePeople {
  const isLinked = !isLargeProgram(edition);
  return (people) =>
    people.map((participant) => {
      const view = participantView(participant, context);
      return { ...view, href: isLinked ? view.href : "", part: "" };
    });
}

/** Those whom a talk credits, with who presents it. */
export function creditViews(talk: Talk, name: NamePeople, { words }: EditionContext): NamedView[] {
  const part = words.text.talk.presenting;
  const credited = creditedOf(talk);
  const views = name(credited.map(({ participant }) => participant));
  return views.map((view, index) => ({ ...view, part: credited[index]?.isPresenting === true ? part : "" }));
}

/** Of a keynote or an invited talk, for which readers come, those who have a photo. */
export function portraitsOf({ type, speakers }: Talk, context: EditionContext): PortraitView[] {
  if (type !== "keynote" && type !== "invited") return [];
  return portraitViews(speakers.filter(hasPhoto), context).flatMap((portrait) => portrait ?? []);
}

/** People who do the same, with what they do. */
export interface PeopleRow {
  readonly label: string;
  readonly people: readonly NamedView[];
}

/** None for nobody. */
export function peopleRow(label: string, people: readonly NamedView[]): PeopleRow[] {
  return people.length === 0 ? [] : [{ label, people }];
}

/** Of what nobody presents, and where nobody remembers, nobody will be announced. */
export function isToBeAnnounced({ type, speakers, panelists, arePeopleUnknown, title }: Talk): boolean {
  return (
    type !== "activity" &&
    !arePeopleUnknown &&
    title !== undefined &&
    speakers.length + panelists.length === 0
  );
}
