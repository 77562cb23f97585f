/** What of a program is on, and what comes next. */

/** From `start` until `end`, in milliseconds since 1970 UTC; an empty room stands for everybody. */
export interface Slot {
  readonly start: number;
  readonly end: number;
  readonly room: string;
  /** Of the program that it stands in, which may end after midnight. */
  readonly day: string;
}

export interface Marks<Of extends Slot> {
  readonly current: readonly Of[];
  readonly next: readonly Of[];
}

/** Marks are shown from an hour before the beginning. */
export const AHEAD = 3_600_000;

/** What is on at a moment, and what starts next in any room; nothing longer than an hour before, and afterwards. */
export function marksAt<Of extends Slot>(slots: readonly Of[], now: number): Marks<Of> {
  if (!isOn(slots, now)) return { current: [], next: [] };
  const rooms = roomsOf(slots);
  const next = [...rooms].flatMap((room) => nextIn(slots, room, now));
  return {
    current: slots.filter((slot) => isCurrent(slot, now)),
    next: slots.filter((slot) => next.includes(slot)),
  };
}

/** Those with a name; for everybody alone where there are none. */
function roomsOf(slots: readonly Slot[]): ReadonlySet<string> {
  const named = slots.filter(({ room }) => room !== "");
  return new Set((named.length > 0 ? named : slots).map(({ room }) => room));
}

export function isCurrent({ start, end }: Slot, now: number): boolean {
  return start <= now && now < end;
}

/** Those that start next of what a room has, by itself or with everybody. */
export function nextIn<Of extends Slot>(slots: readonly Of[], room: string, now: number): Of[] {
  const ahead = slots.filter((slot) => slot.start > now && (slot.room === room || slot.room === ""));
  const start = Math.min(...ahead.map((slot) => slot.start));
  return ahead.filter((slot) => slot.start === start);
}

/** From an hour before the first begins until the last ends. */
export function isOn(slots: readonly Slot[], now: number): boolean {
  const first = Math.min(...slots.map(({ start }) => start));
  const last = Math.max(...slots.map(({ end }) => end));
  return first - AHEAD <= now && now < last;
}

/** The moments at which marks change. */
export function momentsOfMarks(slots: readonly Slot[]): number[] {
  const first = Math.min(...slots.map(({ start }) => start));
  return [first - AHEAD, ...slots.flatMap(({ start, end }) => [start, end])];
}
