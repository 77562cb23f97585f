import type { Event, EventLeaf, Schedule } from "schema-dts";
import type { Edition } from "../../../model/edition.ts";
import type { Item, Session, Talk } from "../../../model/program/program.ts";
import { talksIn } from "../../../model/program/talks.ts";
import type { Series } from "../../../model/series.ts";
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
    itemsOf(edition).flatMap((item): Event[] => {
      if (item.kind === "session") return [sessionNode(item, edition, context)];
      return item.kind === "talk" ? [talkReference(item, edition, context)] : [];
    }),
  );
}

/** The whole program: sessions with their talks. */
export function programNodes(
  edition: Edition,
  context: EditionContext,
): Event | readonly Event[] | undefined {
  return valuesOf(
    itemsOf(edition).flatMap((item): Event[] => {
      if (item.kind === "talk") return [talkReference(item, edition, context)];
      if (item.kind !== "session") return [];
      return [wholeSessionNode(item, edition, context)];
    }),
  );
}

function itemsOf({ program }: Edition): Item[] {
  return (program?.days ?? []).flatMap(({ items }) => items);
}

/** With its talks. */
export function wholeSessionNode(session: Session, edition: Edition, context: EditionContext): EventLeaf {
  const talks = talksIn([session]).map((talk) => talkReference(talk, edition, context));
  return { ...sessionNode(session, edition, context), subEvent: valuesOf(talks) };
}

function sessionNode(session: Session, edition: Edition, { series, words }: EditionContext): EventLeaf {
  return {
    "@type": "Event",
    "@id": idOfSession(session, edition, series),
    name: titleOfItem(session, words).plain,
    ...partOf(session, edition, series),
  };
}

function talkReference(talk: Talk, edition: Edition, { series, words }: EditionContext): EventLeaf {
  return {
    "@type": "Event",
    "@id": idOfTalk(talk, edition, series),
    name: titleOfItem(talk, words).plain,
    ...partOf(talk, edition, series),
  };
}

/** When and where a part of an edition is: of every event, search engines want both. */
export function partOf(
  item: Session | Talk,
  edition: Edition,
  series: Series,
): Pick<EventLeaf, "startDate" | "endDate" | "eventSchedule" | "eventStatus" | "location"> {
  return {
    startDate: instantOf(item.span.start),
    endDate: item.isOpen ? undefined : instantOf(item.span.end),
    eventSchedule: scheduleOf(item, edition),
    eventStatus: item.isCancelled || edition.cancelled !== undefined ? CANCELLED : undefined,
    location: locationOfPart(item, edition, series),
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
