import { huesFrom } from "../../accent.ts";
import { ICON_512 } from "../../file-urls.ts";
import type { Edition } from "../../model/edition.ts";
import type { PlacedItem } from "../../model/program/events.ts";
import { participantsOf } from "../../model/program/participants.ts";
import type { RevisionOf } from "../../model/revision.ts";
import type { Series } from "../../model/series.ts";
import { factsOfItem } from "../../revisions/facts.ts";
import { fingerprintOf } from "../../revisions/fingerprints.ts";
import { guidOf } from "../../revisions/guids.ts";
import { keysOfItems } from "../../revisions/keys.ts";
import { addressOf, HOME, pathOfEdition } from "../../urls.ts";
import { fullTitleOf } from "../../wording/nouns/ordinals.ts";
import { wordsOf } from "../../wording/words.ts";
import { boundsOfDay, timeslotOf } from "./days.ts";
import { type EventContext, eventOf, guidOfPerson, type ScheduleEvent } from "./event.ts";
import { acronymOf, fitting } from "./names.ts";
import { numbersOf } from "./numbers.ts";
import { roomFinder, type ScheduleRoom } from "./rooms.ts";
import { type ScheduledItem, scheduledItemsIn } from "./scheduled-items.ts";
import { oneLine } from "./texts.ts";

/** A program as conference apps read it: the family of formats of frab, pretalx and c3voc (https://c3voc.de/wiki/schedule). */
export interface Schedule {
  /** Changes with the program, and with nothing else. */
  readonly version: string;
  readonly baseUrl: string;
  readonly conference: Conference;
  readonly days: readonly ScheduleDay[];
}

export interface Conference {
  readonly title: string;
  readonly acronym: string;
  readonly url: string;
  readonly logo: string;
  /** `#rrggbb` */
  readonly color: string;
  /** Dates. */
  readonly start: string;
  readonly end: string;
  /** "00:05": what every start and duration is a multiple of. */
  readonly timeslot: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly tracks: readonly { readonly name: string; readonly slug: string; readonly color: string }[];
  readonly rooms: readonly ScheduleRoom[];
}

export interface ScheduleDay {
  /** From 1. */
  readonly index: number;
  readonly date: string;
  /** With the offset that holds then. */
  readonly start: string;
  readonly end: string;
  readonly rooms: readonly { readonly room: ScheduleRoom; readonly events: readonly ScheduleEvent[] }[];
}

/** Undefined for an edition without anything to attend. */
export function scheduleOf(edition: Edition, series: Series, revisionOf: RevisionOf): Schedule | undefined {
  const { program } = edition;
  const items = scheduledItemsIn(program);
  const [first, last] = [items[0]?.day.date, items.at(-1)?.day.date];
  if (program === undefined || first === undefined || last === undefined) return undefined;
  const keys = keysOfItems(edition);
  const keyOf = ({ item }: PlacedItem): string => keys.get(item) ?? "";
  const words = wordsOf(edition.language);
  const finder = roomFinder(edition, series, words);
  const context: EventContext = {
    edition,
    series,
    words,
    keyOf,
    roomOf: finder.roomOf,
    numbers: numbersOf(guidsByAge(items.map(keyOf), series, revisionOf)),
    personNumbers: numbersOf(
      items
        .flatMap(({ item }) => participantsOf(item).map(({ person }) => guidOfPerson(person, series)))
        .sort(),
    ),
  };
  const days = program.days.flatMap((day): Omit<ScheduleDay, "index">[] => {
    const own = items.filter((placed) => placed.day === day);
    return own.length === 0
      ? []
      : [{ date: day.date, ...boundsOfDay(day.date, own), rooms: eventsByRoom(own, finder.rooms, context) }];
  });
  const facts = items.map((placed) => [keyOf(placed), factsOfItem(placed, edition)]);
  const moments = items.map((placed) => revisionOf(keyOf(placed)).modified.toISODate() ?? "").sort();
  const colors = huesFrom(series.accent, program.tracks.length);
  return {
    version: `${moments.at(-1)} ${fingerprintOf(facts).slice(0, 8)}`,
    baseUrl: addressOf(series, HOME),
    conference: {
      title: oneLine(
        edition.title === edition.name ? edition.name : `${edition.name}: ${fullTitleOf(edition, words)}`,
      ),
      acronym: acronymOf(edition, series),
      url: addressOf(series, pathOfEdition(edition)),
      logo: addressOf(series, ICON_512),
      color: series.accent,
      start: first,
      end: last,
      timeslot: timeslotOf(items),
      timeZone: edition.timezone ?? "UTC",
      tracks: program.tracks.map(({ id, name }, index) => ({
        name: oneLine(name),
        slug: fitting(id) ?? `track-${guidOf(`${pathOfEdition(edition)}tracks/#${id}`, series)}`,
        color: colors[index] ?? series.accent,
      })),
      rooms: finder.rooms(),
    },
    days: days.map((day, index) => ({ index: index + 1, ...day })),
  };
}

/** What was published first keeps its number, whatever comes later. */
function guidsByAge(keys: readonly string[], series: Series, revisionOf: RevisionOf): string[] {
  return keys
    .map((key) => ({ guid: guidOf(key, series), created: revisionOf(key).created.toMillis() }))
    .sort((a, b) => a.created - b.created || (a.guid < b.guid ? -1 : 1))
    .map(({ guid }) => guid);
}

function eventsByRoom(
  items: readonly ScheduledItem[],
  rooms: () => readonly ScheduleRoom[],
  context: EventContext,
): ScheduleDay["rooms"] {
  const events = new Map<ScheduleRoom, ScheduleEvent[]>();
  for (const placed of items) {
    const room = context.roomOf(placed);
    events.set(room, [...(events.get(room) ?? []), eventOf(placed, context)]);
  }
  return rooms().flatMap((room) => {
    const own = events.get(room);
    return own === undefined
      ? []
      : [{ room, events: own.toSorted((a, b) => Date.parse(a.date) - Date.parse(b.date)) }];
  });
}
