import { folded } from "../../../folding.ts";
import { fullName, personFrom } from "../../clean/people.ts";
import type { ImportedEntry, LeftOut } from "../../record.ts";
import { hasColumns, type Records, type TableRecord } from "../records.ts";

/** `…-users.csv` and `pcinfo.csv`. */
export function isCommittee(table: Records): boolean {
  const isNamed = hasColumns(table, "first", "last") || hasColumns(table, "given_name", "family_name");
  return (
    isNamed &&
    !hasColumns(table, "paper") &&
    (hasColumns(table, "roles") || hasColumns(table, "email", "affiliation"))
  );
}

/** The members of the committee among the users; without their roles, all of them. */
export function committeeIn(tables: readonly Records[]): {
  readonly entries: readonly ImportedEntry[];
  readonly leftOut: readonly LeftOut[];
} {
  const entries = new Map<string, ImportedEntry>();
  const leftOut: LeftOut[] = [];
  for (const table of tables) {
    const hasRoles = hasColumns(table, "roles");
    for (const row of table.rows) {
      const roles = row.get("roles").toLowerCase();
      const person = personFrom({
        name: fullName(row.get("first") || row.get("given_name"), row.get("last") || row.get("family_name")),
        affiliation: row.get("affiliation"),
        country: row.get("country"),
        orcid: row.get("orcid"),
        role: /\bchair\b/.test(roles) ? "Chair" : undefined,
      });
      const reason = refusalOf(row, hasRoles);
      if (person === undefined || reason !== undefined) {
        leftOut.push({ place: row.place, what: "a user", reason: reason ?? "has no name" });
        continue;
      }
      const key = folded(person.name);
      if (entries.has(key))
        leftOut.push({ place: row.place, what: person.name, reason: "stands there already" });
      else entries.set(key, { key, place: row.place, value: { ...person } });
    }
  }
  return { entries: [...entries.values()], leftOut };
}

function refusalOf(row: TableRecord, hasRoles: boolean): string | undefined {
  if (/^(?:yes|y|true|1|disabled)$/i.test(row.get("disabled"))) return "has an account that is disabled";
  return hasRoles && !/\b(?:pc|chair)\b/i.test(row.get("roles")) ? "is not on the committee" : undefined;
}
