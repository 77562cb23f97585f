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

/** Roles of several people, by the first part of the language: what one of them alone is called. */
const SINGULARS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    advisors: "advisor",
    chairs: "chair",
    "co-chairs": "co-chair",
    cochairs: "cochair",
    coordinators: "coordinator",
    directors: "director",
    editors: "editor",
    leads: "lead",
    managers: "manager",
    organisers: "organiser",
    organizers: "organizer",
    presidents: "president",
  },
  es: {
    coordinadores: "coordinador",
    organizadores: "organizador",
    presidentes: "presidente",
    responsables: "responsable",
  },
  fr: {
    coprésidents: "coprésident",
    organisateurs: "organisateur",
    présidents: "président",
    responsables: "responsable",
  },
  pt: {
    coordenadores: "coordenador",
    organizadores: "organizador",
    presidentes: "presidente",
    responsáveis: "responsável",
  },
};

const WORD = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;

/** "Program Chairs" as one of them is called, and as they are called where there is only one: "Program Chair". */
export function roleOfOne(role: string, { language }: Words): string {
  const singulars = SINGULARS[new Intl.Locale(language).language] ?? {};
  return role.replace(WORD, (word) => {
    const singular = singulars[word.toLowerCase()];
    if (singular === undefined) return word;
    if (word === word.toUpperCase()) return singular.toUpperCase();
    return [...singular].map((letter, index) => inCaseOf(word[index] ?? "", letter)).join("");
  });
}

/** Singulars are the beginnings of their plurals, or nearly: letters keep their case. */
function inCaseOf(model: string, letter: string): string {
  return model !== model.toLowerCase() ? letter.toUpperCase() : letter;
}
