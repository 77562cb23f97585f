import type { Forms } from "../messages/forms.ts";
import type { en } from "./languages/en.ts";

/** The interface's words in one language. Content stays as its organizers wrote it. */
export type Catalogue = Translated<typeof en>;

type Translated<Words> = Words extends string
  ? string
  : Words extends readonly string[]
    ? readonly string[]
    : Words extends { readonly other: string; readonly one: string }
      ? Forms
      : { readonly [Key in keyof Words]: Translated<Words[Key]> };
