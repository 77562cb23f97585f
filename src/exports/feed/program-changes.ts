import type { DateTime } from "luxon";
import type { Edition } from "../../model/edition.ts";
import { isCancelledIn, itemsOf, type PlacedItem } from "../../model/program/events.ts";
import type { RevisionOf } from "../../model/revision.ts";
import type { Series } from "../../model/series.ts";
import { guidOf } from "../../revisions/guids.ts";
import { keysOfItems } from "../../revisions/keys.ts";
import { addressOf, pathOfItem, pathOfProgram } from "../../urls.ts";
import { titleOfItem } from "../../wording/labels.ts";
import { occurrenceInWords, whenInWords } from "../../wording/times.ts";
import { count, listOf, say, type Words } from "../../wording/words.ts";
import { renderElement, type XmlElement } from "../../xml.ts";
import type { FeedEntry } from "./entry.ts";

/**
 * The talks that the ledger knows to be changed, as they are now: what they were, it does not know. All that one build
 * has changed is one entry: a room that is renamed would else push everything else out of the feed, and most readers
 * do not show an entry again that they have shown before.
 */
export function programEntries(
  edition: Edition,
  series: Series,
  revisionOf: RevisionOf,
  words: Words,
): FeedEntry[] {
  const { feed } = words.text;
  return [...changesOf(edition, revisionOf)].map(([moment, { modified, talks }]) => {
    const [first] = talks;
    const only = talks.length === 1 ? first : undefined;
    const text =
      only === undefined
        ? count(feed.changes, talks.length, words)
        : say(feed.change, { talk: titleOfItem(only.item, words).plain });
    return {
      id: `urn:uuid:${guidOf(`${pathOfProgram(edition)}#changes-${moment}`, series)}`,
      title: say(feed.entry, { edition: edition.name, text }),
      address: addressOf(series, only === undefined ? pathOfProgram(edition) : pathOfItem(only, edition)),
      published: modified,
      updated: modified,
      content: renderElement({
        name: "ul",
        children: talks.map((talk) => talkElement(talk, edition, series, words)),
      }),
      language: edition.language,
    };
  });
}

interface Changes {
  readonly modified: DateTime;
  readonly talks: PlacedItem[];
}

/** The talks that each build changed last, by its moment. */
function changesOf(edition: Edition, revisionOf: RevisionOf): Map<string, Changes> {
  const changes = new Map<string, Changes>();
  const keys = keysOfItems(edition);
  for (const placed of itemsOf(edition.program)) {
    const key = keys.get(placed.item);
    if (placed.item.kind !== "talk" || key === undefined) continue;
    const { sequence, modified } = revisionOf(key);
    if (sequence === 0) continue;
    const moment = modified.toISO() ?? "";
    const own = changes.get(moment) ?? { modified, talks: [] };
    own.talks.push(placed);
    changes.set(moment, own);
  }
  return changes;
}

/** "Ingesting Data, Ana Klimovic: Sunday, March 28, 11:00–11:35 EDT, Main hall" */
function talkElement(placed: PlacedItem, edition: Edition, series: Series, words: Words): XmlElement {
  const { item, day } = placed;
  const { text } = words;
  const title = titleOfItem(item, words).plain;
  const address = addressOf(series, pathOfItem(placed, edition));
  const speakers = item.kind === "talk" ? item.speakers.map(({ name }) => name) : [];
  const when =
    item.times.length === 0
      ? whenInWords(item.span, day.date, words)
      : item.times.map((time) => occurrenceInWords(time, words)).join(words.text.marks.semicolon);
  const where = item.place ?? item.room?.name;
  const facts = [
    ...(speakers.length === 0 ? [] : [listOf(speakers, words)]),
    when,
    ...(where === undefined ? [] : [where]),
  ];
  const label = isCancelledIn(placed, edition) ? say(text.calendar.cancelled, { title }) : title;
  return {
    name: "li",
    children: [{ name: "a", attributes: { href: address }, children: [label] }, ` – ${facts.join(" · ")}`],
  };
}
