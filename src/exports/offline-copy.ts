import { EDITION_PAGES, type PageKind, SERIES_PAGES } from "../kinds/page-kinds.ts";
import type { Site } from "../model/site.ts";

/** What a browser keeps of the site, as its service worker is told. */
export interface OfflineCopy {
  /** Changes with the content of any entry. */
  readonly version: string;
  /** The base path of the site: other sites of the same origin have others. */
  readonly base: string;
  /** Where files lie whose names change with their content. */
  readonly assets: string;
  /** The page for what is not kept. */
  readonly offline: string;
  /** The digest of every kept file, by its link. */
  readonly entries: Readonly<Record<string, string>>;
}

/** What is kept of the current edition: `talks` only where there is room for all of them. */
export interface OfflinePages {
  readonly pages: readonly string[];
  readonly talks: readonly string[];
}

export function offlinePages(site: Site): OfflinePages {
  const [current] = site.editions;
  const kept = (isKept: PageKind<never, never>["isKept"]): string[] => [
    ...Object.values(EDITION_PAGES).flatMap((kind) => (kind.isKept === isKept ? kind.paths(current) : [])),
    ...Object.values(SERIES_PAGES).flatMap((kind) => (kind.isKept === isKept ? kind.paths(site) : [])),
  ];
  return { pages: kept("always"), talks: kept("where there is room") };
}
