import { type Forms, formOf } from "../../messages/forms.ts";
import { say } from "../../messages/say.ts";
import { clockOf } from "../../model/wall-clock.ts";
import { MINUTE, type WallAt } from "../zones/wall-clock.ts";
import { shortNameOf } from "../zones/zone-names.ts";
import type { HallState } from "./state.ts";

/** The words of the page, which it carries as data. */
interface Words {
  readonly now: string;
  readonly until: string;
  readonly starts: Forms;
  readonly more: Forms;
  readonly later: string;
  readonly free: string;
  readonly begins: string;
  readonly continues: string;
  readonly over: string;
  readonly rooms: string;
  readonly pause: string;
  readonly resume: string;
  readonly dot: string;
  readonly colon: string;
  readonly list: string;
}

export interface HallWords {
  /** What is on: "until 11:30"; "now" where nobody knows the end. */
  readonly until: (end: number, isOpen: boolean) => string;
  /** What comes next: "11:30", and soon before it "11:30 · starts in 12 minutes". */
  readonly next: (start: number, now: number) => string;
  /** "11:30" */
  readonly time: (instant: number) => string;
  /** "EDT" */
  readonly zone: (instant: number) => string;
  /** "and 3 more"; empty for none. */
  readonly more: (count: number) => string;
  /** "Later today: Annex 14:00, Attic 15:30" */
  readonly later: (rooms: readonly { readonly name: string; readonly start: number }[]) => string;
  /** "Nothing more today: Yard, Studio" */
  readonly free: (rooms: readonly string[]) => string;
  /** "Begins Sunday, March 28, 10:50 EDT" */
  readonly state: (state: HallState) => string;
  /** "Rooms 1–6 of 9" */
  readonly rooms: (first: number, last: number, n: number) => string;
  /** What the button does: "Pause" or "Resume". */
  readonly pause: (isPaused: boolean) => string;
}

/** Nobody needs to know that something starts in 200 minutes. */
const SOON = 60;

/** @param json the words of the page */
export function hallWords(json: string, zone: string, wallAt: WallAt, language: string): HallWords {
  const words = JSON.parse(json) as Words;
  const date = new Intl.DateTimeFormat(`${language}-u-nu-latn`, {
    timeZone: zone,
    weekday: "long",
    month: "long",
    day: "numeric",
  });
  const time = (instant: number): string => clockOf(wallAt(instant));
  const zoneAt = (instant: number): string => shortNameOf(wallAt(instant).zone, zone);
  const forms = (all: Forms, n: number): string => say(formOf(all, n, language), { n });
  /** As one message, which keeps names apart that run in the other direction. */
  const listed = (label: string, parts: readonly (readonly [string, string])[]): string => {
    const places = parts.map(([, start], index) => `{name${index}}${start === "" ? "" : ` {start${index}}`}`);
    const values = parts.flatMap(([name, start], index) => [
      [`name${index}`, name],
      [`start${index}`, start],
    ]);
    if (parts.length === 0) return "";
    return say(`${label}${words.colon}${places.join(words.list)}`, Object.fromEntries(values));
  };
  return {
    time,
    zone: zoneAt,
    until: (end, isOpen) => (isOpen ? words.now : say(words.until, { time: time(end) })),
    next: (start, now) => {
      const minutes = Math.ceil((start - now) / MINUTE);
      return minutes > SOON ? time(start) : time(start) + words.dot + forms(words.starts, minutes);
    },
    more: (n) => (n === 0 ? "" : forms(words.more, n)),
    later: (rooms) =>
      listed(
        words.later,
        rooms.map(({ name, start }) => [name, time(start)]),
      ),
    free: (rooms) =>
      listed(
        words.free,
        rooms.map((name) => [name, ""]),
      ),
    state: (state) => {
      if (state.kind === "over") return words.over;
      if (state.kind === "on") return "";
      const { at } = state;
      return say(words[state.kind], { day: date.format(at), time: `${time(at)} ${zoneAt(at)}` });
    },
    rooms: (first, last, n) => say(words.rooms, { first, last, n }),
    pause: (isPaused) => (isPaused ? words.resume : words.pause),
  };
}
