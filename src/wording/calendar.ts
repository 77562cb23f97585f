import type { Edition } from "../model/edition.ts";
import type { Person } from "../model/person.ts";
import type { ProgramPart } from "../model/program-parts.ts";
import type { Series } from "../model/series.ts";
import { DAY_OF_PROGRAM, formatDate } from "./dates.ts";

/** What calendars, and the links to them, say. */
// words
export const CALENDAR_WORDS = {
  program: "{edition}: program",
  dates: "{edition}: important dates",
  part: "{edition}: {part}",
  person: "{person} at {series}",
  cancelled: "Cancelled: {title}",
  speakers: "Speakers: {people}",
  chairs: "Chair: {people}",
  moderator: "Moderator: {people}",
  panelists: "Panelists: {people}",
  session: "Session: {title}",
  link: "{label}: {address}",
  stream: "Live stream",
  slides: "Slides",
  video: "Video",
  more: "More",
  host: "In conjunction with {host}",
  category: "Important date",
  workshop: "Workshop",
  sessionCategory: "Session",
  dateTitle: "{edition}: {label}",
  dateTitleInGroup: "{edition}: {label} ({group})",
  addProgram: "Add to calendar",
  addDay: "Add this day to calendar",
  addDates: "Add these dates to calendar",
  calendar: "Calendar",
  calendarFile: "Calendar file",
  byTrackOrRoom: "Calendars of a track or room",
  subscribe: "Subscribe to the calendar",
  seriesTitle: "Calendar of {series}",
} as const;

/** Fills the `{placeholders}` of a message. */
export function fill(message: string, values: Readonly<Record<string, string>>): string {
  return message.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
}

export function programCalendarTitle({ name }: Edition): string {
  return fill(CALENDAR_WORDS.program, { edition: name });
}

export function datesCalendarTitle({ name }: Edition): string {
  return fill(CALENDAR_WORDS.dates, { edition: name });
}

export function partCalendarTitle({ kind, name }: ProgramPart, edition: Edition, language: string): string {
  const part = kind === "days" ? formatDate(name, DAY_OF_PROGRAM, language) : name;
  return fill(CALENDAR_WORDS.part, { edition: edition.name, part });
}

export function personCalendarTitle({ name }: Person, series: Series): string {
  return fill(CALENDAR_WORDS.person, { person: name, series: series.name });
}

export function seriesCalendarTitle({ name }: Series): string {
  return fill(CALENDAR_WORDS.seriesTitle, { series: name });
}
