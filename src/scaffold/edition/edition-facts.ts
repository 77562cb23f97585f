import { DateTime } from "luxon";
import type { Edition, Host } from "../../model/edition.ts";
import { phaseOf } from "../../model/moments/phase.ts";
import type { Site } from "../../model/site.ts";
import type { PlainDate } from "../../model/time.ts";
import type { Presence } from "../../model/vocabulary.ts";

/** What is known of an edition before anybody has written anything about it. */
export interface EditionFacts {
  readonly year: number;
  /** "FastPath 2026", on one line. */
  readonly name: string;
  /** Whether it is the first of a new series, and shows what there is to fill. */
  readonly isSample: boolean;
  /** Whether it waits for the end of the current one before it is published. */
  readonly isDraft: boolean;
  readonly presence?: Presence | undefined;
  readonly timezone?: string | undefined;
  readonly ordinal?: number | undefined;
  /** `AoE` or an IANA name. */
  readonly deadlineZone: string;
  /** The first and the last day, where they are known. */
  readonly days?: { readonly start: PlainDate; readonly end?: PlainDate | undefined } | undefined;
  /** Where it takes place, where that is known; a region that is empty is not. */
  readonly place?:
    | { readonly city: string; readonly region: string; readonly country?: string | undefined }
    | undefined;
  /** Only what may be written: nobody has said it of this edition. */
  readonly suggested: {
    readonly title: string;
    readonly ordinal: number;
    readonly host: Host;
    readonly start: PlainDate;
    readonly newsDate: PlainDate;
  };
}

/** The facts of the first edition of a series. */
export function firstEdition(
  series: string,
  year: number,
  now: DateTime,
  known: Pick<EditionFacts, "days" | "place" | "presence"> = {},
): EditionFacts {
  return {
    ...known,
    year,
    name: nameOf(series, year),
    isSample: true,
    isDraft: false,
    deadlineZone: "AoE",
    suggested: {
      title: "The title of this year",
      ordinal: 2,
      host: { name: `Host Conference ${year}`, url: "https://conference.example.org/" },
      start: `${year}-06-15`,
      newsDate: dayOf(now),
    },
  };
}

/** What an edition passes on to another year; the rest of it is suggested, with the year replaced. */
export function nextEdition(
  last: Edition,
  year: number,
  { series, editions }: Site,
  now: DateTime,
): EditionFacts {
  const { suggested } = firstEdition(series.name, year, now);
  const inYear = (text: string): string => text.replaceAll(String(last.year), String(year));
  const ordinal = (last.ordinal ?? 1) + 1;
  const isNext = !editions.some(
    (other) => isBetween(other.year, last.year, year) || other.ordinal === ordinal,
  );
  return {
    year,
    name: nameOf(series.name, year),
    isSample: false,
    isDraft: year > editions[0].year && phaseOf(editions[0], now) !== "over",
    presence: last.presence,
    timezone: last.timezone,
    ordinal: last.ordinal !== undefined && isNext ? ordinal : undefined,
    deadlineZone: last.dates.find(({ zone }) => zone !== undefined)?.zone ?? "AoE",
    suggested: {
      title: last.title === series.title ? suggested.title : inYear(last.title),
      ordinal,
      host:
        last.host === undefined
          ? suggested.host
          : { name: inYear(last.host.name), url: last.host.url && inYear(last.host.url) },
      start:
        last.start === undefined
          ? suggested.start
          : dayOf(DateTime.fromISO(last.start, { zone: "utc" }).set({ year })),
      newsDate: suggested.newsDate,
    },
  };
}

/** A calendar date some days later, or earlier. */
export function daysAfter(date: PlainDate, days: number): PlainDate {
  return dayOf(DateTime.fromISO(date, { zone: "utc" }).plus({ days }));
}

function nameOf(series: string, year: number): string {
  return `${series} ${year}`.replace(/\s+/g, " ");
}

function dayOf(moment: DateTime): PlainDate {
  return moment.toFormat("yyyy-MM-dd");
}

function isBetween(year: number, a: number, b: number): boolean {
  return year > Math.min(a, b) && year < Math.max(a, b);
}
