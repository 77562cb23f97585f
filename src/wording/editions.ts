import type { Edition } from "../model/edition.ts";
import { countsInWords, lengthInWords } from "./counts.ts";
import { formatDates, LONG_DATE } from "./dates.ts";
import { PRESENCE_LABELS } from "./labels.ts";
import { buildingOf, cityOf, whereOf } from "./places.ts";

const ORDINALS = (
  "First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh Twelfth Thirteenth Fourteenth " +
  "Fifteenth Sixteenth Seventeenth Eighteenth Nineteenth Twentieth"
).split(" ");
const ENDINGS: Record<string, string> = { one: "st", two: "nd", few: "rd", other: "th" };

/** "Fourth", "21st" */
export function ordinalInWords(ordinal: number): string {
  return (
    ORDINALS[ordinal - 1] ??
    `${ordinal}${ENDINGS[new Intl.PluralRules("en", { type: "ordinal" }).select(ordinal)]}`
  );
}

/** "Fourth International Workshop on …" */
export function fullTitleOf({ ordinal, title }: Edition): string {
  return ordinal === undefined ? title : `${ordinalInWords(ordinal)} ${title}`;
}

/**
 * What an edition was, in one or two sentences: "FastPath 2020 was held in conjunction with ISPASS 2020. Full-day with
 * 7 invited speakers and 2 regular speakers."
 * @param isAhead whether the edition still lies ahead
 */
export function summaryOf(edition: Edition, isAhead: boolean, language: string): string {
  const { name, host, cancelled } = edition;
  if (cancelled !== undefined) return `${name} ${isAhead ? "is" : "was"} cancelled. ${cancelled}`;
  const how =
    host !== undefined
      ? ` in conjunction with ${host.name}`
      : (edition.start === undefined
          ? ""
          : ` on ${formatDates(edition.start, edition.end ?? edition.start, LONG_DATE, language)}`) +
        placeInWords(edition);
  const held = how === "" ? "" : `${name} ${isAhead ? "will be" : "was"} held${how}.`;
  const length = lengthInWords(edition.length);
  const counts = countsInWords(edition.counts);
  const program = length === "" ? counts : counts === "" ? length : `${length} with ${counts}`;
  const sentences = [held, program === "" ? "" : `${program[0]?.toUpperCase()}${program.slice(1)}.`];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

/** " in Bergen, Norway", " online"; empty where nothing is known. */
function placeInWords({ presence, venue }: Edition): string {
  if (presence === "online") return " online";
  if (cityOf(venue) + buildingOf(venue) !== "") return ` in ${whereOf({ presence, venue })}`;
  return presence === undefined ? "" : ` ${PRESENCE_LABELS[presence].toLowerCase()}`;
}
