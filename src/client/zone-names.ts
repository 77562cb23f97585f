import type { WallAt } from "./wall.ts";

/** Cities that browsers still know by an earlier name. */
const RENAMED: Readonly<Record<string, string>> = {
  Calcutta: "Kolkata",
  Katmandu: "Kathmandu",
  Saigon: "Ho Chi Minh",
  Rangoon: "Yangon",
  Kiev: "Kyiv",
  Godthab: "Nuuk",
  Faeroe: "Faroe",
  Asmera: "Asmara",
  Enderbury: "Kanton",
};

/** The city that stands for a zone: "New York"; a zone that is an offset, `Etc/GMT-9`, has none, and is "UTC+9". */
export function cityOf(zone: string): string {
  const [, west, hours] = /^Etc\/GMT([+-])(\d+)$/.exec(zone) ?? [];
  if (hours !== undefined) return `UTC${west === "+" ? "−" : "+"}${hours}`;
  const city = zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");
  return RENAMED[city] ?? city;
}

/** Longer names would not fit into the column of times. */
const LONGEST_CITY = 13;

/** "EDT" where readers of the page have an abbreviation, else "Kolkata", or "UTC+12" for a long name. */
export function shortNameOf(zone: string, abbreviation: string): string {
  if (zone === "UTC" || /^[A-Z]{2,5}$/.test(abbreviation)) return zone === "UTC" ? zone : abbreviation;
  const city = cityOf(zone);
  return city.length > LONGEST_CITY ? abbreviation.replace("GMT", "UTC") : city;
}

/** "Kolkata, India Standard Time", in the language of the page. */
export function fullNameOf(zone: string, instant: number, language: string): string {
  const [city, name] = [cityOf(zone), nameIn(zone, "long", instant, language)];
  return city.startsWith("UTC") ? city : `${city}, ${name}`;
}

export function nameIn(
  zone: string,
  timeZoneName: "long" | "short" | "longOffset",
  instant: number,
  language: string,
): string {
  const parts = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName }).formatToParts(instant);
  return parts.find(({ type }) => type === "timeZoneName")?.value.replace(/^GMT(?=.)/, "UTC") ?? zone;
}

/** Whether two zones show the same at all of some instants. */
export function isSameAt(instants: readonly number[], one: WallAt, other: WallAt): boolean {
  return instants.every((instant) => {
    const [a, b] = [one(instant), other(instant)];
    return a.day === b.day && a.minute === b.minute;
  });
}
