import type { Participant } from "../model/person.ts";

/** "NYU / Facebook": affiliations have commas of their own. */
export function affiliationInWords(affiliations: readonly string[]): string {
  return affiliations.join(" / ");
}

/** "Ada Lovelace (NYU / Facebook)", or the name alone. */
export function nameWithAffiliation({ name, affiliations }: Participant): string {
  return affiliations.length === 0 ? name : `${name} (${affiliationInWords(affiliations)})`;
}
