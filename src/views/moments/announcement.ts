import type { AnnouncementEnd, Edition } from "../../model/edition.ts";
import type { Markdown } from "../../model/text.ts";
import { formatDate, LONG_DATE } from "../../wording/dates.ts";
import { clockTimeOn, shortInstantOf, zoneNameOf } from "../../wording/times.ts";
import { say, type Words } from "../../wording/words.ts";
import type { EditionContext } from "../context.ts";

/** What everybody must know for a while. */
export interface AnnouncementView {
  readonly text: Markdown;
  /** "Until March 28, 2021, 16:30 EDT": for readers without scripts, whom it does not leave by itself. */
  readonly period: string;
  /** For scripts: the first moment, empty for one that has begun, and the first at which it holds no more. */
  readonly from: string;
  readonly until: string;
}

/** Undefined once it is over. */
export function announcementView(
  { announcement }: Edition,
  { now, words }: Pick<EditionContext, "now" | "words">,
): AnnouncementView | undefined {
  if (announcement === undefined || announcement.until.moment <= now) return undefined;
  const { text, from, until } = announcement;
  const isAhead = from !== undefined && from.moment > now;
  const values = { from: from === undefined ? "" : endInWords(from, words), until: endInWords(until, words) };
  const { announcement: labels } = words.text;
  return {
    text,
    period: say(from === undefined ? labels.until : labels.period, values),
    from: isAhead ? shortInstantOf(from.moment.toUTC()) : "",
    until: shortInstantOf(until.moment.toUTC()),
  };
}

function endInWords({ day, hasTime, moment }: AnnouncementEnd, words: Words): string {
  const date = formatDate(day, LONG_DATE, words);
  return hasTime
    ? say(words.text.facts.moment, { day: date, time: `${clockTimeOn(day, moment)} ${zoneNameOf(moment)}` })
    : date;
}
