import { isCurrent, type Slot } from "./agenda.ts";

/** What a screen in the hall shows at a moment. */
export type HallState<Of extends Slot> =
  | { readonly kind: "on" | "over"; readonly shown: readonly Of[] }
  /** Nothing takes place before `at`: before the first day, or between two. */
  | { readonly kind: "begins" | "continues"; readonly at: number; readonly shown: readonly Of[] };

/** In each room what is on, and what starts next on the same day of the program. */
export function hallAt<Of extends Slot>(slots: readonly Of[], now: number): HallState<Of> {
  const current = slots.filter((slot) => isCurrent(slot, now));
  const ahead = slots.filter(({ start }) => start > now).toSorted((a, b) => a.start - b.start);
  const [first = ahead[0]] = current;
  if (first === undefined) return { kind: "over", shown: [] };
  const today = ahead.filter(({ day }) => day === first.day);
  const inRooms = today.filter(({ room }) => room !== "");
  const rooms = new Set(inRooms.map(({ room }) => room));
  const next = [...rooms].flatMap((room) => firstOf(inRooms.filter((slot) => slot.room === room)));
  // What concerns everybody is no news while rooms have something before.
  const [soonest = Number.POSITIVE_INFINITY] = inRooms.map(({ start }) => start);
  next.push(...firstOf(today.filter(({ room }) => room === "")).filter(({ start }) => start <= soonest));
  const shown = slots.filter((slot) => current.includes(slot) || next.includes(slot));
  const begun = slots.filter(({ start }) => start <= now);
  if (begun.some(({ day }) => day === first.day)) return { kind: "on", shown };
  return { kind: begun.length === 0 ? "begins" : "continues", at: first.start, shown };
}

/** Those that start together, and first. */
function firstOf<Of extends Slot>(sorted: readonly Of[]): Of[] {
  return sorted.filter(({ start }) => start === sorted[0]?.start);
}
