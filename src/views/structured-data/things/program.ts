import type { Event, EventLeaf, Schedule } from "schema-dts";
import type { Edition } from "../../../model/edition.ts";
import type { PlacedItem } from "../../../model/program/events.ts";
import type { Day, Item, Session, Talk } from "../../../model/program/program.ts";
import { talksIn } from "../../../model/program/talks.ts";
import { titleOfItem } from "../../../wording/labels.ts";
import { instantOf } from "../../../wording/times.ts";
import type { EditionContext } from "../../context.ts";
import { idOfSession, idOfTalk } from "../ids.ts";
import { valuesOf } from "../values.ts";
import { locationOfPart } from "./place.ts";
import { CANCELLED } from "./status.ts";

/** Sessions, and talks outside of one: each tells its own parts, or more of itself, on a page of its own. */
export function subEventsOf(edition: Edition, context: EditionContext): Event | readonly Event[] | undefined {
  return valuesOf(
    itemsOf(edition).flatMap(({ item, day }): Event[] => {
      if (item.kind === "session") return [sessionNode(item, day, edition, context)];
      return item.kind === "talk" ? [talkReference(item, day, edition, context)] : [];
    }),
  );
}

/** The whole program: sessions with their talks. */
export function programNodes(
  edition: Edition,
  context: EditionContext,
): Event | readonly Event[] | undefined {
  return valuesOf(
    itemsOf(edition).flatMap(({ item, day }): Event[] => {
      if (item.kind === "talk") return [talkReference(item, day, edition, context)];
      if (item.kind !== "session") return [];
      return [wholeSessionNode(item, day, edition, context)];
    }),
  );
}

function itemsOf({ program }: Edition): PlacedItem[] {
  return (program?.days ?? []).flatMap((day) => day.items.map((item) => ({ item, day })));
}

/** With its talks. */
export function wholeSessionNode(
  session: Session,
  day: Day,
  edition: Edition,
  context: EditionContext,
): EventLeaf {
  const talks = talksIn([session]).map((talk) => talkReference(talk, day, edition, context));
  return { ...sessionNode(session, day, edition, context), subEvent: valuesOf(talks) };
}

function sessionNode(session: Session, day: Day, edition: Edition, context: EditionContext): EventLeaf {
  return {
    "@type": "Event",
    "@id": idOfSession(session, edition, context.series),
    name: titleOfItem(session, context.words).plain,
    ...partOf(session, day, edition, context),
  };
}

function talkReference(talk: Talk, day: Day, edition: Edition, context: EditionContext): EventLeaf {
  return {
    "@type": "Event",
    "@id": idOfTalk(talk, edition, context.series),
    name: titleOfItem(talk, context.words).plain,
    ...partOf(talk, day, edition, context),
  };
}

/** When and where a part of an edition is: of every event, search engines want both. */
export function partOf(
  item: Session | Talk,
  day: Day,
  edition: Edition,
  context: EditionContext,
): Pick<EventLeaf, "startDate" | "endDate" | "eventSchedule" | "eventStatus" | "location"> {
  return {
    startDate: instantOf(item.span.start),
    endDate: item.isOpen ? undefined : instantOf(item.span.end),
    eventSchedule: scheduleOf(item, edition),
    eventStatus: item.isCancelled || edition.cancelled !== undefined ? CANCELLED : undefined,
    location: locationOfPart(item, day, edition, context),
  };
}

/** All times of what takes place more than once. */
export function scheduleOf(
  { times }: Pick<Item, "times">,
  { timezone }: Edition,
): EventLeaf["eventSchedule"] {
  return valuesOf(
    times.map(
      ({ span, isOpen }): Schedule => ({
        "@type": "Schedule",
        startDate: span.start.toISODate() ?? undefined,
        startTime: span.start.toFormat("HH:mm:ss"),
        endDate: isOpen ? undefined : (span.end.toISODate() ?? undefined),
        endTime: isOpen ? undefined : span.end.toFormat("HH:mm:ss"),
        scheduleTimezone: timezone,
      }),
    ),
  );
}
