import type { Citation } from "./citation.ts";
import type { CslName } from "./csl.ts";
import { familyFirst, wholeFamily } from "./names.ts";
import { oneLine } from "./one-line.ts";

/** A `meta` element. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/**
 * What Google Scholar reads from a page (scholar.google.com/intl/en/scholar/inclusion.html, "Highwire Press tags"), and
 * Zotero too, which takes the abstract as well. Scholar takes PDFs of the same site alone.
 */
export function metaTagsOf({ item, title, keywords, affiliations, pdf, isPdfHere }: Citation): MetaTag[] {
  const tag = (name: string, content: string | undefined): MetaTag[] =>
    content === undefined || content === "" ? [] : [{ name: `citation_${name}`, content }];
  const [first, last] = item.page?.split("-") ?? [];
  return [
    ...tag("title", oneLine(title.plain)),
    ...item.author.flatMap((name, index) => [
      ...tag("author", authorOf(name, item.author.length === 1)),
      ...(affiliations[index] ?? []).flatMap((affiliation) => tag("author_institution", affiliation)),
    ]),
    ...tag("publication_date", dateOf(item.issued["date-parts"][0] ?? [])),
    ...tag("conference_title", item["container-title"] ?? item["event-title"]),
    ...tag("firstpage", first),
    ...tag("lastpage", last),
    ...tag("doi", item.DOI),
    ...tag("arxiv_id", item.archive_location),
    ...(isPdfHere ? tag("pdf_url", pdf) : []),
    ...tag("abstract_html_url", item.URL),
    ...tag("abstract", oneLine(item.abstract ?? "")),
    ...keywords.flatMap((keyword) => tag("keywords", keyword)),
    ...tag("language", item.language),
  ];
}

/**
 * "van der Berg, Jan", and "King Jr., Martin Luther": readers drop what follows a second comma. Zotero takes an only
 * author for two where spaces stand on both sides of the comma, so the given names of one are held together.
 */
function authorOf(name: CslName, isAlone: boolean): string {
  const family = [wholeFamily(name), name.suffix].filter((part) => part !== undefined).join(" ");
  const author = familyFirst({ given: name.given, "dropping-particle": name["dropping-particle"], family });
  const [before = "", ...after] = author.split(", ");
  return isAlone ? [before, ...after.map((part) => part.replaceAll(" ", "\u00a0"))].join(", ") : author;
}

/** "2021/03/28", or the year alone. */
function dateOf(parts: readonly number[]): string {
  return parts.map((part) => String(part).padStart(2, "0")).join("/");
}
