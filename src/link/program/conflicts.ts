import type { Room } from "../../model/program/locations.ts";
import { isBreakType } from "../../model/vocabulary.ts";
import type { Subject } from "../../problem.ts";
import { allOf, inYaml } from "../../remedy.ts";
import type { Linking } from "../linking.ts";
import type { Engagement } from "./agenda.ts";

/** What goes on beside everything else. */
const AMBIENT = new Set(["registration", "social"]);

/**
 * Two items at once in one room, a person in two places at once, an item for everybody beside another. Sessions that
 * collide do so with all their items: that is told once. A room that two items have misleads readers, who stand before
 * one door; a person named twice may only come late.
 */
export function checkConflicts(engagements: readonly Engagement[], linking: Linking): void {
  const sorted = engagements.toSorted((a, b) => +a.span.start - +b.span.start);
  const told = new Set<string>();
  let open: Engagement[] = [];
  for (const later of sorted) {
    open = open.filter(({ span }) => span.end > later.span.start);
    const others = open.filter((earlier) => !isTogether(earlier, later));
    if (!checkRoom(others, later, linking)) checkPeople(others, later, told, linking);
    open.push(later);
  }
}

/**
 * A session and its own items, items that share the time of their session, what shares a hall, and posters and demos side
 * by side: they may share presenters too.
 */
function isTogether(a: Engagement, b: Engagement): boolean {
  if (a.room === b.room && (a.room?.isShared === true || (isStandType(a.type) && isStandType(b.type))))
    return true;
  if (a.session === undefined || a.session !== b.session) return false;
  return a.kind === "session" || b.kind === "session" || !a.isTimed || !b.isTimed;
}

/** An item in the room of its session collides where the session does: that is told once. */
function isToldOfSession(a: Engagement, b: Engagement): boolean {
  const isWithin = ({ kind, session, room }: Engagement): boolean =>
    kind !== "session" && session !== undefined && room === session.room;
  return a.session !== b.session && (isWithin(a) || isWithin(b));
}

/** @returns whether there was something to tell */
function checkRoom(
  others: readonly Engagement[],
  later: Engagement,
  { report, notice, question }: Linking,
): boolean {
  if (later.isElsewhere || AMBIENT.has(later.type)) return false;
  for (const earlier of others) {
    if (earlier.isElsewhere || AMBIENT.has(earlier.type) || isToldOfSession(earlier, later)) continue;
    const when = later.span.start.toFormat("HH:mm");
    if (later.room !== undefined && earlier.room !== undefined) {
      if (later.room !== earlier.room) continue;
      const message = `At ${when}, ${earlier.title} and ${later.title} are both in ${later.room.name}.`;
      question(later.place, message, remedyInRoom(earlier, later, later.room), subjectOf(earlier, later));
      return true;
    }
    const isBreak = isBreakType(later.type) || isBreakType(earlier.type);
    const isParallel = later.room !== undefined || earlier.room !== undefined;
    const message = `At ${when}, ${later.title} overlaps with ${earlier.title}.`;
    if (isBreak && isParallel)
      notice(later.place, message, "Give the break a room if it is only for some.", {
        notice: "overlap",
        at: [earlier.id, later.id],
      });
    else report(later.place, message, "Correct the times, or name a room for each if they run side by side.");
    return true;
  }
  return false;
}

/** Posters and demos of two sessions may well share a hall. */
function remedyInRoom(earlier: Engagement, later: Engagement, room: Room): string {
  const isStand = ({ kind, type, session }: Engagement): boolean =>
    kind === "session"
      ? session?.kind === "session" &&
        session.items.some((item) => item.kind === "talk" && isStandType(item.type))
      : isStandType(type);
  const shared =
    isStand(earlier) && isStand(later)
      ? ` If they share it, list it in \`rooms\` as {id: ${room.id}, name: ${inYaml(room.name)}, isShared: true}.`
      : "";
  return `Change the time or the room of one of them.${shared}`;
}

function isStandType(type: string): boolean {
  return type === "poster" || type === "demo";
}

function subjectOf(earlier: Engagement, later: Engagement): Subject {
  return { notice: "double-booking", at: [earlier.id, later.id] };
}

/** Everybody in the room is in one place, whatever happens there. */
function checkPeople(
  others: readonly Engagement[],
  later: Engagement,
  told: Set<string>,
  { notice }: Linking,
): void {
  for (const earlier of others) {
    if (later.room !== undefined && earlier.room === later.room) continue;
    const both = later.people.filter(({ person }) => earlier.people.some((other) => other.person === person));
    const names = [...new Set(both.map(({ name }) => name))];
    const blocks = [earlier, later].map(({ session, id }) => session?.title ?? id);
    const cause = JSON.stringify([...blocks, ...both.map(({ person }) => person.id)]);
    if (names.length === 0 || told.has(cause)) continue;
    told.add(cause);
    const when = later.span.start.toFormat("HH:mm");
    const who = allOf(names);
    const message = `At ${when}, ${who} ${names.length > 1 ? "are" : "is"} expected in two places: ${earlier.title} and ${later.title}.`;
    const remedy = "Change the time of one of them, or who is there.";
    notice(later.place, message, remedy, subjectOf(earlier, later));
  }
}
