import type { Item } from "../../model/program/program.ts";
import { occurrenceInWords, otherTimesOf } from "../../wording/times.ts";
import { say, type Words } from "../../wording/words.ts";

/** "Also: Sunday, March 29, 14:00–15:00 CEST"; empty for what takes place once. */
export function alsoAt(item: Item, words: Words): string {
  const others = otherTimesOf(item).map((time) => occurrenceInWords(time, words));
  return others.length === 0
    ? ""
    : say(words.text.program.also, { times: others.join(words.text.marks.semicolon) });
}
