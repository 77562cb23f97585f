import { DateTime } from "luxon";
import { EDITION_PAGES } from "../../kinds/page-kinds.ts";
import type { Change, DatedChanges } from "../../model/changes/change.ts";
import type { Edition } from "../../model/edition.ts";
import type { Series } from "../../model/series.ts";
import { guidOf } from "../../revisions/guids.ts";
import { keysOfDates } from "../../revisions/keys.ts";
import { addressOf, pathOfEdition, pathOfProgram } from "../../urls.ts";
import { plainSentence, type Sentence, sentenceOf } from "../../wording/changes/sentence.ts";
import { count, say, type Words } from "../../wording/words.ts";
import { renderElement, type XmlElement } from "../../xml.ts";
import type { FeedEntry } from "./entry.ts";

/**
 * What was and what is, in sentences. All that one build has changed is one entry: most readers do not show an entry
 * again that they have shown before.
 */
export function changeEntries(edition: Edition, series: Series, words: Words): FeedEntry[] {
  return (edition.changes ?? []).flatMap((dated) => {
    const changes = dated.changes.filter((change) => !isToldByDate(change, edition));
    return changes.length === 0 ? [] : [entryOf({ ...dated, changes }, edition, series, words)];
  });
}

function entryOf({ at, changes }: DatedChanges, edition: Edition, series: Series, words: Words): FeedEntry {
  const { feed } = words.text;
  const sentences = changes.map((change) => sentenceOf(change, edition, words));
  const [first = []] = sentences;
  const text =
    sentences.length === 1 ? plainSentence(first, words) : count(feed.changes, sentences.length, words);
  const time = DateTime.fromISO(at, { zone: "utc" });
  const [path = pathOfEdition(edition)] = EDITION_PAGES.changes.paths(edition);
  return {
    id: `urn:uuid:${guidOf(`${pathOfProgram(edition)}#changes-${time.toISO()}`, series)}`,
    title: say(feed.entry, { edition: edition.name, text }),
    address: addressOf(series, path),
    published: time,
    updated: time,
    content: renderElement({ name: "ul", children: sentences.map(sentenceElement) }),
    language: edition.language,
  };
}

function sentenceElement(sentence: Sentence): XmlElement {
  return {
    name: "li",
    children: sentence.map((piece) =>
      typeof piece === "string"
        ? piece
        : { name: "cite", children: [{ name: "bdi", children: [piece.title] }] },
    ),
  };
}

/** A deadline whose earlier dates are written in the content has an entry of its own. */
function isToldByDate(change: Change, edition: Edition): boolean {
  if (change.kind !== "date-moved") return false;
  const { date, from } = change;
  return [...keysOfDates(edition)].some(
    ([{ was }, key]) => key === pathOfEdition(edition) + date.key && was.includes(from.end ?? from.date),
  );
}
