import { type Forms, formOf } from "../../messages/forms.ts";
import type { Subject } from "../../model/changes/change.ts";
import type { Edition } from "../../model/edition.ts";
import { BREAK_TYPES, CEREMONY_TYPES, TALK_TYPES } from "../../model/vocabulary.ts";
import type { Words } from "../words.ts";

/** A title within a sentence, which each place sets off and links in its own way. */
export interface TitlePiece {
  readonly title: string;
  /** The address below the edition of what is called so, where there was one. */
  readonly key?: string | undefined;
}

/** What a sentence needs of the edition that it is about. */
export type ToldEdition = Pick<Edition, "name" | "start" | "end">;

/** A message, and what it says. */
export type Saying = readonly [
  message: string,
  values: Readonly<Record<string, string | number | TitlePiece>>,
];

/** What an item is called: by its organizers, else by its kind. */
export function calledOf({ key, type, title }: Subject, words: Words): string | TitlePiece {
  return title === undefined ? labelOf(type, words) : { title, key };
}

function labelOf(type: string, { text }: Words): string {
  for (const known of TALK_TYPES) if (known === type) return text.talks[known];
  for (const known of BREAK_TYPES) if (known === type) return text.breaks[known];
  for (const known of CEREMONY_TYPES) if (known === type) return text.ceremonies[known];
  return type === "workshop" ? text.program.workshop : text.talk.session;
}

/** The form of a message for a number, with the number among its values. */
export function counted(
  forms: Forms,
  n: number,
  { language }: Words,
  values: Readonly<Record<string, string>> = {},
): Saying {
  return [formOf(forms, n, language), { n, ...values }];
}
