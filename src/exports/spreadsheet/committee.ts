import type { CommitteeMember } from "../../model/edition.ts";
import { csvOf } from "./csv.ts";

const COLUMNS = ["name", "affiliation", "country", "role"];

/** A committee as a table that an import reads again: a row for each member. */
export function committeeCsv(committee: readonly CommitteeMember[]): string {
  const rows = committee.map(({ name, affiliations, country, role }) => ({
    name,
    affiliation: affiliations.join(" + "),
    country,
    role,
  }));
  return csvOf(COLUMNS, rows, ["name", "affiliation", "role"]);
}
