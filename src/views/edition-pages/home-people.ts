import type { Edition } from "../../model/edition.ts";
import { hrefOf, pathOfCommittees } from "../../urls.ts";
import { count } from "../../wording/words.ts";
import type { EditionContext } from "../context.ts";
import type { LinkView } from "../frame/links.ts";
import { type PeopleOfEdition, peopleOf, type RoleView } from "./committees.ts";

/** The people of a home page: everybody where they are few, else those who come first. */
export interface PeopleOfHome extends PeopleOfEdition {
  /** Where everybody is listed; undefined where this page does. */
  readonly committees?: LinkView | undefined;
}

/** An edition of no more people is told in full. */
const FEW_PEOPLE = 24;
/** Of a larger one, the roles that come first, as long as they are no more people. */
const FIRST_PEOPLE = 6;

export function isSmall(edition: Edition): boolean {
  return peopleIn(edition) <= FEW_PEOPLE;
}

export function peopleOfHome(edition: Edition, context: EditionContext): PeopleOfHome {
  const people = peopleOf(edition, context, { hasEmail: false });
  if (isSmall(edition)) return people;
  const { series, words } = context;
  return {
    organizers: firstOf(people.organizers),
    committee: [],
    committees: {
      label: count(words.text.home.committees, peopleIn(edition), words),
      href: hrefOf(series, pathOfCommittees(edition)),
    },
  };
}

function peopleIn({ organizers, committee }: Edition): number {
  return organizers.reduce((sum, { people }) => sum + people.length, committee.length);
}

/** The first role, and those that follow while there is room. */
function firstOf(roles: readonly RoleView[]): RoleView[] {
  const ends = roles.map((_, index) =>
    roles.slice(0, index + 1).reduce((sum, { people }) => sum + people.length, 0),
  );
  return roles.filter((_, index) => index === 0 || (ends[index] ?? 0) <= FIRST_PEOPLE);
}
