import { hasCalendar } from "../file-urls.ts";
import type { Edition } from "../model/edition.ts";
import { EDITIONS, hrefOf, hrefOfTarget, pathOfEdition, pathOfPapers, pathOfProgram } from "../urls.ts";
import { summaryOf } from "../wording/editions.ts";
import { say } from "../wording/words.ts";
import { seriesCalendar } from "./calendars.ts";
import type { ViewContext } from "./context.ts";
import { frameView, type PageView } from "./frame.ts";
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

export function editionsView(context: ViewContext): EditionsView {
  const { site, series, current, words } = context;
  const title = `${words.text.pages.previousEditions} · ${series.name}`;
  const [before = "", after = ""] = words.text.editions.current.split("{edition}");
  const description = say(words.text.descriptions.editions, { title: series.title });
  const calendar = hasCalendar(site) ? seriesCalendar(context) : undefined;
  const alternates = calendar === undefined ? [] : [calendar.alternate];
  return {
    path: EDITIONS,
    frame: frameView(
      { path: EDITIONS, title, description, alternates, structuredData: () => editionsData(context) },
      context,
    ),
    seriesName: series.name,
    currentNote: { before, after },
    current: editionSummary(current, context),
    previous: previousEditions(site.editions[0], context),
    calendars: calendar === undefined ? [] : [calendar.subscription, calendar.link],
  };
}

/** Those older than `edition`, newest first. */
export function previousEditions(edition: Edition, context: ViewContext): EditionSummaryView[] {
  const { editions } = context.site;
  return editions.slice(editions.indexOf(edition) + 1).map((previous) => editionSummary(previous, context));
}

function editionSummary(edition: Edition, { series, now, words }: ViewContext): EditionSummaryView {
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
      ...(edition.program === undefined ? [] : [link(pages.program, pathOfProgram(edition))]),
      ...(edition.papers.length === 0 ? [] : [link(pages.papers, pathOfPapers(edition))]),
      ...(website === undefined ? [] : [{ label: links.website, href: hrefOfTarget(series, website) }]),
    ],
  };
}
