import { EDITIONS } from "../../urls.ts";
import { say } from "../../wording/words.ts";
import type { SeriesContext } from "../context.ts";
import { type EditionSummaryView, editionSummary } from "../edition-summary.ts";
import { seriesCalendar } from "../frame/calendars.ts";
import { type PageView, seriesFrame } from "../frame/frame.ts";
import type { LinkView } from "../frame/links.ts";
import { editionsData } from "../structured-data/series-pages.ts";

export interface EditionsView extends PageView {
  readonly seriesName: string;
  /** The sentence around the link to the current edition. */
  readonly currentNote: { readonly before: string; readonly after: string };
  readonly current: EditionSummaryView;
  readonly previous: readonly EditionSummaryView[];
  /** To subscribe to, and to copy. */
  readonly calendars: readonly LinkView[];
}

export function editionsView(context: SeriesContext): EditionsView {
  const { content, series, shell, words } = context;
  const [current, ...previous] = content.editions.filter(({ isDraft }) => !isDraft);
  const title = `${words.text.pages.previousEditions} · ${series.name}`;
  const [before = "", after = ""] = words.text.editions.current.split("{edition}");
  const description = say(words.text.descriptions.editions, { title: series.title });
  const calendar = shell.hasCalendar ? seriesCalendar(context) : undefined;
  const alternates = calendar === undefined ? [] : [calendar.alternate];
  return {
    path: EDITIONS,
    frame: seriesFrame(
      { path: EDITIONS, title, description, alternates, structuredData: () => editionsData(context) },
      context,
    ),
    seriesName: series.name,
    currentNote: { before, after },
    current: editionSummary(current ?? content.editions[0], context),
    previous: previous.map((edition) => editionSummary(edition, context)),
    calendars: calendar === undefined ? [] : [calendar.subscription, calendar.link],
  };
}
