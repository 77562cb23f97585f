import { cityOf } from "./zone-names.ts";

/**
 * "Kolkata, India Standard Time", in the language of the page.
 * @param comma as that language writes it, with its space
 */
export function fullNameOf(zone: string, instant: number, language: string, comma: string): string {
  const [city, name] = [cityOf(zone), nameIn(zone, "long", instant, language)];
  return city.startsWith("UTC") ? city : city + comma + name;
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
