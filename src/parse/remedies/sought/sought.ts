/** What organizers look for in a mapping under another name, or in another file: the nearest that there is. */
export interface Sought {
  /** Keys by which the mapping can be told, separated by spaces. */
  readonly mark: string;
  /** Remedies, each for words separated by spaces: in small letters, without signs between (see {@link foldedKey}). */
  readonly remedies: Readonly<Record<string, string>>;
}

/** `pageLimit`, `page-limit` and `Page limit` are one key. */
export function foldedKey(key: string): string {
  return key.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
