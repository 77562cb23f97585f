import type { Words } from "./words.ts";

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
