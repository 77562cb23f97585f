import { folded } from "../../../folding.ts";
import { fullName, type ImportedPerson, personFrom } from "../../clean/people.ts";
import { cleanLine } from "../../clean/text.ts";
import type { Destination, ImportedEntry, LeftOut } from "../../record.ts";
import type { Cells } from "./cells.ts";

interface People {
  readonly entries: readonly ImportedEntry[];
  readonly leftOut: readonly LeftOut[];
}

export interface Named {
  readonly place: string;
  readonly person: ImportedPerson;
}

/** A person in each row. */
export function peopleOf(rows: readonly Cells[], to: Destination): People {
  const named: Named[] = [];
  const leftOut: LeftOut[] = [];
  let role = "";
  for (const row of rows) {
    const name = row.get("name") || fullName(row.get("first"), row.get("last")) || row.get("speakers");
    // In a table for people, a role stands once above several of them.
    role = row.get("role") || (to === "organizers" ? role : "");
    const person = personFrom({
      name,
      affiliation: row.get("affiliation") || row.get("affiliations"),
      country: row.get("country"),
      orcid: row.get("orcid"),
      url: row.get("url"),
      role,
    });
    if (person === undefined) leftOut.push({ place: row.place, what: "a row", reason: "There is no name." });
    else named.push({ place: row.place, person });
  }
  const entries = entriesOf(named, to);
  return { entries: entries.entries, leftOut: [...leftOut, ...entries.leftOut] };
}

/** People as entries of their file: each by itself, or under their roles. */
export function entriesOf(named: readonly Named[], to: Destination): People {
  if (to !== "organizers") {
    return {
      entries: named.map(({ place, person }) => ({ key: folded(person.name), place, value: { ...person } })),
      leftOut: [],
    };
  }
  const roles = new Map<string, { readonly place: string; readonly people: ImportedPerson[] }>();
  const leftOut: LeftOut[] = [];
  for (const {
    place,
    person: { role, ...person },
  } of named) {
    if (role === undefined)
      leftOut.push({ place, what: person.name, reason: "There is no role, which organizers have." });
    else if (roles.has(role)) roles.get(role)?.people.push(person);
    else roles.set(role, { place, people: [person] });
  }
  return {
    entries: [...roles].map(([role, { place, people }]) => ({
      key: folded(role),
      place,
      value: { role: cleanLine(role), people },
    })),
    leftOut,
  };
}
