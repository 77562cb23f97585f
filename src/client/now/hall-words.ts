import { type Forms, formOf } from "../../messages/forms.ts";
import { say } from "../../messages/say.ts";
import { clockOf } from "../../model/wall-clock.ts";
import { MINUTE, type WallAt } from "../zones/wall-clock.ts";
import { shortNameOf } from "../zones/zone-names.ts";
import type { Slot } from "./agenda.ts";
import type { HallState } from "./hall-state.ts";

/** The words of the page, which it carries as data. */
interface Words {
  readonly now: string;
  readonly next: string;
  readonly begins: string;
  readonly continues: string;
  readonly over: string;
  readonly ends: Forms;
  readonly starts: Forms;
}

export interface HallWords {
  readonly now: string;
  /** "now · ends in 12 minutes" */
  readonly ends: (rest: number) => string;
  /** "next · starts in 12 minutes" */
  readonly next: (rest: number) => string;
  /** "11:05 EDT" */
  readonly clock: (now: number) => string;
  /** "Begins Sunday, March 28, 10:50 EDT" */
  readonly state: (state: HallState<Slot>) => string;
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
  const minutes = (rest: number): number => Math.ceil(rest / MINUTE);
  const inMinutes = (forms: Forms, n: number): string => say(formOf(forms, n, language), { n });
  const clock = (instant: number): string => {
    const wall = wallAt(instant);
    return `${clockOf(wall)} ${shortNameOf(wall.zone, zone)}`;
  };
  return {
    now: words.now,
    ends: (rest) => `${words.now} · ${inMinutes(words.ends, minutes(rest))}`,
    next: (rest) =>
      minutes(rest) > SOON ? words.next : `${words.next} · ${inMinutes(words.starts, minutes(rest))}`,
    clock,
    state: (state) => {
      if (!("at" in state)) return state.kind === "over" ? words.over : "";
      return say(words[state.kind], { day: date.format(state.at), time: clock(state.at) });
    },
  };
}
