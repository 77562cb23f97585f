import { DateTime } from "luxon";
import { EDITION_PAGES } from "../../kinds/page-kinds.ts";
import { changedDays } from "../../model/changes/days.ts";
import type { Edition } from "../../model/edition.ts";
import type { PlainDate } from "../../model/time.ts";
import { addressOf, hrefOf } from "../../urls.ts";
import { formatDate, LONG_DATE } from "../../wording/dates.ts";
import { say } from "../../wording/words.ts";
import type { PageContext } from "../context.ts";

/** Where a page leads to what has changed. */
export interface ChangesLinkView {
  readonly label: string;
  readonly href: string;
  /** When something changed last. */
  readonly date: string;
  readonly datetime: string;
}

/** Undefined where readers were told of no change. */
export function changesLink(edition: Edition, { series, words }: PageContext): ChangesLinkView | undefined {
  const [path] = EDITION_PAGES.changes.paths(edition);
  const [last] = changedDays(edition);
  if (path === undefined || last === undefined) return undefined;
  return {
    label: words.text.changes.see,
    href: hrefOf(series, path),
    date: formatDate(last.date, LONG_DATE, words),
    datetime: last.date,
  };
}

/**
 * What stands on paper: as of which change it is, or of its first publication, and where later ones are told. Neither
 * the day of the build nor that of the print: the same content is the same paper. Empty where neither is known.
 */
export function asOfChanges(edition: Edition, { series, words }: PageContext): string {
  const [path] = EDITION_PAGES.changes.paths(edition);
  const [{ date } = { date: firstDayOf(edition) }] = changedDays(edition);
  if (path === undefined || date === undefined) return "";
  const { asOf, since } = words.text.changes;
  return [
    say(asOf, { date: formatDate(date, LONG_DATE, words) }),
    say(since, { address: addressOf(series, path) }),
  ].join(" ");
}

function firstDayOf({ firstTold, timezone = "utc" }: Edition): PlainDate | undefined {
  if (firstTold === undefined) return undefined;
  return DateTime.fromISO(firstTold, { zone: timezone }).toISODate() ?? undefined;
}
