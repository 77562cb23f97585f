import { bibtexOf } from "../citations/bibtex.ts";
import type { Citation, Citations } from "../citations/citation.ts";
import { risOf } from "../citations/ris.ts";
import type { CitationFormat } from "../model/vocabulary.ts";

/** How an edition is cited as a whole. */
export function citationsTextOf(all: Citations): (format: CitationFormat) => string {
  return (format) => SERIALISERS[format]([...all.values()]);
}

/** How each of its papers and talks is cited, by the path of its page. */
export function citationTextOf(
  all: Citations,
): (cited: { readonly page: string; readonly format: CitationFormat }) => string {
  const byPage = new Map([...all.values()].map((citation) => [citation.path, citation]));
  return ({ page, format }) => SERIALISERS[format]([byPage.get(page) ?? []].flat());
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
