import { DateTime } from "luxon";
import type { Change, Former, Spot, Subject } from "../../model/changes/change.ts";
import type { EditionFacts, ItemFacts } from "./facts.ts";
import { isSameText } from "./typing.ts";

/** What took place then and there, and does now and here. */
interface Move {
  readonly item: Subject;
  readonly session?: string | undefined;
  readonly from: Spot;
  readonly to: Spot;
  /** How much later it begins. */
  readonly minutes: number;
  readonly isOtherRoom: boolean;
}

interface LastingItem {
  readonly key: string;
  readonly before: ItemFacts;
  readonly after: ItemFacts;
}

type Items = EditionFacts["items"];

/** From so many on, what moves alike is one sentence; and so many are the most that are told one by one. */
const [ALIKE, MOST_ALONE] = [3, 25];
/** So many keep where they were. */
const MOST_FORMER = 200;

/** Who moved where: with its session, with its room, with its day, or alone. */
export function groupedMoves(lasting: readonly LastingItem[], before: Items, after: Items): Change[] {
  const all = lasting.flatMap(moveOf);
  const byKey = new Map(all.map((move) => [move.item.key, move]));
  const moves = all.filter(({ session, ...move }) => !isWith(move, byKey.get(session ?? "")));
  const grouped = new Set<Move>();
  const changes: Change[] = [];
  const take = (group: readonly Move[], change: Change): void => {
    for (const move of group) grouped.add(move);
    changes.push(change);
  };
  const left = (): Move[] => moves.filter((move) => !grouped.has(move));

  for (const group of alike(left().filter(isRoomOnly), ({ from, to }) => `${from.room}\n${to.room}`)) {
    const [{ from, to }] = group;
    if (to.room === undefined) continue;
    if (from.room === undefined) {
      if (group.length >= ALIKE) take(group, { kind: "rooms-assigned", n: group.length });
      continue;
    }
    const isAll = !isIn(from.room, after) && !isIn(to.room, before);
    if (group.length >= (isAll ? 2 : ALIKE))
      take(group, { kind: "rehoused", from: from.room, to: to.room, isAll, ...countOf(group) });
  }
  for (const group of alike(left().filter(isTimeOnly), ({ from, minutes }) => `${dayOf(from)} ${minutes}`)) {
    if (group.length < ALIKE) continue;
    const [{ from, to, minutes }] = group;
    const [day, other] = [dayOf(from), dayOf(to)];
    const isAll = lasting
      .filter((one) => dayOf(one.before) === day)
      .every(({ key }) => all.some((move) => move.item.key === key && move.minutes === minutes));
    if (day === other) take(group, { kind: "shifted", day, minutes, isAll, ...countOf(group) });
    else if (clockOf(from) === clockOf(to))
      take(group, { kind: "day-moved", from: day, to: other, isAll, ...countOf(group) });
  }
  const alone = left();
  if (alone.length > MOST_ALONE) return [...changes, { kind: "items-moved", ...countOf(alone) }];
  return [...changes, ...alone.map(({ item, from, to }): Change => ({ kind: "moved", item, from, to }))];
}

function moveOf({ key, before, after }: LastingItem): Move[] {
  const [from, to] = [spotOf(before), spotOf(after)];
  const minutes = minutesBetween(from.start, to.start);
  const isOtherRoom = !isSameRoom(from.room, to.room);
  // A clock of another zone tells another hour of the same moment.
  const isSame = minutes === 0 && !isOtherRoom && clockOf(from) === clockOf(to);
  // Who attends a talk plans by its end; a session or a lunch ends where something else begins.
  const isLonger = from.end !== undefined && to.end !== undefined && lengthOf(from) !== lengthOf(to);
  if (isSame && (!isLonger || !key.startsWith("talks/"))) return [];
  const { type, title, session } = after;
  return [
    { item: { key, type, ...(title !== undefined && { title }) }, session, from, to, minutes, isOtherRoom },
  ];
}

/** Whether something moved just as its session did. */
function isWith(move: Omit<Move, "session">, session: Move | undefined): boolean {
  if (session === undefined || move.minutes !== session.minutes) return false;
  return !move.isOtherRoom || isSameRoom(move.to.room, session.to.room);
}

function isRoomOnly({ minutes, isOtherRoom, from, to }: Move): boolean {
  return isOtherRoom && minutes === 0 && lengthOf(from) === lengthOf(to);
}

function isTimeOnly({ minutes, isOtherRoom }: Move): boolean {
  return !isOtherRoom && minutes !== 0;
}

function countOf(group: readonly Move[]): { readonly n: number; readonly items: Former[] } {
  const items = group.slice(0, MOST_FORMER).map(({ item, from }) => ({ key: item.key, from }));
  return { n: group.length, items };
}

/** In the order in which they are first met; none is empty. */
function alike(moves: readonly Move[], nameOf: (move: Move) => string): (readonly [Move, ...Move[]])[] {
  const groups = new Map<string, [Move, ...Move[]]>();
  for (const move of moves) {
    const group = groups.get(nameOf(move));
    if (group === undefined) groups.set(nameOf(move), [move]);
    else group.push(move);
  }
  return [...groups.values()];
}

function isIn(room: string, items: Items): boolean {
  return Object.values(items).some((item) => isSameRoom(item.room, room));
}

/** However it is written. */
function isSameRoom(a: string | undefined, b: string | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && isSameText(a, b));
}

function spotOf({ start, end, room }: ItemFacts): Spot {
  return { start, ...(end !== undefined && { end }), ...(room !== undefined && { room }) };
}

function dayOf({ start }: Pick<Spot, "start">): string {
  return start.slice(0, 10);
}

function clockOf({ start }: Spot): string {
  return start.slice(11, 16);
}

function lengthOf({ start, end }: Spot): number | undefined {
  return end === undefined ? undefined : minutesBetween(start, end);
}

function minutesBetween(from: string, to: string): number {
  return DateTime.fromISO(to).diff(DateTime.fromISO(from), "minutes").minutes;
}
