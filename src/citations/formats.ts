import type { CitationFormat } from "../model/vocabulary.ts";

/** The names of the formats, which are the same in every language. */
export const FORMAT_NAMES = {
  bib: "BibTeX",
  ris: "RIS",
  json: "CSL-JSON",
} satisfies Record<CitationFormat, string>;
