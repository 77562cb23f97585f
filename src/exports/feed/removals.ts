import { DateTime } from "luxon";
import type { Edition } from "../../model/edition.ts";
import type { Series } from "../../model/series.ts";
import { guidOf } from "../../revisions/guids.ts";
import type { RemovedItem } from "../../revisions/removed.ts";
import { addressOf, pathOfEdition, pathOfProgram, pathOfTalks } from "../../urls.ts";
import { whenInWords } from "../../wording/times.ts";
import { count, say, type Words } from "../../wording/words.ts";
import { renderElement, type XmlElement } from "../../xml.ts";
import type { FeedEntry } from "./entry.ts";

/** The talks that are not in the program any more, as they were told last: all that one build took out is one entry. */
export function removalEntries(
  edition: Edition,
  series: Series,
  removed: readonly RemovedItem[],
  words: Words,
): FeedEntry[] {
  const { feed } = words.text;
  const path = edition.program === undefined ? pathOfEdition(edition) : pathOfProgram(edition);
  return [...removalsOf(edition, removed)].map(([moment, talks]) => {
    const [first, ...others] = talks;
    const text =
      others.length === 0
        ? say(feed.removal, { talk: first?.told.title ?? "" })
        : count(feed.removals, talks.length, words);
    const time = DateTime.fromISO(moment, { zone: "utc" });
    return {
      id: `urn:uuid:${guidOf(`${pathOfProgram(edition)}#removals-${moment}`, series)}`,
      title: say(feed.entry, { edition: edition.name, text }),
      address: addressOf(series, path),
      published: time,
      updated: time,
      content: renderElement({
        name: "ul",
        children: talks.map((talk) => talkElement(talk, edition, words)),
      }),
      language: edition.language,
    };
  });
}

/** By the moment of the build. */
function removalsOf(edition: Edition, removed: readonly RemovedItem[]): Map<string, RemovedItem[]> {
  const removals = new Map<string, RemovedItem[]>();
  for (const item of removed) {
    // One of several times of a talk that is still there is told as a change of it.
    if (!item.key.startsWith(pathOfTalks(edition)) || item.key.includes("#")) continue;
    const moment = item.removed.toISO() ?? "";
    const own = removals.get(moment);
    if (own === undefined) removals.set(moment, [item]);
    else own.push(item);
  }
  return removals;
}

/** "Fourth Talk – Formerly Sunday, March 28, 12:00–12:30 EDT." */
function talkElement({ told }: RemovedItem, { timezone = "utc" }: Edition, words: Words): XmlElement {
  const [start, end] = [told.start, told.end ?? told.start].map((text) =>
    DateTime.fromISO(text, { zone: timezone }),
  );
  const earlier =
    start === undefined || end === undefined
      ? ""
      : whenInWords({ start, end }, start.toISODate() ?? "", words);
  return {
    name: "li",
    children: [`${told.title} – ${say(words.text.feed.formerly, { earlier })}`],
  };
}
