/**
 * What a table has for a BCP 47 tag; a regional language such as pt-BR falls back to its main one.
 * @returns undefined where it has neither
 */
export function entryOf<T>(table: Readonly<Record<string, T>>, language: string): T | undefined {
  return Object.hasOwn(table, language) ? table[language] : table[new Intl.Locale(language).language];
}
