import { AHEAD, isCurrent, type Slot } from "../now/agenda.ts";

/** What a screen in the hall tells at a moment. */
export type HallState =
  | { readonly kind: "over" }
  | { readonly kind: "on"; readonly day: string }
  /** Nothing takes place before `at`, in more than an hour: before the first day, or between two. */
  | { readonly kind: "begins" | "continues"; readonly day: string; readonly at: number };

export function hallAt(slots: readonly Slot[], now: number): HallState {
  const ahead = slots.filter(({ start }) => start > now).toSorted((a, b) => a.start - b.start);
  const first = slots.find((slot) => isCurrent(slot, now)) ?? ahead[0];
  if (first === undefined) return { kind: "over" };
  const { day, start } = first;
  const begun = slots.filter((slot) => slot.start <= now);
  if (start - now <= AHEAD || begun.some((slot) => slot.day === day)) return { kind: "on", day };
  return { kind: begun.length === 0 ? "begins" : "continues", day, at: start };
}

/** What one room has: what is on, and of the same day what starts next. */
export interface RoomState<Of extends Slot> {
  readonly room: string;
  readonly current: readonly Of[];
  readonly next: readonly Of[];
}

export interface RoomsState<Of extends Slot> {
  /** Those to be shown large: where something is on or about to begin; between two blocks, where anything follows. */
  readonly busy: readonly RoomState<Of>[];
  /** Those in which something follows later, the first before the others. */
  readonly later: readonly RoomState<Of>[];
  /** Those in which nothing follows today, but something was. */
  readonly done: readonly string[];
}

/** What begins so soon is worth as much as what is on. */
const SOON = 15 * 60_000;

/** @param rooms in their order; the empty one stands for everybody */
export function roomsAt<Of extends Slot>(
  rooms: readonly string[],
  slots: readonly Of[],
  day: string,
  now: number,
): RoomsState<Of> {
  const states = rooms.map((room) => roomAt(room, slots, day, now));
  const used = states.filter(({ current, next }) => current.length + next.length > 0);
  const running = used.filter(
    ({ current, next }) => current.length > 0 || next.some(({ start }) => start - now <= SOON),
  );
  const busy = running.length > 0 ? running : used;
  const later = used.filter((state) => !busy.includes(state));
  return {
    busy,
    later: later.toSorted((a, b) => startOf(a) - startOf(b)),
    done: rooms.filter(
      (room) =>
        used.every((state) => state.room !== room) &&
        slots.some((slot) => slot.room === room && slot.day === day),
    ),
  };
}

function startOf({ next }: RoomState<Slot>): number {
  return next[0]?.start ?? 0;
}

export function roomAt<Of extends Slot>(
  room: string,
  slots: readonly Of[],
  day: string,
  now: number,
): RoomState<Of> {
  const own = slots.filter((slot) => slot.room === room);
  const ahead = own.filter((slot) => slot.day === day && slot.start > now);
  const first = Math.min(...ahead.map(({ start }) => start));
  return {
    room,
    current: own.filter((slot) => isCurrent(slot, now)),
    next: ahead.filter(({ start }) => start === first),
  };
}
