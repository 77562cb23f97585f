import type { DateTime } from "luxon";
import type { Span } from "../model/time.ts";
import { clockTime, formatSpan, utcOf, weekdayInUtc } from "../wording/times.ts";
import type { EditionContext } from "./context.ts";

export interface TimeView {
  /** "10:50–11:00" */
  readonly local: string;
  /** "EDT" */
  readonly zone: string;
  /** "14:50–15:00 UTC"; empty where the zone is UTC. */
  readonly utc: string;
  readonly start: string;
  readonly end: string;
}

export function timeView(span: Span, { words, zoneNameOf }: EditionContext, day = span.start): TimeView {
  const zone = zoneNameOf(span.start);
  const weekday = weekdayInUtc(span, words);
  const utc = `${weekday === "" ? "" : `${weekday} `}${formatSpan(utcOf(span))} UTC`;
  return { ...instantsOf(span), local: formatSpan(span, day), zone, utc: zone === "UTC" ? "" : utc };
}

/** The moment at which something starts: "10:50". */
export function startView(span: Span, { words, zoneNameOf }: EditionContext): TimeView {
  const zone = zoneNameOf(span.start);
  const weekday = weekdayInUtc(span, words);
  const utc = `${weekday === "" ? "" : `${weekday} `}${clockTime(span.start.toUTC())} UTC`;
  return { ...instantsOf(span), local: clockTime(span.start), zone, utc: zone === "UTC" ? "" : utc };
}

function instantsOf({ start, end }: Span): Pick<TimeView, "start" | "end"> {
  return { start: isoOf(start), end: isoOf(end) };
}

/** An instant for machines, with the offset of its zone: "2021-03-28T10:50-04:00". */
export function isoOf(moment: DateTime): string {
  return moment.toISO({ suppressMilliseconds: true, suppressSeconds: true }) ?? "";
}
