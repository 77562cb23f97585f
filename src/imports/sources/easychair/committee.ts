import { folded } from "../../../folding.ts";
import { fullName, personFrom } from "../../clean/people.ts";
import { capitalized, cleanLine } from "../../clean/text.ts";
import type { ImportedEntry, LeftOut } from "../../record.ts";
import type { Records, TableRecord } from "../records.ts";

interface Committee {
  readonly entries: readonly ImportedEntry[];
  readonly leftOut: readonly LeftOut[];
}

/** A member stands in the table once for each track; the first row counts. */
export function committeeIn(tables: readonly Records[]): Committee {
  const entries = new Map<string, ImportedEntry>();
  const leftOut: LeftOut[] = [];
  for (const row of tables.flatMap(({ rows }) => rows)) {
    const name = fullName(row.get("first name"), row.get("last name"));
    const person = personFrom({
      name,
      affiliation: row.get("affiliation"),
      country: row.get("country"),
      url: row.get("web page"),
      role: roleOf(row),
    });
    if (person === undefined) {
      leftOut.push({ place: row.place, what: "a member", reason: "There is no name." });
      continue;
    }
    const key = row.get("person #") || folded(person.name);
    if (entries.has(key)) leftOut.push({ place: row.place, what: person.name, reason: "It is named twice." });
    else entries.set(key, { key, place: row.place, value: { ...person } });
  }
  return { entries: [...entries.values()], leftOut };
}

/** "PC member" is what all are. */
function roleOf(row: TableRecord): string | undefined {
  const role = cleanLine(row.get("role"));
  if (/^(?:regular |ordinary )?(?:pc|program(?:me)? committee)?\s*member$/i.test(role)) return undefined;
  return role === "" ? undefined : capitalized(role);
}
