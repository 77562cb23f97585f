import { folded } from "../../folding.ts";
import { nameIn } from "./zone-full-names.ts";
import { cityOf } from "./zone-names.ts";

/** A zone with the words by which readers look for it. */
export interface NamedZone {
  /** IANA name. */
  readonly id: string;
  readonly city: string;
  /** Empty for a zone of no country. */
  readonly country: string;
  /** "India Standard Time" */
  readonly name: string;
  /** "IST", or the offset where the language has no abbreviation. */
  readonly abbreviation: string;
  /** "UTC+05:30" */
  readonly offset: string;
}

/** @param country empty where it is not known */
export function namedZone(id: string, country: string, instant: number, language: string): NamedZone {
  return {
    id,
    city: cityOf(id),
    country,
    name: nameIn(id, "long", instant, language),
    abbreviation: nameIn(id, "short", instant, language),
    offset: nameIn(id, "longOffset", instant, language),
  };
}

/** "Kolkata, India · India Standard Time · UTC+05:30" */
export function labelOf({ city, country, name, abbreviation, offset }: NamedZone, comma: string): string {
  const place = country === "" || country === city ? city : city + comma + country;
  return [...new Set([place, name, abbreviation, offset])].join(" · ");
}

/** An offset from UTC as somebody writes it: "UTC+5:30", "gmt -3", "+0530". */
const OFFSET = /^(?:utc|gmt)?\s*([+-])(\d{1,2})(?::?([0-5]\d))?$/;

/**
 * The zone that a text names: by its IANA name, city, country, abbreviation, offset or the beginning of its city.
 * @returns undefined for a text that names none, or several that are not the same
 */
export function zoneNamed(text: string, zones: readonly NamedZone[]): string | undefined {
  const wanted = plain(text);
  if (wanted === "") return undefined;
  const offset = OFFSET.exec(wanted);
  if (offset !== null) return zoneOfOffset(offset, zones);
  const isWanted = (word: string): boolean => plain(word) === wanted;
  for (const matches of [
    zones.filter(({ id, city }) => isWanted(id) || isWanted(city)),
    zones.filter(({ country }) => isWanted(country)),
    zones.filter(({ abbreviation, name }) => isWanted(abbreviation) || isWanted(name)),
    zones.filter(
      ({ city, country }) => plain(city).startsWith(wanted) || plain(`${city}, ${country}`) === wanted,
    ),
  ]) {
    const [first] = matches;
    if (first === undefined) continue;
    return matches.every(({ name, offset }) => name === first.name && offset === first.offset)
      ? first.id
      : undefined;
  }
  return undefined;
}

/** A zone that keeps an offset; of the others, the first that has it then. */
function zoneOfOffset(
  [, sign = "", hours = "", minutes = "00"]: readonly string[],
  zones: readonly NamedZone[],
): string | undefined {
  const [hour, minute] = [Number(hours), Number(minutes)];
  if (hour + minute === 0) return "UTC";
  // In these names, what lies east of Greenwich is negative.
  if (minute === 0)
    return hour > (sign === "+" ? 14 : 12) ? undefined : `Etc/GMT${sign === "+" ? "-" : "+"}${hour}`;
  return zones.find(({ offset }) => offset === `UTC${sign}${hours.padStart(2, "0")}:${minutes}`)?.id;
}

/** Without marks and case: "São Paulo", "sao_paulo" and "SAO PAULO" are one. */
function plain(text: string): string {
  return folded(text).replaceAll("_", " ").trim();
}
