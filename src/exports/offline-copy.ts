import type { Site } from "../model/site.ts";
import { talksOf } from "../model/talks.ts";
import { editionPagesOf, HOME, OFFLINE, pathOfEdition, pathOfPage, pathOfTalk } from "../urls.ts";

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

export function offlinePages({ editions: [current] }: Site): OfflinePages {
  return {
    pages: [
      HOME,
      pathOfEdition(current),
      ...editionPagesOf(current).map(({ path }) => path),
      ...current.pages.map((page) => pathOfPage(page, current)),
      OFFLINE,
    ],
    talks: talksOf(current).map((talk) => pathOfTalk(current, talk)),
  };
}
