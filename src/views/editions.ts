import type { Edition } from "../model/edition.ts";
import {
  EDITIONS,
  hasCalendar,
  hrefOf,
  hrefOfTarget,
  pathOfEdition,
  pathOfPapers,
  pathOfProgram,
} from "../urls.ts";
import { summaryOf } from "../wording/editions.ts";
import { EDITION_LINK_LABELS } from "../wording/labels.ts";
import { seriesCalendar } from "./calendars.ts";
import type { ViewContext } from "./context.ts";
import { frameView, type PageView } from "./frame.ts";
import type { LinkView } from "./links.ts";
import { phaseOf } from "./phase.ts";

export interface EditionSummaryView {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  /** "FastPath 2020 was held in conjunction with ISPASS 2020. Full-day with …" */
  readonly summary: string;
  readonly links: readonly LinkView[];
}

export interface EditionsView extends PageView {
  readonly seriesName: string;
  readonly current: EditionSummaryView;
  readonly previous: readonly EditionSummaryView[];
  /** To subscribe to, and to copy. */
  readonly calendars: readonly LinkView[];
}

export function editionsView(context: ViewContext): EditionsView {
  const { site, series, current } = context;
  const title = `Previous editions · ${series.name}`;
  const description = `All editions of the ${series.title}.`;
  const calendar = hasCalendar(site) ? seriesCalendar(context) : undefined;
  const alternates = calendar === undefined ? [] : [calendar.alternate];
  return {
    path: EDITIONS,
    frame: frameView({ path: EDITIONS, title, description, alternates }, context),
    seriesName: series.name,
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

function editionSummary(edition: Edition, { series, now }: ViewContext): EditionSummaryView {
  const { website } = edition.links;
  const link = (label: string, path: string): LinkView => ({ label, href: hrefOf(series, path) });
  return {
    id: edition.id,
    name: edition.name,
    href: hrefOf(series, pathOfEdition(edition)),
    summary: summaryOf(edition, phaseOf(edition, now) !== "over", series.language),
    links: [
      ...(edition.program === undefined ? [] : [link("Program", pathOfProgram(edition))]),
      ...(edition.papers.length === 0 ? [] : [link("Papers", pathOfPapers(edition))]),
      ...(website === undefined
        ? []
        : [{ label: EDITION_LINK_LABELS.website, href: hrefOfTarget(series, website) }]),
    ],
  };
}
