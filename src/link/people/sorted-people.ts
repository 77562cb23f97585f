import type { Site } from "../../model/site.ts";

/** By family name, then by the whole name, as a language sorts them (BCP 47). */
export function sortedPeople(people: Site["people"], language: string): Site["people"] {
  const { compare } = new Intl.Collator(language);
  return people.toSorted((a, b) => compare(a.family, b.family) || compare(a.name, b.name));
}
