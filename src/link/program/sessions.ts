import type { Session, SessionItem } from "../../model/program/program.ts";
import { isWorkshop } from "../../model/program/workshops.ts";
import type { PlainDate, Span } from "../../model/time.ts";
import { partsOfSession, type SessionEntry } from "../../parse/files/program.ts";
import { type Place, placeWithin, type Report } from "../../problem.ts";
import { titleOf } from "../../titles/title.ts";
import { pathOfWorkshop } from "../../urls.ts";
import { linkItem, linkScheduled, type Surroundings } from "./items.ts";
import { findParticipants } from "./participants.ts";
import { type ProgramLinking, UNKNOWN } from "./program-linking.ts";
import { type PlacedRepeat, repeatsOf } from "./repeats.ts";
import { isTimed, scheduleItems } from "./schedule.ts";

/** A session, and what of its items takes place again. */
export interface LinkedSession {
  readonly session: Session;
  readonly repeats: readonly PlacedRepeat[];
}

export function linkSession(
  entry: SessionEntry,
  span: Span,
  date: PlainDate,
  place: Place,
  around: Surroundings,
  program: ProgramLinking,
): LinkedSession {
  const { edition, linking, sessionId } = program;
  const common = linkScheduled(entry, span, date, place, around, program);
  const parts = partsOfSession(entry);
  const entries = parts.map((part) => part.entry);
  const places = parts.map(({ path }) => placeWithin(place, ...path));
  const areTimed = areItemsTimed(entries, places, linking.report);
  const spansAt = (own: Span, day: PlainDate): (Span | undefined)[] =>
    areTimed
      ? scheduleItems(
          entries,
          own,
          placeWithin(place, "items"),
          program.clockOf(day),
          own === UNKNOWN ? () => undefined : program.reportTime,
        )
      : entries.map(() => own);
  const spans = spansAt(span, date);
  const haveTimes = entries.some(({ times }) => times !== undefined);
  const [, ...further] = common.times.map((time) => (haveTimes ? [] : spansAt(time.span, time.date)));
  const items = entries.map((item, index): SessionItem => {
    const here = places[index] ?? place;
    const linked = linkItem(item, spans[index] ?? UNKNOWN, areTimed, date, here, common, program);
    if (common.times.length === 0) return linked;
    if (item.times !== undefined) {
      const message =
        "This item has `times` of its own, and the session that it stands in takes place several times.";
      linking.report(placeWithin(here, "times"), message, "Write `times` for one of the two.");
    }
    const times = common.times.map((time, occurrence) => ({
      date: time.date,
      span: (occurrence === 0 ? spans : further[occurrence - 1])?.[index] ?? time.span,
      isOpen: linked.isOpen,
    }));
    return { ...linked, times };
  });
  const { chair = [], organizers = [], id } = { chair: undefined, organizers: [], id: undefined, ...entry };
  const { type, title } = entry;
  const ownId = sessionId(id, title ?? type, place);
  if (isWorkshop({ type })) linking.noteOrigin(pathOfWorkshop({ id: edition }, { id: ownId }), place);
  const session: Session = {
    kind: "session",
    type,
    id: ownId,
    title: title === undefined ? undefined : titleOf(title, linking.language),
    chairs: findParticipants(edition, chair, linking),
    organizers: findParticipants(edition, organizers, linking),
    items,
    ...common,
  };
  if (common.times.length > 0) return { session, repeats: [] };
  const repeats = items.flatMap((item, index) => {
    const own = entries[index];
    return own === undefined ? [] : repeatsOf(item, own, places[index] ?? place, session);
  });
  return { session, repeats };
}

/** Within a session, either all items are timed or none is. */
function areItemsTimed(
  items: readonly Parameters<typeof isTimed>[0][],
  places: readonly Place[],
  report: Report,
): boolean {
  const timed = items.filter(isTimed).length;
  if (timed === 0 || timed === items.length) return timed > 0;
  const message = "This item has no time, and others of its session have one.";
  const remedy = "Write a `start` or a `duration` for every item of the session, or for none.";
  const place = places[items.findIndex((item) => !isTimed(item))];
  if (place !== undefined) report(place, message, remedy);
  return false;
}
