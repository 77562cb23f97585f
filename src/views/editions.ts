import { briefOf, type EditionBrief } from "../model/edition-brief.ts";
import { EDITIONS, hrefOf, hrefOfTarget, pathOfEdition, pathOfPapers, pathOfProgram } from "../urls.ts";
import { summaryOf } from "../wording/editions.ts";
import { say } from "../wording/words.ts";
import { seriesCalendar } from "./calendars.ts";
import type { SeriesContext, TimelyContext } from "./context.ts";
import { type PageView, seriesFrame } from "./frame.ts";
import type { LinkView } from "./links.ts";
import { phaseOf } from "./phase.ts";
import { editionsData } from "./structured-data/series-pages.ts";

export interface EditionSummaryView {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  /** "FastPath 2020 was held in conjunction with ISPASS 2020. Full-day with …" */
  readonly summary: string;
  readonly links: readonly LinkView[];
  /** What tells its links from those of other editions: "of FastPath 2020". */
  readonly ofEdition: string;
}

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
  const { site, series, shell, words } = context;
  const [current, ...previous] = site.editions.map(briefOf);
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
    current: editionSummary(current ?? briefOf(site.editions[0]), context),
    previous: previous.map((edition) => editionSummary(edition, context)),
    calendars: calendar === undefined ? [] : [calendar.subscription, calendar.link],
  };
}

export function editionSummary(
  edition: EditionBrief,
  { series, now, words }: TimelyContext,
): EditionSummaryView {
  const { website } = edition.links;
  const { pages, links } = words.text;
  const link = (label: string, path: string): LinkView => ({ label, href: hrefOf(series, path) });
  return {
    id: edition.id,
    name: edition.name,
    href: hrefOf(series, pathOfEdition(edition)),
    summary: summaryOf(edition, phaseOf(edition, now) !== "over", words),
    ofEdition: say(words.text.editions.ofEdition, { edition: edition.name }),
    links: [
      ...(!edition.hasProgram ? [] : [link(pages.program, pathOfProgram(edition))]),
      ...(!edition.hasPapers ? [] : [link(pages.papers, pathOfPapers(edition))]),
      ...(website === undefined ? [] : [{ label: links.website, href: hrefOfTarget(series, website) }]),
    ],
  };
}
