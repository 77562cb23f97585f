import type { DateTime } from "luxon";
import type { Edition, ImportantDate, News } from "../model/edition.ts";
import { headingOf } from "../model/moments/calls.ts";
import type { Participant } from "../model/person.ts";
import { hasTimedItems, type PlacedItem, placeOf } from "../model/program/events.ts";
import type { Session } from "../model/program/program.ts";
import type { Span } from "../model/time.ts";

/**
 * What calendars and feeds tell of an item, as plain data: an item is changed when one of these is. Neither the site's
 * address nor the words around them is among them, so that a move or a translation changes nothing.
 */

export function factsOfItem(placed: PlacedItem, edition: Edition): unknown {
  const { item, day, session } = placed;
  const common = {
    ...originOf(edition),
    kind: item.kind,
    title: item.title?.source,
    when: item.isOpen ? momentsOf(item.span).slice(0, 1) : momentsOf(item.span),
    timezone: edition.timezone,
    times: item.times.length === 0 ? undefined : item.times.map(({ span }) => momentsOf(span)),
    where: placeOf(placed) ?? {
      room: item.room?.name,
      floor: item.room?.floor,
      ...venueOf(edition),
      day: day.venue,
    },
    stream: item.room?.stream,
    track: item.track?.name,
    text: item.text,
    url: item.url,
    isCancelled: item.isCancelled,
    isTentative: edition.program?.status !== "final",
    session: session && { title: session.title?.source, isCancelled: session.isCancelled },
  };
  switch (item.kind) {
    case "break":
      return { ...common, type: item.type };
    case "session":
      return {
        ...common,
        type: item.type === "session" ? undefined : item.type,
        organizers: item.organizers.length === 0 ? undefined : item.organizers.map(nameOf),
        chairs: item.chairs.map(nameOf),
        items: sharedTimeOf(item),
      };
    case "ceremony": {
      const { type, speakers, slides, video, links } = item;
      return { ...common, type, speakers: speakers.map(nameOf), slides, video, links };
    }
    case "talk": {
      const { type, subtitle, language, chairs, abstract, slides, video, links } = item;
      const people = [item.speakers, item.moderator === undefined ? [] : [item.moderator], item.panelists];
      return {
        ...common,
        type,
        subtitle: subtitle?.source,
        language,
        chairs: chairs.length === 0 ? undefined : chairs.map(nameOf),
        people: people.map((group) => group.map(nameOf)),
        abstract,
        slides,
        video,
        links,
      };
    }
  }
}

/** What takes place somewhere in a session's time: the entry of the session tells it. */
function sharedTimeOf(session: Session): unknown {
  if (hasTimedItems(session)) return [];
  return session.items.map((item) => ({
    type: item.type,
    title: item.title?.source,
    isCancelled: item.isCancelled,
    speakers: item.kind === "break" ? [] : item.speakers.map(nameOf),
  }));
}

export function factsOfDate(date: ImportantDate, edition: Edition): unknown {
  const { kind, label, deadline, hasTime, zone } = date;
  const when =
    date.date === undefined
      ? undefined
      : { date: date.date, end: date.end, deadline: deadline && instantOf(deadline), hasTime, zone };
  return { ...originOf(edition), kind, label: label?.source, when, group: headingOf(date, edition) };
}

export function factsOfEdition(edition: Edition): unknown {
  const { title, ordinal, start, end, host } = edition;
  return { ...originOf(edition), ...venueOf(edition), title, ordinal, start, end, host: host?.name };
}

export function factsOfNews({ date, text, url }: News): unknown {
  return { date, text, url };
}

/** What every entry of an edition tells. */
function originOf({ name, cancelled }: Edition): object {
  return { edition: name, cancelled };
}

function venueOf({ presence, venue }: Edition): object {
  return { presence, venue: { ...venue, url: undefined } };
}

function momentsOf({ start, end }: Span): readonly string[] {
  return [instantOf(start), instantOf(end)];
}

function instantOf(moment: DateTime): string {
  return moment.toUTC().toISO() ?? "";
}

function nameOf({ name, affiliations, country }: Participant): readonly string[] {
  return [name, ...affiliations, ...(country === undefined ? [] : [country])];
}
