import type { Citations } from "../citations/citation.ts";
import { EDITION_FILES, type EditionFileKind } from "../kinds/edition-files.ts";
import type { FileKind } from "../kinds/file-kind.ts";
import { SERIES_FILES, type SeriesFileKind } from "../kinds/series-files.ts";
import type { Edition } from "../model/edition.ts";
import { talksOf } from "../model/program/talks.ts";
import type { RevisionOf } from "../model/revision.ts";
import type { Series } from "../model/series.ts";
import type { Site } from "../model/site.ts";
import { pathOfTalk } from "../urls.ts";
import { editionData } from "./api/edition.ts";
import { peopleData } from "./api/people.ts";
import { indexData, seriesData } from "./api/series.ts";
import { dataText, schemaText } from "./api/text.ts";
import type { CalendarEntry } from "./calendar/event.ts";
import { calendarFiles, emptiedCalendars } from "./calendar/files.ts";
import type { GoneEntries } from "./calendar/gone-entries.ts";
import { calendarsOfEdition, calendarsOfSeries, plannedCalendars } from "./calendar/planned-calendars.ts";
import type { TimeZones } from "./calendar/time-zones.ts";
import { callText } from "./call/text.ts";
import { citationsTextOf, citationTextOf } from "./citation-text.ts";
import type { ExportedFile } from "./exported-file.ts";
import { favicon } from "./favicon.ts";
import { atomFeed } from "./feed/atom.ts";
import { type Feed, feedOf } from "./feed/feed.ts";
import { jsonFeed } from "./feed/json-feed.ts";
import { manifest } from "./manifest.ts";
import { redirectsText } from "./redirects.ts";
import { robots } from "./robots.ts";
import { scheduleTextOf } from "./schedule/text.ts";
import { type LastModifiedOf, sitemap } from "./sitemap.ts";

/** What the files of an edition tell besides the edition itself. */
export interface EditionFileContext {
  readonly series: Series;
  readonly citations: Citations;
  readonly entries: ReadonlyMap<string, CalendarEntry>;
  /** From the calendars of the edition. */
  readonly gone: GoneEntries;
  readonly zones?: TimeZones | undefined;
  readonly revisionOf: RevisionOf;
}

type EditionMaker = (edition: Edition, context: EditionFileContext) => ExportedFile[];

/** Calendars are planned together, see `calendar/planned-calendars.ts`: what is gone stands in them as well. */
type Calendar = "calendar" | "partCalendar" | "talkCalendar" | "datesCalendar" | "callCalendar";

/** What makes each kind of file of an edition. */
export const EDITION_MAKERS = {
  callText: ofEdition(
    EDITION_FILES.callText,
    (edition, { series }) =>
      (call) =>
        callText(edition, call, series),
  ),
  citations: ofEdition(EDITION_FILES.citations, (_, { citations }) => citationsTextOf(citations)),
  citation: ofEdition(EDITION_FILES.citation, (_, { citations }) => citationTextOf(citations)),
  schedule: ofEdition(EDITION_FILES.schedule, (edition, { series, revisionOf }) =>
    scheduleTextOf(edition, series, revisionOf),
  ),
  data: ofEdition(
    EDITION_FILES.data,
    (edition, { series }) =>
      () =>
        dataText(editionData(edition, series)),
  ),
} satisfies Record<Exclude<EditionFileKind, Calendar>, EditionMaker>;

/** @param writerOf prepares what all files of the kind share */
function ofEdition<Subject>(
  { subjects, path }: FileKind<Edition, Subject>,
  writerOf: (edition: Edition, context: EditionFileContext) => (subject: Subject) => string,
): EditionMaker {
  return (edition, context) => {
    const all = subjects(edition);
    if (all.length === 0) return [];
    const write = writerOf(edition, context);
    return all.map((subject) => ({ path: path(subject, edition), content: write(subject) }));
  };
}

/** The files of an edition that are no pages. */
export function editionFiles(edition: Edition, context: EditionFileContext): ExportedFile[] {
  const { entries, gone, zones } = context;
  return [
    ...Object.values(EDITION_MAKERS).flatMap((make) => make(edition, context)),
    ...calendarFiles(calendarsOfEdition(edition), (key) => entries.get(key), gone, zones),
  ];
}

/** What the files of the series tell besides the site itself. */
export interface SeriesFileContext {
  readonly entryOf: (key: string) => CalendarEntry | undefined;
  readonly gone: GoneEntries;
  readonly revisionOf: RevisionOf;
  /** The icon that the series has of its own, as a `data:` address. */
  readonly icon?: string | undefined;
}

/** What is known of the pages that search engines are to know. */
export interface KnownPages {
  readonly paths: readonly string[];
  readonly lastModifiedOf: LastModifiedOf;
}

/** Made of other files, by the build: of calendars and pages, of what browsers keep, or drawn. */
type MadeElsewhere =
  | "calendar"
  | "personCalendar"
  | "revisions"
  | "worker"
  | "icon192"
  | "icon512"
  | "maskableIcon"
  | "touchIcon";

type SeriesContext = SeriesFileContext & { readonly feed: Feed };
type SeriesMaker = (site: Site, context: SeriesContext) => ExportedFile[];

/** What makes each kind of file of the series. */
const SERIES_MAKERS = {
  atomFeed: ofSeries(SERIES_FILES.atomFeed, (_, { feed }) => atomFeed(feed)),
  jsonFeed: ofSeries(SERIES_FILES.jsonFeed, (_, { feed }) => jsonFeed(feed)),
  manifest: ofSeries(SERIES_FILES.manifest, manifest),
  redirects: (site) =>
    SERIES_FILES.redirects.subjects(site).map((name) => ({
      path: SERIES_FILES.redirects.path(name, site),
      content: redirectsText(site, name),
    })),
  robots: ofSeries(SERIES_FILES.robots, ({ series }) => robots(series)),
  favicon: ofSeries(SERIES_FILES.favicon, ({ series }, { icon }) => favicon(series, icon)),
  index: ofSeries(SERIES_FILES.index, (site) => dataText(indexData(site))),
  series: ofSeries(SERIES_FILES.series, (site) => dataText(seriesData(site))),
  people: ofSeries(SERIES_FILES.people, (site) => dataText(peopleData(site))),
  schema: ofSeries(SERIES_FILES.schema, ({ series }) => schemaText(series)),
} satisfies Record<Exclude<SeriesFileKind, MadeElsewhere | "sitemap">, SeriesMaker>;

function ofSeries(
  { paths }: FileKind<Site, Site>,
  write: (site: Site, context: SeriesContext) => string,
): SeriesMaker {
  return (site, context) => paths(site).map((path) => ({ path, content: write(site, context) }));
}

/** The files of the series as a whole that are no pages, and need none. */
export function seriesFiles(site: Site, context: SeriesFileContext): ExportedFile[] {
  const { entryOf, gone, revisionOf } = context;
  const all = { ...context, feed: feedOf(site, revisionOf) };
  return [
    ...calendarFiles(calendarsOfSeries(site), entryOf, gone),
    ...emptiedCalendars(() => plannedCalendars(site), gone),
    ...Object.values(SERIES_MAKERS).flatMap((make) => make(site, all)),
  ];
}

/** The map of all pages, which needs them. */
export function sitemapFiles(site: Site, { paths, lastModifiedOf }: KnownPages): ExportedFile[] {
  const others = new Set(site.editions.flatMap(pathsToldElsewhere));
  const told = paths.filter((path) => !others.has(path));
  return SERIES_FILES.sitemap
    .paths(site)
    .map((path) => ({ path, content: sitemap(told, site.series, lastModifiedOf) }));
}

/** Pages of talks of which those of their papers say all. */
function pathsToldElsewhere(edition: Edition): string[] {
  return talksOf(edition)
    .filter(({ isToldByPaper }) => isToldByPaper)
    .map((talk) => pathOfTalk(edition, talk));
}
