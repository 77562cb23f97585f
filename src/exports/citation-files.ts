import { bibtexOf } from "../citations/bibtex.ts";
import type { Citation, Citations } from "../citations/citation.ts";
import { risOf } from "../citations/ris.ts";
import { pathOfCitation, pathOfCitations } from "../file-urls.ts";
import type { Edition } from "../model/edition.ts";
import { CITATION_FORMATS, type CitationFormat } from "../model/vocabulary.ts";
import type { ExportedFile } from "./exported-file.ts";

/** How an edition is cited as a whole, then each of its papers and talks. */
export function citationFiles(edition: Edition, all: Citations): ExportedFile[] {
  const citations = [...all.values()];
  if (citations.length === 0) return [];
  return [
    ...CITATION_FORMATS.map((format) => ({
      path: pathOfCitations(edition, format),
      content: SERIALISERS[format](citations),
    })),
    ...citations.flatMap((citation) =>
      CITATION_FORMATS.map((format) => ({
        path: pathOfCitation(citation.path, format),
        content: SERIALISERS[format]([citation]),
      })),
    ),
  ];
}

const SERIALISERS = {
  bib: bibtexOf,
  ris: risOf,
  json: (citations) =>
    `${JSON.stringify(
      citations.map(({ item }) => item),
      undefined,
      2,
    )}\n`,
} satisfies Record<CitationFormat, (citations: readonly Citation[]) => string>;
