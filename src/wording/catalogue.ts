import type { en } from "./languages/en.ts";

/** The interface's words in one language. Content stays as its organizers wrote it. */
export type Catalogue = Translated<typeof en>;

/** What is said of a number, by the plural categories that the language has (CLDR). */
export type Forms = { readonly [category in Intl.LDMLPluralRule]?: string } & { readonly other: string };

type Translated<Words> = Words extends string
  ? string
  : Words extends readonly string[]
    ? readonly string[]
    : Words extends { readonly other: string; readonly one: string }
      ? Forms
      : { readonly [Key in keyof Words]: Translated<Words[Key]> };
