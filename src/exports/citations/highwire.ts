import type { Citation } from "./citation.ts";
import { familyFirst } from "./names.ts";

/** A `meta` element. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/** What Google Scholar reads from a page (scholar.google.com/intl/en/scholar/inclusion.html, "Highwire Press tags"). */
export function metaTagsOf({ item, affiliations, pdf }: Citation): MetaTag[] {
  const tag = (name: string, content: string | undefined): MetaTag[] =>
    content === undefined || content === "" ? [] : [{ name: `citation_${name}`, content }];
  const [first, last] = item.page?.split("-") ?? [];
  return [
    ...tag("title", item.title),
    ...item.author.flatMap((name, index) => [
      ...tag("author", familyFirst(name)),
      ...(affiliations[index] ?? []).flatMap((affiliation) => tag("author_institution", affiliation)),
    ]),
    ...tag("publication_date", dateOf(item.issued["date-parts"][0] ?? [])),
    ...tag("conference_title", item["container-title"] ?? item["event-title"]),
    ...tag("firstpage", first),
    ...tag("lastpage", last),
    ...tag("doi", item.DOI),
    ...tag("arxiv_id", item.archive_location),
    ...tag("pdf_url", pdf),
    ...tag("abstract_html_url", item.URL),
    ...tag("language", item.language),
  ];
}

/** "2021/03/28", or the year alone. */
function dateOf(parts: readonly number[]): string {
  return parts.map((part) => String(part).padStart(2, "0")).join("/");
}
