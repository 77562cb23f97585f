/** What is said of a number, by the plural categories of the language. */
export type Forms = { readonly [category in Intl.LDMLPluralRule]?: string } & { readonly other: string };

type Values = Readonly<Record<string, string | number>>;

export function say(message: string, values: Values): string {
  return message.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** The form for a number, with it as `{n}`. */
export function count(forms: Forms, n: number, values: Values = {}): string {
  const category = new Intl.PluralRules(document.documentElement.lang).select(n);
  return say(forms[category] ?? forms.other, { n, ...values });
}
