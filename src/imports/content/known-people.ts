import { lettersOf } from "../../link/slug.ts";
import type { Person } from "../../model/person.ts";
import { quote } from "../../remedy.ts";
import type { Imported, ImportedEntry, Remark } from "../record.ts";

export interface JoinedPeople {
  readonly imported: Imported;
  /** Names of those who are known from other editions. */
  readonly known: readonly string[];
  /** How many people the source names. */
  readonly all: number;
}

/**
 * Finds the people of a source among those of the site: under any spelling that the site knows, they are one by the name alone;
 * whoever has a known ORCID under a new spelling gets the name that the site knows.
 */
export function joinPeople(
  imported: Imported,
  people: readonly Person[],
  earlier: ReadonlySet<Person>,
): JoinedPeople {
  const byName = new Map(
    people.flatMap((person) => [person.name, ...person.also].map((name) => [lettersOf(name), person])),
  );
  const byOrcid = new Map(
    people.flatMap((person) => (person.orcid === undefined ? [] : [[person.orcid, person]])),
  );
  const known = new Set<string>();
  const all = new Set<string>();
  const remarks: Remark[] = [];

  function joined(value: unknown, place: string): unknown {
    if (Array.isArray(value)) return value.map((inner) => joined(inner, place));
    if (typeof value !== "object" || value === null) return value;
    const { name, orcid } = value as { readonly name?: unknown; readonly orcid?: unknown };
    if (typeof name !== "string" || "id" in value) {
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, joined(inner, place)]));
    }
    all.add(lettersOf(name));
    const namesake = byName.get(lettersOf(name));
    if (namesake !== undefined) {
      if (earlier.has(namesake)) known.add(namesake.name);
      return value;
    }
    const same = typeof orcid === "string" ? byOrcid.get(orcid) : undefined;
    if (same === undefined) return value;
    if (earlier.has(same)) known.add(same.name);
    remarks.push({
      place,
      text: `${quote(name)} is ${same.name}, by the same ORCID: the name stays as it is known.`,
    });
    return { ...value, name: same.name };
  }

  const entries = Object.fromEntries(
    Object.entries(imported.entries).map(([destination, found]) => [
      destination,
      found.map(
        (entry): ImportedEntry => ({
          ...entry,
          value: joined(entry.value, entry.place) as ImportedEntry["value"],
        }),
      ),
    ]),
  );
  return {
    imported: { ...imported, entries, remarks: [...imported.remarks, ...remarks] },
    known: [...known].sort(),
    all: all.size,
  };
}
