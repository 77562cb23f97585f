import type { DateTime } from "luxon";
import { oneLine } from "../../citations/one-line.ts";
import { plainText } from "../../markdown/plain.ts";
import type { Edition } from "../../model/edition.ts";
import type { Participant } from "../../model/person.ts";
import {
  eventsOf,
  hasTimedItems,
  isCancelledIn,
  type PlacedItem,
  placeOf,
} from "../../model/program/events.ts";
import { presentersIn } from "../../model/program/participants.ts";
import type { Item, Session } from "../../model/program/program.ts";
import { titleOfItem } from "../../wording/labels.ts";
import { wordsOf } from "../../wording/words.ts";

/** What a platform shows as one entry of its agenda. */
export interface Entry {
  /** Unique within the edition. */
  readonly key: string;
  readonly title: string;
  readonly start: DateTime;
  readonly end: DateTime;
  /** Of the session that it stands in; undefined for one that stands alone. */
  readonly session?: string | undefined;
  readonly room: string;
  readonly track: string;
  /** "Keynote" */
  readonly type: string;
  readonly description: string;
  readonly speakers: readonly Participant[];
  readonly chairs: readonly Participant[];
}

/** What takes place and is not cancelled, by time: a session whose items have times of their own is these items. */
export function entriesOf(edition: Edition): Entry[] {
  return eventsOf(edition.program)
    .filter((placed) => !isCancelledIn(placed, edition))
    .map((placed, index) => entryOf(placed, edition, `${edition.id}-${index + 1}`))
    .toSorted((a, b) => +a.start - +b.start);
}

/** The same with each session as an entry of its own, before what stands in it. */
export function entriesWithSessions(edition: Edition): (Entry & { readonly isWithin: boolean })[] {
  const blocks: { readonly session?: Session | undefined; readonly placed: PlacedItem[] }[] = [];
  for (const placed of eventsOf(edition.program).filter((one) => !isCancelledIn(one, edition))) {
    const { item, day, session } = placed;
    const last = blocks.at(-1);
    if (session !== undefined && last?.session === session) last.placed.push(placed);
    else if (session !== undefined) blocks.push({ session, placed: [{ item: session, day }, placed] });
    else if (item.kind === "session" && !hasTimedItems(item))
      blocks.push({ placed: [placed, ...item.items.map((part) => ({ item: part, day, session: item }))] });
    else blocks.push({ placed: [placed] });
  }
  return blocks
    .toSorted((a, b) => startOf(a.placed) - startOf(b.placed))
    .flatMap(({ placed }, index) =>
      placed.map((one, number) => ({
        ...entryOf(one, edition, `${edition.id}-${index + 1}-${number}`),
        isWithin: number > 0,
      })),
    );
}

function startOf([first]: readonly PlacedItem[]): number {
  return first === undefined ? 0 : +first.item.span.start;
}

function entryOf(placed: PlacedItem, edition: Edition, key: string): Entry {
  const { item, session } = placed;
  const words = wordsOf(edition.language);
  const { text } = words;
  const room = item.room?.name ?? placeOf(placed) ?? session?.room?.name ?? "";
  return {
    key: item.kind === "talk" && item.repeat === undefined ? item.id : key,
    title: oneLine(titleOfItem(item, words).plain),
    start: item.span.start,
    end: item.span.end,
    session: session?.title?.plain,
    room,
    track: item.track?.name ?? session?.track?.name ?? "",
    type: item.kind === "talk" ? text.talks[item.type] : "",
    description: descriptionOf(item, edition),
    speakers: presentersIn(item),
    chairs: item.kind === "session" || item.kind === "talk" ? item.chairs : (session?.chairs ?? []),
  };
}

/** The abstract; of a session its text and what stands in it, a line each. */
function descriptionOf(item: Item, edition: Edition): string {
  const words = wordsOf(edition.language);
  const own = item.kind === "talk" ? (item.abstract ?? item.paper?.abstract ?? item.text) : item.text;
  const parts = item.kind === "session" ? item.items : [];
  const lines = parts.map((part) => {
    const people = presentersIn(part).map(({ name }) => name);
    return [titleOfItem(part, words).plain, people.join(", ")].filter((text) => text !== "").join(" – ");
  });
  return [plainText(own ?? ""), ...lines].filter((text) => text !== "").join("\n");
}

/** Everybody who speaks, once, in the order of the program. */
export function allSpeakers(edition: Edition): Participant[] {
  const all = (edition.program?.days ?? []).flatMap(({ items }) =>
    items.flatMap((item) =>
      item.kind === "session" ? [...item.items.flatMap(presentersIn), ...item.chairs] : presentersIn(item),
    ),
  );
  return [...new Map(all.toReversed().map((one) => [one.person, one])).values()].toReversed();
}
