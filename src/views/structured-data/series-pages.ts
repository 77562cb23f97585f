import type { Person } from "../../model/person.ts";
import { EDITIONS, PEOPLE, pathOfPerson } from "../../urls.ts";
import { contextOf, type ViewContext } from "../context.ts";
import type { Crumb } from "./breadcrumbs.ts";
import { eventNode } from "./event.ts";
import { type StructuredData, structuredData } from "./graph.ts";
import { personReference, profileNode } from "./person.ts";
import { seriesNode } from "./series.ts";

/** What each page of the series as a whole tells a machine. */

export function editionsData(context: ViewContext): StructuredData {
  const { series, site, words } = context;
  const events = site.editions.map((edition) => eventNode(edition, contextOf(edition, context)));
  const crumb = { name: words.text.pages.editions, path: EDITIONS };
  return structuredData([{ ...seriesNode(series), subEvent: events }], [crumb], series);
}

export function peopleData(context: ViewContext): StructuredData {
  const { series, site } = context;
  const list = {
    "@type": "ItemList",
    numberOfItems: site.people.length,
    itemListElement: site.people.map((person) => personReference(person, series)),
  } as const;
  return structuredData([list], [peopleCrumb(context)], series);
}

export function personData(person: Person, context: ViewContext): StructuredData {
  const { series, appearances } = context;
  const profile = profileNode(person, appearances.get(person) ?? [], series);
  const crumb = { name: person.name, path: pathOfPerson(person) };
  return structuredData([profile], [peopleCrumb(context), crumb], series);
}

function peopleCrumb({ words }: ViewContext): Crumb {
  return { name: words.text.pages.people, path: PEOPLE };
}
