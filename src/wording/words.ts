import { type Forms, formOf } from "../messages/forms.ts";
import { say, sayAround } from "../messages/say.ts";
import type { Noun } from "../model/vocabulary.ts";
import type { Catalogue } from "./catalogue.ts";
import { ENGLISH, findCatalogue } from "./catalogues.ts";
import { ordinalsOf } from "./nouns/ordinals.ts";
import { type NounPhrases, phrasesOf } from "./nouns/phrases.ts";
import { directionOf } from "./script.ts";

export { say, sayAround };

/** A language, and the interface's words in it. */
export interface Words {
  /** BCP 47. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly text: Catalogue;
}

/** The words for a language; English ones for a language that has no catalogue, with dates as that language writes them. */
export function wordsOf(language: string, noun: Noun = "workshop"): Words {
  const found = findCatalogue(language);
  const text = found ?? ENGLISH;
  return {
    language,
    direction: directionOf(language),
    text:
      noun === "workshop"
        ? text
        : { ...named(text, phrasesOf(language, noun)), ordinals: ordinalsOf(language, noun) },
  };
}

/** A catalogue that speaks of something else than a workshop. */
function named(text: Catalogue, phrases: NounPhrases | undefined): Catalogue {
  if (phrases === undefined) return text;
  const { label, acceptance, ownTime, over, recording } = phrases;
  return {
    ...text,
    dates: { ...text.dates, workshop: label },
    call: { ...text.call, acceptance },
    zones: { ...text.zones, own: ownTime },
    now: { ...text.now, over },
    material: { ...text.material, recording },
  };
}

/** The form for a number, with it as `{n}`. */
export function count(forms: Forms, n: number, { language }: Words): string {
  return say(formOf(forms, n, language), { n });
}

/** "a, b and c" in the language; English without a comma before "and". */
export function listOf(items: readonly string[], { language }: Words): string {
  return new Intl.ListFormat(language === "en" ? "en-GB" : language, { type: "conjunction" }).format(items);
}
