import { CATALOGUES, valuesIn } from "../said.ts";

/** Times of day and zones in the lines of dates. */

const ZONED_TIME = /\b\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?/gi;
const ZONE_WORD =
  /\b(?:AoE|UTC(?:\s?[+-−]\s?\d{1,2}(?::\d{2})?)?|GMT(?:\s?[+-−]\s?\d{1,2})?|anywhere on earth)\b/gi;

export function timeIn(after: string): string | undefined {
  const [, hours = "", minutes = "", half] =
    /^[^\d]{0,12}(\d{1,2})[:.](\d{2})(?::\d{2})?(?:\s?([ap])\.?m\b)?/i.exec(after) ?? [];
  if (hours === "") return undefined;
  const hour =
    half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  return hour > 24 || Number(minutes) > 59 ? undefined : `${String(hour).padStart(2, "0")}:${minutes}`;
}

/** `AoE`, `UTC`, or the zone of the city that a catalogue's "New York time" names. */
export function zoneIn(text: string): string | undefined {
  if (/\bAoE\b|anywhere on earth|UTC\s?[-−–]\s?12/i.test(text)) return "AoE";
  if (/\b(?:UTC|GMT)\b(?!\s?[+−–-]\s?\d)/.test(text)) return "UTC";
  const tail = /(?:,|\d) ([^,]+)$/.exec(text.trim())?.[1] ?? "";
  for (const { text: words } of CATALOGUES) {
    const city = valuesIn(tail, words.facts.zoneTime)?.city;
    const zone = city === undefined ? undefined : zoneOfCity(city);
    if (zone !== undefined) return zone;
  }
  return undefined;
}

function zoneOfCity(city: string): string | undefined {
  const name = city.replace(/\s+/g, "_").toLowerCase();
  return Intl.supportedValuesOf("timeZone").find((zone) => zone.split("/").at(-1)?.toLowerCase() === name);
}

export function withoutMoments(text: string): string {
  return text.replace(ZONED_TIME, " ").replace(ZONE_WORD, " ");
}
