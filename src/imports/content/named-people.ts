import { nameFaultOf } from "../../link/people/person-names.ts";
import { lettersOf } from "../../link/slug.ts";
import { allOf, quote } from "../../remedy.ts";
import { splitPeople } from "../clean/name-lists.ts";
import { personFrom } from "../clean/people.ts";
import type { Imported, ImportedEntry, LeftOut, Remark } from "../record.ts";

type Person = Readonly<Record<string, unknown>> & { readonly name: string };

/**
 * What no list of people may say, which would keep the rest from being published: a name that is those of two people becomes two
 * entries, whoever stands in a list twice stands there once, and a name that nobody can have is left out. All of it is told.
 */
export function withNamedPeople(imported: Imported): Imported {
  const leftOut: LeftOut[] = [];
  const remarks: Remark[] = [];

  function listOf(people: readonly Person[], place: string): Person[] {
    const known = new Set<string>();
    return people
      .flatMap((person) => whoIs(person, place))
      .filter(({ name }) => {
        const letters = lettersOf(name);
        if (!known.has(letters)) return known.add(letters);
        const reason =
          "stands in the same list twice; two people of one name need an id each, in data/people.yaml";
        leftOut.push({ place, what: name, reason });
        return false;
      });
  }

  function whoIs(person: Person, place: string): Person[] {
    const fault = nameFaultOf(person.name);
    if (fault === undefined || fault.severity !== "error") return [person];
    const { name, ...facts } = person;
    const people = splitPeople(name).flatMap((one) => personFrom({ name: one }) ?? []);
    if (people.length < 2 || people.some((one) => nameFaultOf(one.name)?.severity === "error")) {
      leftOut.push({ place, what: name, reason: fault.message });
      return [];
    }
    const names = people.map((one) => quote(one.name));
    remarks.push({ place, text: `${quote(name)} was taken for ${people.length} people: ${allOf(names)}.` });
    return people.map((one) => ({ ...facts, ...one }));
  }

  function cleared(value: unknown, place: string): unknown {
    if (Array.isArray(value))
      return value.length > 0 && value.every(isPerson)
        ? listOf(value, place)
        : value.map((inner) => cleared(inner, place));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        const clean = cleared(inner, place);
        const isEmptied =
          Array.isArray(clean) && clean.length === 0 && Array.isArray(inner) && inner.length > 0;
        return [key, isEmptied && /^(?:speakers|panelists)$/.test(key) ? "unknown" : clean];
      }),
    );
  }

  const entries = Object.fromEntries(
    Object.entries(imported.entries).map(([destination, found]) => [
      destination,
      destination === "pc" || destination === "people"
        ? membersOf(found, whoIs, leftOut)
        : found.map((entry) => ({
            ...entry,
            value: cleared(entry.value, entry.place) as ImportedEntry["value"],
          })),
    ]),
  );
  return {
    ...imported,
    entries,
    leftOut: [...imported.leftOut, ...leftOut],
    remarks: [...imported.remarks, ...remarks],
  };
}

/** Each entry is a person; under one role, or none, somebody stands once. */
function membersOf(
  found: readonly ImportedEntry[],
  whoIs: (person: Person, place: string) => Person[],
  leftOut: LeftOut[],
): ImportedEntry[] {
  const known = new Set<string>();
  return found.flatMap((entry) => {
    const people = isPerson(entry.value) ? whoIs(entry.value, entry.place) : [];
    return people.flatMap((person, index): ImportedEntry[] => {
      const letters = lettersOf(person.name);
      if (known.has(letters)) {
        leftOut.push({ place: entry.place, what: person.name, reason: "stands in the same list twice" });
        return [];
      }
      known.add(letters);
      return [{ ...entry, key: index === 0 ? entry.key : `${entry.key} ${index + 1}`, value: person }];
    });
  });
}

function isPerson(value: unknown): value is Person {
  return typeof value === "object" && value !== null && typeof Reflect.get(value, "name") === "string";
}
