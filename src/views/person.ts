import type { Person } from "../model/person.ts";
import type { Markdown } from "../model/text.ts";
import { hrefOf, hrefOfTarget, PEOPLE, pathOfEdition, pathOfPerson, pathOfTalk } from "../urls.ts";
import { TALK_LABELS, titleOfItem } from "../wording/labels.ts";
import type { Appearance } from "./appearances.ts";
import { personCalendar } from "./calendars.ts";
import type { ViewContext } from "./context.ts";
import { frameView, type PageView } from "./frame.ts";
import { affiliationInWords, type LinkView } from "./links.ts";
import { paperEntryHref } from "./resources.ts";

/** A person with every role, talk and paper, by year. */
export interface PersonView extends PageView {
  readonly name: string;
  /** As of the newest edition that tells. */
  readonly affiliation: string;
  readonly also: readonly string[];
  readonly bio: Markdown;
  readonly photo?: string | undefined;
  readonly links: readonly LinkView[];
  readonly editions: readonly PersonEditionView[];
  readonly people: string;
}

export interface PersonEditionView {
  readonly name: string;
  readonly href: string;
  readonly affiliation: string;
  readonly roles: readonly string[];
  readonly talks: readonly ContributionView[];
  readonly papers: readonly ContributionView[];
}

export interface ContributionView extends LinkView {
  /** "Invited talk"; empty for a paper. */
  readonly type: string;
}

export function personView(person: Person, context: ViewContext): PersonView {
  const { series, appearances } = context;
  const path = pathOfPerson(person);
  const own = appearances.get(person) ?? [];
  const affiliation = affiliationInWords(
    own.find(({ affiliations }) => affiliations.length > 0)?.affiliations ?? [],
  );
  const years = own
    .map(({ edition }) => edition.id)
    .toReversed()
    .join(", ");
  const description = `${person.name}${affiliation === "" ? "" : ` (${affiliation})`} at ${series.name}${years === "" ? "" : ` ${years}`}.`;
  const calendar = own.some(({ isInProgram }) => isInProgram) ? personCalendar(person, context) : undefined;
  const alternates = calendar === undefined ? [] : [calendar.alternate];
  const title = `${person.name} · ${series.name}`;
  return {
    path,
    frame: frameView({ path, title, description, alternates }, context),
    name: person.name,
    affiliation,
    also: person.also,
    bio: person.bio ?? own.find(({ bio }) => bio !== undefined)?.bio ?? "",
    photo: person.photo === undefined ? undefined : hrefOfTarget(series, person.photo),
    links: [
      ...(person.url === undefined ? [] : [{ label: "Homepage", href: person.url }]),
      ...(person.orcid === undefined
        ? []
        : [{ label: `ORCID ${person.orcid}`, href: `https://orcid.org/${person.orcid}` }]),
      ...(calendar === undefined ? [] : [calendar.link]),
    ],
    editions: own.map((appearance) => personEdition(appearance, affiliation, context)),
    people: hrefOf(series, PEOPLE),
  };
}

/** @param known the affiliation that the page says at its top */
function personEdition(
  { edition, roles, talks, papers, affiliations }: Appearance,
  known: string,
  { series }: ViewContext,
): PersonEditionView {
  const affiliation = affiliationInWords(affiliations);
  const presented = new Set(talks.map(({ paper }) => paper));
  return {
    name: edition.name,
    href: hrefOf(series, pathOfEdition(edition)),
    affiliation: affiliation === known ? "" : affiliation,
    roles: roles.length + talks.length + papers.length === 0 ? ["Opening or closing"] : roles,
    talks: talks.map((talk) => ({
      type: TALK_LABELS[talk.type],
      label: titleOfItem(talk),
      href: hrefOf(series, pathOfTalk(edition, talk)),
    })),
    papers: papers
      .filter((paper) => !presented.has(paper))
      .map((paper) => ({ type: "Paper", label: paper.title, href: paperEntryHref(paper, edition, series) })),
  };
}
