/** The part of CSL-JSON 1.0.2 that papers and talks need (github.com/citation-style-language/schema, csl-data.json). */

export interface CslName {
  readonly family?: string | undefined;
  readonly given?: string | undefined;
  /** "van der" in "van der Berg", which is sorted under v. */
  readonly "non-dropping-particle"?: string | undefined;
  /** "van" in "Ludwig van Beethoven", who is sorted under B. */
  readonly "dropping-particle"?: string | undefined;
  readonly suffix?: string | undefined;
  /** A name that has no parts. */
  readonly literal?: string | undefined;
}

/** One date, or the first and the last of several; each as year, month and day, or the year alone. */
export interface CslDate {
  readonly "date-parts": readonly (readonly number[])[];
}

export interface CslItem {
  /** Unique in the series. */
  readonly id: string;
  readonly type: "paper-conference" | "speech";
  readonly title: string;
  readonly author: readonly CslName[];
  readonly issued: CslDate;
  /** "Invited talk" */
  readonly genre?: string | undefined;
  readonly "container-title"?: string | undefined;
  readonly "event-title": string;
  readonly "event-date"?: CslDate | undefined;
  readonly "event-place"?: string | undefined;
  /** Of the volume. */
  readonly publisher?: string | undefined;
  readonly ISBN?: string | undefined;
  /** "12-19" */
  readonly page?: string | undefined;
  readonly DOI?: string | undefined;
  /** "arXiv" */
  readonly archive?: string | undefined;
  readonly archive_location?: string | undefined;
  readonly URL: string;
  /** Its paragraphs are lines, with a blank line between them. */
  readonly abstract?: string | undefined;
  /** "sparsity, spectral methods" */
  readonly keyword?: string | undefined;
  /** BCP 47. */
  readonly language: string;
}
