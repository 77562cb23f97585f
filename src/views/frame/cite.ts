import { bibtexOf } from "../../citations/bibtex.ts";
import type { Citation } from "../../citations/citation.ts";
import { FORMAT_NAMES } from "../../citations/formats.ts";
import { pathOfCitation } from "../../file-urls.ts";
import { EDITION_FILES } from "../../kinds/edition-files.ts";
import type { Edition } from "../../model/edition.ts";
import { CITATION_FORMATS, type CitationFormat } from "../../model/vocabulary.ts";
import { hrefOf } from "../../urls.ts";
import { say } from "../../wording/words.ts";
import type { PageContext } from "../context.ts";
import { alternatesOf, linksTo } from "./files.ts";
import type { AlternateView, LinkView } from "./links.ts";

/** How a paper or talk is cited. */
export interface CiteView {
  /** Without the abstract, which the page shows. */
  readonly bibtex: string;
  readonly downloads: readonly LinkView[];
}

export function citeView({ item, title, path }: Citation, { series }: PageContext): CiteView {
  return {
    bibtex: bibtexOf([{ title, item: { ...item, abstract: undefined } }]).trimEnd(),
    downloads: CITATION_FORMATS.map((format) => ({
      label: FORMAT_NAMES[format],
      href: hrefOf(series, pathOfCitation(path, format)),
    })),
  };
}

export function citationAlternates({ path }: Citation, { series, words }: PageContext): AlternateView[] {
  return CITATION_FORMATS.map((format) => ({
    type: EDITION_FILES.citation.typeOf({ page: path, format }),
    href: hrefOf(series, pathOfCitation(path, format)),
    title: say(words.text.citation.one, { format: FORMAT_NAMES[format], edition: "" }),
  }));
}

/** All citations of an edition in one file each. */
export interface CiteAllView {
  readonly label: string;
  readonly downloads: readonly LinkView[];
}

/** Undefined for an edition of which nothing is cited. */
export function citeAllView(edition: Edition, { series, words }: PageContext): CiteAllView | undefined {
  const downloads = linksTo(EDITION_FILES.citations, (format) => FORMAT_NAMES[format], edition, series);
  return downloads.length === 0
    ? undefined
    : { label: say(words.text.citation.of, { edition: edition.name }), downloads };
}

export function editionAlternates(edition: Edition, { series, words }: PageContext): AlternateView[] {
  const title = (format: CitationFormat): string =>
    say(words.text.citation.all, { format: FORMAT_NAMES[format], edition: edition.name });
  return alternatesOf(EDITION_FILES.citations, title, edition, series);
}
