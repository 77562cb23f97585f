import type { CitationFormat } from "../model/vocabulary.ts";

/** The names of the formats, which are the same in every language, with their media types. */
export const FORMATS = {
  bib: { label: "BibTeX", type: "application/x-bibtex" },
  ris: { label: "RIS", type: "application/x-research-info-systems" },
  json: { label: "CSL-JSON", type: "application/vnd.citationstyles.csl+json" },
} satisfies Record<CitationFormat, { label: string; type: string }>;
