/** One page that can be found. */
export interface SearchRecord {
  /** A link, with the base path. */
  readonly url: string;
  readonly title: string;
  /** In a word: "Talk". */
  readonly kind: string;
  /** Or years: "2019–2024". Empty for what has none. */
  readonly year: string;
  /** Who it is by or about, in sentences. */
  readonly names: string;
  readonly text: string;
  /** It is found by these as a whole, and does not show them: the DOI of a paper, its number. */
  readonly ids: readonly string[];
}

/** A record with what it is found by, field by field: to take all texts of a site apart takes longer than to index them. */
export interface SplitRecord extends SearchRecord {
  readonly fields: readonly FieldWords[];
}

/** What stands in a field of a record. */
export interface FieldWords {
  /** In words. */
  readonly length: number;
  /** Each as often as it is mentioned, in all spellings, with spaces between. */
  readonly terms: string;
}

/** What a result shows. */
export type Hit = Pick<SearchRecord, "url" | "title" | "kind" | "year" | "text">;
