import { DateTime } from "luxon";
import { type Citation, citationsIn } from "../src/citations/citation.ts";
import { entriesOf } from "../src/exports/calendar/entries.ts";
import { emptiedCalendars, calendarFiles as filesOf } from "../src/exports/calendar/files.ts";
import { goneEntries } from "../src/exports/calendar/gone-entries.ts";
import { plannedCalendars } from "../src/exports/calendar/planned-calendars.ts";
import { toldItems } from "../src/exports/calendar/told.ts";
import type { ExportedFile } from "../src/exports/exported-file.ts";
import { type EditionFileContext, editionFiles, seriesFiles } from "../src/exports/files.ts";
import { recordOfPerson, recordsOfEdition, recordsOfSeries } from "../src/exports/search-records.ts";
import { appearancesIn } from "../src/model/appearances.ts";
import type { Edition } from "../src/model/edition.ts";
import type { RevisionOf } from "../src/model/revision.ts";
import type { Series } from "../src/model/series.ts";
import type { Site } from "../src/model/site.ts";
import { fingerprintOf, fingerprintsOf } from "../src/revisions/fingerprints.ts";
import type { Ledger } from "../src/revisions/ledger.ts";
import { revisePages } from "../src/revisions/pages.ts";
import type { RemovedItem } from "../src/revisions/removed.ts";
import { revise } from "../src/revisions/revise.ts";
import type { SearchRecord } from "../src/search/record.ts";
import type { CallView } from "../src/views/edition-pages/call.ts";
import type { CommitteesView } from "../src/views/edition-pages/committees.ts";
import type { FormatsView } from "../src/views/edition-pages/formats.ts";
import type { HallView } from "../src/views/edition-pages/hall.ts";
import type { HomeView } from "../src/views/edition-pages/home.ts";
import type { PaperView } from "../src/views/edition-pages/paper.ts";
import type { PapersView } from "../src/views/edition-pages/papers.ts";
import type { ProgramView } from "../src/views/edition-pages/program.ts";
import type { TalkView } from "../src/views/edition-pages/talk.ts";
import type { PageView } from "../src/views/frame/frame.ts";
import type { EditionsView } from "../src/views/series-pages/editions.ts";
import type { PersonView } from "../src/views/series-pages/person.ts";
import { substanceOf } from "../src/views/substance.ts";
import { viewsOf, viewsWith, type WholeContext } from "./fixture.ts";

/** All that is made of a site at once, as a build makes it part by part. */

export function pagesOf(context: WholeContext) {
  return {
    homes: viewsWith<HomeView>("edition/home", context),
    calls: viewsWith<CallView>("edition/call", context),
    programs: viewsWith<ProgramView>("edition/program", context),
    talks: viewsWith<TalkView>("edition/talk", context),
    papers: viewsWith<PapersView>("edition/papers", context),
    paperPages: viewsWith<PaperView>("edition/paper", context),
    committees: viewsWith<CommitteesView>("edition/committees", context),
    formats: viewsWith<FormatsView>("edition/formats", context),
    editions: viewsWith<EditionsView>("series/editions", context),
    persons: viewsWith<PersonView>("series/person", context),
    halls: viewsWith<HallView>("edition/hall", context),
    notFound: viewsWith<PageView>("series/not-found", context),
  };
}

/** The pages that search engines are to know. */
export function indexedPages(context: WholeContext): PageView[] {
  return viewsOf(context).filter(({ frame }) => !frame.isHidden);
}

export function citationsOf(edition: Edition, { series }: Site): Citation[] {
  return [...citationsIn(edition, series).values()];
}

export function searchRecords(site: Site): SearchRecord[] {
  const { series, editions, people } = site;
  const appearances = appearancesIn(site);
  return [
    ...editions.flatMap((edition) => recordsOfEdition(edition, series)),
    ...people.map((person) => recordOfPerson(person, appearances.get(person) ?? [], series)),
    ...recordsOfSeries(site),
  ];
}

export function calendarFiles(
  site: Site,
  revisionOf: RevisionOf,
  removed: readonly RemovedItem[] = [],
): ExportedFile[] {
  const { series, editions } = site;
  const entries = new Map(editions.flatMap((edition) => [...entriesOf(edition, series, revisionOf)]));
  const [planned, gone] = [plannedCalendars(site), goneEntries(removed, site)];
  return [...filesOf(planned, (key) => entries.get(key), gone), ...emptiedCalendars(() => planned, gone)];
}

const NOW = DateTime.utc(2026);

/** What the files of an edition that is published for the first time tell besides the edition. */
export function contextOfFiles(edition: Edition, series: Series): EditionFileContext {
  const revisionOf: RevisionOf = () => ({ sequence: 0, created: NOW, modified: NOW });
  const entries = entriesOf(edition, series, revisionOf);
  return { series, citations: citationsIn(edition, series), entries, gone: new Map(), revisionOf };
}

/** The published data of a site, and its schema. */
export function dataFilesOf(site: Site): ExportedFile[] {
  const { series, editions } = site;
  const [{ revisionOf }, gone] = [contextOfFiles(editions[0], series), new Map()];
  const all = [
    ...seriesFiles(site, { entryOf: () => undefined, gone, revisionOf }),
    ...editions.flatMap((edition) => editionFiles(edition, contextOfFiles(edition, series))),
  ];
  return all.filter(({ path }) => path.startsWith("/api/v1/"));
}

/** The ledger of a publication, without what is rendered for it. */
export function ledgerOf(context: WholeContext, previous?: Ledger): Ledger {
  const { site, now } = context;
  const items = revise(previous, fingerprintsOf(site), now, toldItems(site));
  const pages = indexedPages(context).map((view) => {
    const substance = fingerprintOf(substanceOf(view));
    return { path: view.path, substance, source: substance };
  });
  return revisePages(items, previous, pages, now);
}
