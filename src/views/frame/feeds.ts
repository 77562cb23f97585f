import { ATOM_FEED } from "../../file-urls.ts";
import { SERIES_FILES } from "../../kinds/series-files.ts";
import { hrefOf } from "../../urls.ts";
import { feedTitle } from "../../wording/calendar.ts";
import { wordsOf } from "../../wording/words.ts";
import type { PageContext } from "../context.ts";
import type { AlternateView, LinkView } from "./links.ts";

/** The feed of the series, as a page shows it. */
export function feedLink({ series, words }: PageContext): LinkView {
  return { label: words.text.feed.link, href: hrefOf(series, ATOM_FEED) };
}

/** The feeds of the series, as the head of a page names them. */
export function feedAlternates({ series }: PageContext): AlternateView[] {
  const title = feedTitle(series, wordsOf(series.language));
  const { atomFeed, jsonFeed } = SERIES_FILES;
  return [atomFeed, jsonFeed].map(({ place, type }) => ({ type, href: hrefOf(series, place), title }));
}
