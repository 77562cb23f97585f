import type { Appearance } from "../model/appearances.ts";
import type { Participant } from "../model/person.ts";
import { inParts, withAside } from "./marks.ts";
import { say, type Words } from "./words.ts";

/** "NYU / Facebook": affiliations have commas of their own. */
export function affiliationInWords(affiliations: readonly string[]): string {
  return affiliations.join(" / ");
}

/** "NYU / Facebook, United States" */
export function affiliationWithCountry(
  { affiliations, country }: Pick<Participant, "affiliations" | "country">,
  words: Words,
): string {
  return inParts([affiliationInWords(affiliations), country], words);
}

/** "Ada Lovelace (NYU / Facebook)", or the name alone. */
export function nameWithAffiliation(participant: Participant, words: Words): string {
  return withAside(participant.name, affiliationWithCountry(participant, words), words);
}

/** What somebody was in an edition, besides giving talks and writing papers: each once. */
export function rolesInWords(
  { roles, memberships, chaired }: Pick<Appearance, "roles" | "memberships" | "chaired">,
  { text }: Words,
): string[] {
  const { committee, member } = text.committees;
  return [
    ...new Set([
      ...roles,
      ...memberships.map(({ role }) => (role === undefined ? committee : say(member, { role }))),
      ...(chaired.length > 0 ? [text.people.sessionChair] : []),
    ]),
  ];
}
