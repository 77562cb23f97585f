import type { Appearance, AppearanceTalk } from "../../model/appearances.ts";
import type { Person } from "../../model/person.ts";
import { isWorkshop } from "../../model/program/workshops.ts";
import type { Markdown } from "../../model/text.ts";
import { hrefOf, PEOPLE, pathOfEdition, pathOfPaper, pathOfPerson, pathOfSession } from "../../urls.ts";
import { titleOfItem } from "../../wording/labels.ts";
import { inRow, withAside } from "../../wording/marks.ts";
import { affiliationInWords, rolesInWords } from "../../wording/people.ts";
import { say } from "../../wording/words.ts";
import type { PersonContext } from "../context.ts";
import { personCalendar } from "../frame/calendars.ts";
import { type PageView, seriesFrame } from "../frame/frame.ts";
import { type LinkView, pathAboutTalk, type TitleLink } from "../frame/links.ts";
import { type PictureView, pictureView } from "../frame/picture.ts";
import { personData } from "../structured-data/series-pages.ts";

/** A person with every role, talk and paper, by year. */
export interface PersonView extends PageView {
  readonly name: string;
  /** As of the newest edition that tells. */
  readonly affiliation: string;
  /** "Also written Christoph Dubach."; empty where there is one spelling. */
  readonly also: string;
  readonly bio: Markdown;
  readonly photo?: PictureView | undefined;
  readonly links: readonly LinkView[];
  readonly talks: readonly ContributionView[];
  /** Those that no talk above presents. */
  readonly papers: readonly ContributionView[];
  readonly committees: readonly RolesView[];
  readonly people: string;
}

/** What somebody gave or wrote in one edition. */
export interface ContributionView extends TitleLink {
  readonly edition: LinkView;
  /** "Invited talk"; empty for a paper. */
  readonly type: string;
  /** As of then, where it is not what the page says at its top. */
  readonly affiliation: string;
}

/** What somebody was in one edition. */
export interface RolesView extends Pick<ContributionView, "edition" | "affiliation"> {
  readonly roles: readonly string[];
}

export function personView(person: Person, context: PersonContext): PersonView {
  const { series, appearances: own, words } = context;
  const { text } = words;
  const path = pathOfPerson(person);
  const affiliation = affiliationInWords(
    own.find(({ affiliations }) => affiliations.length > 0)?.affiliations ?? [],
  );
  const years = inRow(own.map(({ edition }) => edition.id).toReversed(), words);
  const description = say(text.descriptions.person, {
    person: withAside(person.name, affiliation, words),
    series: series.name,
    years: years === "" ? "" : say(text.people.years, { years }),
  });
  const calendar = own.some(({ isInProgram }) => isInProgram) ? personCalendar(person, context) : undefined;
  const alternates = calendar === undefined ? [] : [calendar.alternate];
  const title = `${person.name} · ${series.name}`;
  return {
    path,
    frame: seriesFrame(
      { path, title, description, alternates, structuredData: () => personData(person, own, context) },
      context,
    ),
    name: person.name,
    affiliation,
    also: person.also.length === 0 ? "" : say(text.people.also, { names: inRow(person.also, words) }),
    bio: person.bio ?? own.find(({ bio }) => bio !== undefined)?.bio ?? "",
    photo: pictureView(person.photo, "portrait", context),
    links: [
      ...(person.url === undefined ? [] : [{ label: text.people.homepage, href: person.url, rel: "me" }]),
      ...(person.orcid === undefined
        ? []
        : [
            {
              label: say(text.people.orcid, { orcid: person.orcid }),
              href: `https://orcid.org/${person.orcid}`,
              rel: "me",
            },
          ]),
      ...(calendar === undefined ? [] : [calendar.link]),
    ],
    talks: own.flatMap((appearance) => talksIn(appearance, affiliation, context)),
    papers: own.flatMap((appearance) => papersIn(appearance, affiliation, context)),
    committees: own.flatMap((appearance) => rolesIn(appearance, affiliation, context)),
    people: hrefOf(series, PEOPLE),
  };
}

/** @param known the affiliation that the page says at its top */
function whenIn(
  { edition, affiliations }: Appearance,
  known: string,
  { series }: PersonContext,
): Pick<ContributionView, "edition" | "affiliation"> {
  const affiliation = affiliationInWords(affiliations);
  return {
    edition: { label: edition.name, href: hrefOf(series, pathOfEdition(edition)) },
    affiliation: affiliation === known ? "" : affiliation,
  };
}

/** With the sessions and workshops that they organize, and the talks that they chair. */
function talksIn(appearance: Appearance, known: string, context: PersonContext): ContributionView[] {
  const { edition, talks, organized, chairedTalks } = appearance;
  const { series, words } = context;
  const { program, talks: types } = words.text;
  const when = whenIn(appearance, known, context);
  const talkView = (talk: AppearanceTalk, type: string): ContributionView => ({
    ...when,
    type,
    title: titleOfItem(talk, words),
    href: hrefOf(series, pathAboutTalk(edition, { ...talk, paper: paperOf(talk) })),
  });
  const sessions = organized.map((session) => ({
    ...when,
    type: program.organizes[isWorkshop(session) ? "workshop" : "session"],
    title: titleOfItem(session, words),
    href: hrefOf(series, pathOfSession(edition, session)),
  }));
  return [
    ...sessions,
    ...talks.map((talk) => talkView(talk, types[talk.type])),
    ...chairedTalks.map((talk) => talkView(talk, program.chair)),
  ];
}

function papersIn(appearance: Appearance, known: string, context: PersonContext): ContributionView[] {
  const { edition, talks, papers } = appearance;
  const presented = new Set(talks.map(({ paper }) => paper));
  return papers
    .filter((paper) => !presented.has(paper.id))
    .map((paper) => ({
      ...whenIn(appearance, known, context),
      type: "",
      title: paper.title,
      href: hrefOf(context.series, pathOfPaper(edition, paper)),
    }));
}

/** None in an edition in which somebody only gave talks or wrote papers. */
function rolesIn(appearance: Appearance, known: string, context: PersonContext): RolesView[] {
  const { talks, papers, organized, chairedTalks } = appearance;
  const roles = rolesInWords(appearance, context.words);
  const isInCeremonyAlone = [...roles, ...talks, ...papers, ...organized, ...chairedTalks].length === 0;
  const all = isInCeremonyAlone ? [context.words.text.people.ceremony] : roles;
  return all.length === 0 ? [] : [{ ...whenIn(appearance, known, context), roles: all }];
}

function paperOf({ paper }: AppearanceTalk): { readonly id: string } | undefined {
  return paper === undefined ? undefined : { id: paper };
}
