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
export function shortNameOf(abbreviation: string, zone: string): string {
  if (zone === "UTC" || /^[A-Z]{2,5}$/.test(abbreviation)) return zone === "UTC" ? zone : abbreviation;
  const city = cityOf(zone);
  return city.length > LONGEST_CITY ? offsetOf(abbreviation) : city;
}

/** "UTC+5:30" for "GMT+5:30"; an abbreviation of the region stays. */
export function offsetOf(abbreviation: string): string {
  return abbreviation.replace("GMT", "UTC");
}
