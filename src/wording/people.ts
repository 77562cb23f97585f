import type { Appearance } from "../model/appearances.ts";
import type { Participant } from "../model/person.ts";
import { roleOfOne } from "./roles.ts";
import { say, type Words } from "./words.ts";

/** "NYU / Facebook": affiliations have commas of their own. */
export function affiliationInWords(affiliations: readonly string[]): string {
  return affiliations.join(" / ");
}

/** "NYU / Facebook, United States" */
export function affiliationWithCountry({
  affiliations,
  country,
}: Pick<Participant, "affiliations" | "country">): string {
  return [affiliationInWords(affiliations), country ?? ""].filter((part) => part !== "").join(", ");
}

/** "Ada Lovelace (NYU / Facebook)", or the name alone. */
export function nameWithAffiliation(participant: Participant): string {
  const affiliation = affiliationWithCountry(participant);
  return affiliation === "" ? participant.name : `${participant.name} (${affiliation})`;
}

/** What somebody was in an edition, besides giving talks and writing papers: each once. */
export function rolesInWords(
  { roles, memberships, chaired }: Pick<Appearance, "roles" | "memberships" | "chaired">,
  words: Words,
): string[] {
  const { text } = words;
  const { committee, member } = text.committees;
  return [
    ...new Set([
      ...roles.map((role) => roleOfOne(role, words)),
      ...memberships.map(({ role }) => (role === undefined ? committee : say(member, { role }))),
      ...(chaired.length > 0 ? [text.people.sessionChair] : []),
    ]),
  ];
}
