import type { Edition, SupersededPlan } from "../../model/edition.ts";
import { phaseOf } from "../../model/moments/phase.ts";
import { hrefOfTarget } from "../../urls.ts";
import { asHeading, FULL_DATE, formatDates, LONG_DATE } from "../../wording/dates.ts";
import { inParts } from "../../wording/marks.ts";
import { whereOf } from "../../wording/places.ts";
import { formatSpanInUtc, formatSpanInZone, shortInstantOf, zoneNameOf } from "../../wording/times.ts";
import { say, type Words } from "../../wording/words.ts";
import type { EditionContext } from "../context.ts";

/** When, where and with what: the top of an edition. */
export interface FactsView {
  readonly when: WhenView;
  /** Empty where nothing is known. */
  readonly where: string;
  readonly whereHref?: string | undefined;
  readonly host?: { readonly name: string; readonly href?: string | undefined } | undefined;
  /** Superseded plans in words, oldest first. */
  readonly superseded: readonly SupersededView[];
}

export interface SupersededView {
  /** "April 5, 2020, Boston, MA, US" */
  readonly plan: string;
  readonly reason: string;
}

export interface WhenView {
  /** "Sunday, March 28, 2021"; only the year where no day is known. */
  readonly date: string;
  readonly datetime: string;
  /** "10:50–16:30 EDT"; empty where no time of day is known. */
  readonly hours: string;
  /** "14:50–20:30 UTC" */
  readonly utc: string;
  /** The hours for scripts: instants; empty where they are not known, the end also where only the start is said. */
  readonly start: string;
  readonly end: string;
}

export function factsView(edition: Edition, { series, now, words }: EditionContext): FactsView {
  const { venue, host } = edition;
  return {
    when: whenView(edition, words, phaseOf(edition, now) === "ahead"),
    where: whereOf(edition, words),
    whereHref: venue?.url === undefined ? undefined : hrefOfTarget(series, venue.url),
    host: host && {
      name: host.name,
      href: host.url === undefined ? undefined : hrefOfTarget(series, host.url),
    },
    superseded: edition.was.map((plan) => supersededView(plan, words)),
  };
}

const NO_HOURS = { hours: "", utc: "", start: "", end: "" };

export function whenView({ start, end, hours, year }: Edition, words: Words, isAhead: boolean): WhenView {
  if (start === undefined) {
    return {
      date: isAhead ? say(words.text.facts.dayUnknown, { year }) : String(year),
      datetime: String(year),
      ...NO_HOURS,
    };
  }
  const last = end ?? start;
  const view = {
    // No line begins with the dash.
    date: asHeading(formatDates(start, last, FULL_DATE, words), words).replace(/[ \u2009]–/g, "\u00a0–"),
    datetime: start,
    ...NO_HOURS,
  };
  if (hours === undefined) return view;
  const utc = formatSpanInUtc(start === last ? hours : { start: hours.start }, zoneNameOf, words);
  const starts = { ...view, utc, start: shortInstantOf(hours.start) };
  if (start === last)
    return { ...starts, end: shortInstantOf(hours.end), hours: formatSpanInZone(hours, zoneNameOf) };
  const time = formatSpanInZone({ start: hours.start }, zoneNameOf);
  return { ...starts, hours: say(words.text.facts.from, { time }) };
}

function supersededView(plan: SupersededPlan, words: Words): SupersededView {
  const date =
    plan.start === undefined ? "" : formatDates(plan.start, plan.end ?? plan.start, LONG_DATE, words);
  return {
    plan: inParts([date, whereOf(plan, words)], words),
    reason: plan.reason ?? "",
  };
}
