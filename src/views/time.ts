import type { Span } from "../model/time.ts";
import { formatSpan, utcOf, weekdayInUtc } from "../wording/times.ts";
import type { ViewContext } from "./context.ts";

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

export function timeView(span: Span, { words, zoneNameOf }: ViewContext, day = span.start): TimeView {
  const zone = zoneNameOf(span.start);
  const weekday = weekdayInUtc(span, words);
  const utc = `${weekday === "" ? "" : `${weekday} `}${formatSpan(utcOf(span))} UTC`;
  const instant = { suppressMilliseconds: true, suppressSeconds: true };
  return {
    local: formatSpan(span, day),
    zone,
    utc: zone === "UTC" ? "" : utc,
    start: span.start.toISO(instant) ?? "",
    end: span.end.toISO(instant) ?? "",
  };
}
