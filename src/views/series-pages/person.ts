import type { Appearance, AppearanceTalk } from "../../model/appearances.ts";
import type { Person } from "../../model/person.ts";
import { isWorkshop } from "../../model/program/workshops.ts";
import type { Markdown } from "../../model/text.ts";
import {
  hrefOf,
  PEOPLE,
  pathOfEdition,
  pathOfPaper,
  pathOfPerson,
  pathOfSession,
  pathOfTalk,
} from "../../urls.ts";
import { titleOfItem } from "../../wording/labels.ts";
import { inRow, withAside } from "../../wording/marks.ts";
import { affiliationInWords, rolesInWords } from "../../wording/people.ts";
import { say } from "../../wording/words.ts";
import type { PersonContext } from "../context.ts";
import { personCalendar } from "../frame/calendars.ts";
import { type PageView, seriesFrame } from "../frame/frame.ts";
import type { LinkView, TitleLink } from "../frame/links.ts";
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
  readonly editions: readonly PersonEditionView[];
  readonly people: string;
}

export interface PersonEditionView {
  readonly name: string;
  readonly href: string;
  readonly affiliation: string;
  readonly roles: readonly string[];
  /** With the sessions and workshops that they organize, and the talks that they chair. */
  readonly talks: readonly ContributionView[];
  readonly papers: readonly ContributionView[];
}

export interface ContributionView extends TitleLink {
  /** "Invited talk"; empty for a paper. */
  readonly type: string;
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
    editions: own.map((appearance) => personEdition(appearance, affiliation, context)),
    people: hrefOf(series, PEOPLE),
  };
}

/** @param known the affiliation that the page says at its top */
function personEdition(
  appearance: Appearance,
  known: string,
  { series, words }: PersonContext,
): PersonEditionView {
  const { text } = words;
  const { edition, talks, papers, organized, chairedTalks } = appearance;
  const talkView = (talk: AppearanceTalk, type: string): ContributionView => ({
    type,
    title: titleOfItem(talk, words),
    href: hrefOf(series, pathOfTalk(edition, talk)),
  });
  const chaired = chairedTalks.map((talk) => talkView(talk, text.program.chair));
  const sessions = organized.map((session) => ({
    type: text.program.organizes[isWorkshop(session) ? "workshop" : "session"],
    title: titleOfItem(session, words),
    href: hrefOf(series, pathOfSession(edition, session)),
  }));
  const affiliation = affiliationInWords(appearance.affiliations);
  const roles = rolesInWords(appearance, words);
  const contributions = [...roles, ...talks, ...papers, ...organized, ...chairedTalks];
  const isInCeremonyAlone = contributions.length === 0;
  const presented = new Set(talks.map(({ paper }) => paper));
  return {
    name: edition.name,
    href: hrefOf(series, pathOfEdition(edition)),
    affiliation: affiliation === known ? "" : affiliation,
    roles: isInCeremonyAlone ? [text.people.ceremony] : roles,
    talks: [...sessions, ...talks.map((talk) => talkView(talk, text.talks[talk.type])), ...chaired],
    papers: papers
      .filter((paper) => !presented.has(paper.id))
      .map((paper) => ({
        type: text.material.paper,
        title: paper.title,
        href: hrefOf(series, pathOfPaper(edition, paper)),
      })),
  };
}
