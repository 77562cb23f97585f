import { bibtexOf } from "../../citations/bibtex.ts";
import type { Citation } from "../../citations/citation.ts";
import { FORMATS } from "../../citations/formats.ts";
import { hasCitations, pathOfCitation, pathOfCitations } from "../../file-urls.ts";
import type { Edition } from "../../model/edition.ts";
import { CITATION_FORMATS, type CitationFormat } from "../../model/vocabulary.ts";
import { hrefOf } from "../../urls.ts";
import { say } from "../../wording/words.ts";
import type { PageContext } from "../context.ts";
import type { AlternateView, LinkView } from "./links.ts";

/** How a paper or talk is cited. */
export interface CiteView {
  /** Without the abstract, which the page shows. */
  readonly bibtex: string;
  readonly downloads: readonly LinkView[];
}

export function citeView({ item, title, path }: Citation, context: PageContext): CiteView {
  return {
    bibtex: bibtexOf([{ title, item: { ...item, abstract: undefined } }]).trimEnd(),
    downloads: downloads((format) => pathOfCitation(path, format), context),
  };
}

export function citationAlternates({ path }: Citation, context: PageContext): AlternateView[] {
  return alternates((format) => pathOfCitation(path, format), context.words.text.citation.one, context);
}

/** All citations of an edition in one file each. */
export interface CiteAllView {
  readonly label: string;
  readonly downloads: readonly LinkView[];
}

/** Undefined for an edition of which nothing is cited. */
export function citeAllView(edition: Edition, context: PageContext): CiteAllView | undefined {
  if (!hasCitations(edition)) return undefined;
  return {
    label: say(context.words.text.citation.of, { edition: edition.name }),
    downloads: downloads((format) => pathOfCitations(edition, format), context),
  };
}

export function editionAlternates(edition: Edition, context: PageContext): AlternateView[] {
  if (!hasCitations(edition)) return [];
  const { all } = context.words.text.citation;
  return alternates((format) => pathOfCitations(edition, format), all, context, edition.name);
}

function downloads(pathOf: (format: CitationFormat) => string, context: PageContext): LinkView[] {
  return CITATION_FORMATS.map((format) => ({
    label: FORMATS[format].label,
    href: hrefOf(context.series, pathOf(format)),
  }));
}

function alternates(
  pathOf: (format: CitationFormat) => string,
  title: string,
  context: PageContext,
  edition = "",
): AlternateView[] {
  return CITATION_FORMATS.map((format) => ({
    type: FORMATS[format].type,
    href: hrefOf(context.series, pathOf(format)),
    title: say(title, { format: FORMATS[format].label, edition }),
  }));
}
