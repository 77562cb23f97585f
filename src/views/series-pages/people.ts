import { hrefOf, PEOPLE, pathOfPerson } from "../../urls.ts";
import { inRow } from "../../wording/marks.ts";
import { affiliationInWords } from "../../wording/people.ts";
import { say } from "../../wording/words.ts";
import type { ListedPerson, SeriesContext } from "../context.ts";
import { peopleDataLink } from "../frame/data-links.ts";
import { type PageView, seriesFrame } from "../frame/frame.ts";
import { peopleData } from "../structured-data/series-pages.ts";

/** The index of everybody, in the order of family names. */
export interface PeopleView extends PageView {
  readonly seriesName: string;
  /** Whether there are so many that readers go to a letter first. */
  readonly hasIndex: boolean;
  readonly letters: readonly { readonly letter: string; readonly people: readonly PersonEntryView[] }[];
}

export interface PersonEntryView {
  /** The name in parts, so that the family name can be stressed where it stands. */
  readonly before: string;
  readonly family: string;
  readonly after: string;
  readonly href: string;
  readonly affiliation: string;
  /** Of the editions; empty where there is but one. */
  readonly years: string;
}

/** As many people as fill several screens of a phone. */
const SEVERAL_SCREENS = 100;

export function peopleView(context: SeriesContext): PeopleView {
  const { content, series, words } = context;
  const { pages, descriptions } = words.text;
  const description = say(descriptions.people, { series: series.name });
  const letters = new Map<string, PersonEntryView[]>();
  for (const listed of content.people) {
    const letter = initialOf(listed.person.family);
    const entries = letters.get(letter) ?? [];
    entries.push(personEntry(listed, context));
    letters.set(letter, entries);
  }
  return {
    path: PEOPLE,
    frame: seriesFrame(
      {
        path: PEOPLE,
        title: `${pages.people} · ${series.name}`,
        description,
        alternates: [peopleDataLink(context)],
        structuredData: () => peopleData(context),
      },
      context,
    ),
    seriesName: series.name,
    hasIndex: content.people.length > SEVERAL_SCREENS,
    letters: [...letters].map(([letter, people]) => ({ letter, people })),
  };
}

function personEntry(
  { person, affiliations, editions }: ListedPerson,
  { series, content, words }: SeriesContext,
): PersonEntryView {
  const start = person.name.lastIndexOf(person.family);
  const parts =
    start < 0
      ? { before: person.name, family: "", after: "" }
      : {
          before: person.name.slice(0, start),
          family: person.family,
          after: person.name.slice(start + person.family.length),
        };
  return {
    ...parts,
    href: hrefOf(series, pathOfPerson(person)),
    affiliation: affiliationInWords(affiliations),
    years: content.editions.length < 2 ? "" : inRow(editions, words),
  };
}

/** The letter a name is filed under: the first with case and diacritics gone. */
function initialOf(family: string): string {
  const first = [...family.normalize("NFD")].find((letter) => /\p{L}/u.test(letter)) ?? "#";
  return first.toUpperCase();
}
