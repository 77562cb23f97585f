import { DateTime } from "luxon";
import { markdownRenderer } from "../../markdown/html.ts";
import { plainText } from "../../markdown/plain.ts";
import type { Edition } from "../../model/edition.ts";
import type { RevisionOf } from "../../model/revision.ts";
import type { Series } from "../../model/series.ts";
import { guidOf } from "../../revisions/guids.ts";
import { keysOfNews } from "../../revisions/keys.ts";
import { addressOf, addressOfTarget, pathOfEdition } from "../../urls.ts";
import { say, type Words } from "../../wording/words.ts";
import type { FeedEntry } from "./entry.ts";

/** News have a date without a zone or hour: of that day, feeds tell the first moment in UTC. */
export function newsEntries(
  edition: Edition,
  series: Series,
  revisionOf: RevisionOf,
  words: Words,
): FeedEntry[] {
  const news = [...keysOfNews(edition)];
  if (news.length === 0) return [];
  const render = markdownRenderer(edition.language);
  return news.map(([{ date, text, url }, key]) => {
    const published = DateTime.fromISO(date, { zone: "utc" });
    const { sequence, modified } = revisionOf(key);
    return {
      id: `urn:uuid:${guidOf(key, series)}`,
      title: say(words.text.feed.entry, { edition: edition.name, text: shorten(plainText(text)) }),
      address:
        url === undefined
          ? addressOf(series, `${pathOfEdition(edition)}#news`)
          : addressOfTarget(series, url),
      published,
      updated: sequence > 0 && modified > published ? modified : published,
      content: render(text, {
        hrefOf: (target) => addressOfTarget(series, target),
        areFormulasPlain: true,
      }),
      language: edition.language,
    };
  });
}

const LONGEST_TITLE = 100;

/** News have no title: their first words, cut at a word's end. */
function shorten(text: string): string {
  if (text.length <= LONGEST_TITLE) return text;
  return `${text
    .slice(0, LONGEST_TITLE)
    .replace(/\s\S*$|[\ud800-\udbff]$/, "")
    .trimEnd()}…`;
}
