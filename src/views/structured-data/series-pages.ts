import type { Appearance } from "../../model/appearances.ts";
import type { Person } from "../../model/person.ts";
import { EDITIONS, PEOPLE, pathOfPerson } from "../../urls.ts";
import { wordsOf } from "../../wording/words.ts";
import type { PageContext, SeriesContext } from "../context.ts";
import type { Crumb } from "./breadcrumbs.ts";
import { type StructuredData, structuredData } from "./graph.ts";
import { eventNode } from "./things/event.ts";
import { personReference, profileNode } from "./things/person.ts";
import { seriesNode } from "./things/series.ts";

/** What each page of the series as a whole tells a machine. */

export function editionsData(context: SeriesContext): StructuredData {
  const { series, content, words } = context;
  const events = content.editions.map((edition) =>
    eventNode(edition, { ...context, words: wordsOf(edition.language, context.series.noun) }),
  );
  const crumb = { name: words.text.pages.editions, path: EDITIONS };
  return structuredData([{ ...seriesNode(series), subEvent: events }], [crumb], series);
}

export function peopleData(context: SeriesContext): StructuredData {
  const { people } = context.content;
  const { series } = context;
  const list = {
    "@type": "ItemList",
    numberOfItems: people.length,
    itemListElement: people.map(({ person }) => personReference(person, series)),
  } as const;
  return structuredData([list], [peopleCrumb(context)], series);
}

export function personData(
  person: Person,
  appearances: readonly Appearance[],
  context: PageContext,
): StructuredData {
  const { series } = context;
  const profile = profileNode(person, appearances, series);
  const crumb = { name: person.name, path: pathOfPerson(person) };
  return structuredData([profile], [peopleCrumb(context), crumb], series);
}

function peopleCrumb({ words }: PageContext): Crumb {
  return { name: words.text.pages.people, path: PEOPLE };
}
