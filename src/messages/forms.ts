/** What is said of a number, by the plural categories that the language has (CLDR). */
export type Forms = { readonly [category in Intl.LDMLPluralRule]?: string } & { readonly other: string };

/** The form of a language for a number; the number itself is yet to be filled in. */
export function formOf(forms: Forms, n: number, language: string): string {
  return forms[new Intl.PluralRules(language).select(n)] ?? forms.other;
}
