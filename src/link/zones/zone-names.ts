import { IANAZone } from "luxon";
import { nearestOf } from "../../remedy.ts";

/** Abbreviations that people write, with the zones they may mean. The rules of summer time hang on the region. */
const ABBREVIATIONS = new Map<string, readonly string[]>(
  Object.entries({
    ET: ["America/New_York", "America/Toronto"],
    EST: ["America/New_York", "America/Toronto", "America/Panama"],
    EDT: ["America/New_York", "America/Toronto"],
    CST: ["America/Chicago", "America/Mexico_City", "Asia/Shanghai"],
    CDT: ["America/Chicago"],
    CT: ["America/Chicago"],
    MST: ["America/Denver", "America/Phoenix"],
    MDT: ["America/Denver"],
    PST: ["America/Los_Angeles", "America/Vancouver"],
    PDT: ["America/Los_Angeles", "America/Vancouver"],
    PT: ["America/Los_Angeles", "America/Vancouver"],
    GMT: ["Europe/London", "UTC"],
    BST: ["Europe/London"],
    WET: ["Europe/Lisbon"],
    CET: ["Europe/Berlin", "Europe/Paris", "Europe/Rome", "Europe/Madrid"],
    CEST: ["Europe/Berlin", "Europe/Paris", "Europe/Rome", "Europe/Madrid"],
    EET: ["Europe/Athens", "Europe/Helsinki"],
    EEST: ["Europe/Athens", "Europe/Helsinki"],
    MSK: ["Europe/Moscow"],
    IST: ["Asia/Kolkata", "Asia/Jerusalem", "Europe/Dublin"],
    SGT: ["Asia/Singapore"],
    HKT: ["Asia/Hong_Kong"],
    KST: ["Asia/Seoul"],
    JST: ["Asia/Tokyo"],
    AEST: ["Australia/Sydney", "Australia/Brisbane"],
    AEDT: ["Australia/Sydney"],
    NZST: ["Pacific/Auckland"],
    NZDT: ["Pacific/Auckland"],
  }),
);

/** Twelve hours behind UTC, however it is written: what authors write who mean anywhere on Earth. */
const TWELVE_HOURS = /^(Etc\/)?(UTC|GMT)\s*[+−-]\s*12(:?00)?$/i;
const OFFSET = /^(Etc\/)?(UTC|GMT)?\s*[+−-]\s*\d{1,2}(:?\d{2})?$/i;

/** Regions and UTC are zones; abbreviations and offsets know nothing of summer time, and Etc/ turns signs around. */
export function isZoneName(name: string): boolean {
  return name === "UTC" || (name.includes("/") && !name.startsWith("Etc/") && isSpelled(name));
}

/** Whether a zone has this name, with its capitals: readers see it. */
function isSpelled(name: string): boolean {
  if (!IANAZone.isValidZone(name)) return false;
  const { timeZone } = new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions();
  return timeZone === name || timeZone.toLowerCase() !== name.toLowerCase();
}

/** What to write instead of a name that is no zone. */
export function zoneRemedy(name: string, mayBeAoE: boolean): string {
  if (/^(aoe|anywhere on earth)$/i.test(name) || (mayBeAoE && TWELVE_HOURS.test(name))) {
    return mayBeAoE
      ? "For the end of the day anywhere on Earth, write AoE."
      : "AoE is for deadlines, in dates.yaml. Write the zone of the place, such as America/New_York.";
  }
  if (OFFSET.test(name))
    return "An offset knows no summer time: write an IANA name, such as America/New_York, or UTC.";
  const meant = ABBREVIATIONS.get(name.toUpperCase());
  if (meant !== undefined) return `Write the IANA name of the place: ${meant.join(", ")}.`;
  const near = cityZone(name) ?? nearestOf(name, Intl.supportedValuesOf("timeZone"));
  return near === undefined
    ? "Write an IANA name, such as America/New_York, or UTC."
    : `Did you mean ${near}?`;
}

/** "new york" is America/New_York. */
function cityZone(name: string): string | undefined {
  const city = name.toLowerCase().trim().replace(/\s+/g, "_");
  return Intl.supportedValuesOf("timeZone").find((zone) => zone.toLowerCase().endsWith(`/${city}`));
}
