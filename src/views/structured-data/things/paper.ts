import type { ItemList, ScholarlyArticleLeaf } from "schema-dts";
import { publicationDateOf } from "../../../citations/citation.ts";
import { plainText } from "../../../markdown/plain.ts";
import type { Edition } from "../../../model/edition.ts";
import { addressOfArxiv, addressOfDoi, type Paper } from "../../../model/paper.ts";
import type { Series } from "../../../model/series.ts";
import { addressOf, addressOfTarget, pathOfPaper } from "../../../urls.ts";
import { idOfPaper } from "../ids.ts";
import { valuesOf } from "../values.ts";
import { participantNodes } from "./person.ts";

/** More papers than this would make a page that no phone likes: it leaves all but title and authors to their pages. */
export const MANY_PAPERS = 100;

export function papersNode(edition: Edition, series: Series): ItemList {
  return {
    "@type": "ItemList",
    numberOfItems: edition.papers.length,
    itemListElement:
      edition.papers.length > MANY_PAPERS
        ? undefined
        : edition.papers.map((paper, index) => ({
            "@type": "ListItem",
            position: index + 1,
            item: paperNode(paper, edition, series),
          })),
  };
}

/** A paper, which comes out when its edition takes place. */
export function paperNode(paper: Paper, edition: Edition, series: Series): ScholarlyArticleLeaf {
  const { abstract, awards, keywords, pages, pdf, license, funders } = paper;
  return {
    ...paperReference(paper, edition, series),
    author: participantNodes(paper.authors, series),
    abstract: abstract && plainText(abstract),
    award: valuesOf(awards),
    keywords: valuesOf(keywords),
    datePublished: publicationDateOf(edition),
    inLanguage: edition.language,
    isPartOf: volumeNode(edition, series),
    license,
    funder: valuesOf(funders.map(({ name, id }) => ({ "@type": "Organization" as const, name, "@id": id }))),
    pagination: pages,
    sameAs: sameAs(paper),
    encoding:
      pdf === undefined
        ? undefined
        : {
            "@type": "MediaObject",
            contentUrl: addressOfTarget(series, pdf),
            encodingFormat: "application/pdf",
          },
  };
}

function volumeNode({ links, proceedings = {} }: Edition, series: Series): ScholarlyArticleLeaf["isPartOf"] {
  const { publisher, isbn } = proceedings;
  if (links.proceedings === undefined && isbn === undefined && publisher === undefined) return undefined;
  const facts = {
    url: links.proceedings && addressOfTarget(series, links.proceedings),
    publisher: publisher === undefined ? undefined : { "@type": "Organization" as const, name: publisher },
  };
  return isbn === undefined ? { "@type": "CreativeWork", ...facts } : { "@type": "Book", ...facts, isbn };
}

/** A paper where a talk presents it: its abstract stands on its own page. */
export function presentedPaperNode(paper: Paper, edition: Edition, series: Series): ScholarlyArticleLeaf {
  return {
    ...paperReference(paper, edition, series),
    author: participantNodes(paper.authors, series),
    sameAs: sameAs(paper),
  };
}

function paperReference(paper: Paper, edition: Edition, series: Series): ScholarlyArticleLeaf {
  return {
    "@type": "ScholarlyArticle",
    "@id": idOfPaper(paper, edition, series),
    headline: paper.title.plain,
    url: addressOf(series, pathOfPaper(edition, paper)),
  };
}

function sameAs({ doi, arxiv }: Paper): string | readonly string[] | undefined {
  return valuesOf([addressOfDoi(doi), addressOfArxiv(arxiv)].flatMap((address) => address ?? []));
}
