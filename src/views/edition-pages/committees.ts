import type { Edition } from "../../model/edition.ts";
import { phaseOf } from "../../model/moments/phase.ts";
import type { Participant } from "../../model/person.ts";
import { pathOfCommittees } from "../../urls.ts";
import { roleOfOne } from "../../wording/people.ts";
import { say } from "../../wording/words.ts";
import type { EditionContext } from "../context.ts";
import { editionFrame, type PageView } from "../frame/frame.ts";
import { type ParticipantView, participantView } from "../frame/links.ts";
import { type PortraitView, portraitViews } from "../frame/portrait.ts";
import { committeesData } from "../structured-data/edition-pages.ts";

export interface RoleView {
  readonly role: string;
  readonly people: readonly MemberView[];
  /** Nobody has it yet, while the edition lies ahead. */
  readonly isToBeAnnounced: boolean;
}

export interface MemberView extends ParticipantView {
  /** A task within the committee or the role; empty for most. */
  readonly role: string;
  /** Empty for most, and on the home page for all. */
  readonly email: string;
  readonly portrait?: PortraitView | undefined;
}

/** Organizers and program committee, as the home page and the page of their own show them. */
export interface PeopleOfEdition {
  readonly organizers: readonly RoleView[];
  readonly committee: readonly MemberView[];
}

export interface CommitteesView extends PageView, PeopleOfEdition {
  readonly editionName: string;
}

export function committeesView(edition: Edition, context: EditionContext): CommitteesView {
  const path = pathOfCommittees(edition);
  const { pages, descriptions } = context.words.text;
  const title = `${pages.committees} · ${edition.name}`;
  const description = say(descriptions.committees, { edition: edition.name });
  const frame = editionFrame(
    { path, title, description, edition, structuredData: () => committeesData(edition, context) },
    context,
  );
  return {
    path,
    frame,
    editionName: edition.name,
    ...peopleOf(edition, context, { hasEmail: true, hasPortraits: true }),
  };
}

/** A role that nobody took is left out once the edition is over. */
export function peopleOf(
  edition: Edition,
  context: EditionContext,
  { hasEmail, hasPortraits = false }: { readonly hasEmail: boolean; readonly hasPortraits?: boolean },
): PeopleOfEdition {
  const { organizers, committee } = edition;
  const lists = [organizers.flatMap(({ people }) => people), committee];
  const portraits = new Map(
    hasPortraits ? lists.flatMap((list) => zip(list, portraitViews(list, context))) : [],
  );
  const viewOf = (member: Participant): MemberView => ({
    ...participantView(member, context),
    role: member.role ?? "",
    email: (hasEmail ? member.email : undefined) ?? "",
    portrait: portraits.get(member),
  });
  const isAhead = phaseOf(edition, context.now) === "ahead";
  return {
    organizers: organizers
      .map(({ role, people }) => ({
        role: people.length === 1 ? roleOfOne(role, context.words) : role,
        people: people.map(viewOf),
        isToBeAnnounced: people.length === 0,
      }))
      .filter(({ isToBeAnnounced }) => isAhead || !isToBeAnnounced),
    committee: committee.map(viewOf),
  };
}

function zip<One, Other>(ones: readonly One[], others: readonly Other[]): [One, Other | undefined][] {
  return ones.map((one, index) => [one, others[index]]);
}
