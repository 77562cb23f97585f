import { type EditionEntries, entriesOf } from "../src/exports/calendar/entries.ts";
import type { CalendarEntry } from "../src/exports/calendar/event.ts";
import { editionCalendars, personCalendars, seriesCalendars } from "../src/exports/calendar/files.ts";
import { timeZones } from "../src/exports/calendar/time-zones.ts";
import { type Citation, citationsIn } from "../src/exports/citations/citation.ts";
import type { ExportedFile } from "../src/exports/files.ts";
import {
  recordOfPerson,
  recordsOfEdition,
  recordsOfSeries,
  type SearchRecord,
} from "../src/exports/search-records.ts";
import { appearancesIn } from "../src/model/appearances.ts";
import type { Edition } from "../src/model/edition.ts";
import { eventsByPerson, eventsOf } from "../src/model/events.ts";
import type { RevisionOf } from "../src/model/revision.ts";
import type { Site } from "../src/model/site.ts";
import type { CallView } from "../src/views/call.ts";
import type { CommitteesView } from "../src/views/committees.ts";
import type { EditionsView } from "../src/views/editions.ts";
import type { FormatsView } from "../src/views/formats.ts";
import type { PageView } from "../src/views/frame.ts";
import type { HallView } from "../src/views/hall.ts";
import type { HomeView } from "../src/views/home.ts";
import type { PaperView } from "../src/views/paper.ts";
import type { PapersView } from "../src/views/papers.ts";
import type { PersonView } from "../src/views/person.ts";
import type { ProgramView } from "../src/views/program.ts";
import type { TalkView } from "../src/views/talk.ts";
import { viewsOf, viewsWith, type WholeContext } from "./fixture.ts";

/** All that is made of a site at once, as a build makes it part by part. */

export function pagesOf(context: WholeContext) {
  return {
    homes: viewsWith<HomeView>("home", context),
    calls: viewsWith<CallView>("call", context),
    programs: viewsWith<ProgramView>("program", context),
    talks: viewsWith<TalkView>("talk", context),
    papers: viewsWith<PapersView>("papers", context),
    paperPages: viewsWith<PaperView>("paper", context),
    committees: viewsWith<CommitteesView>("committees", context),
    formats: viewsWith<FormatsView>("formats", context),
    editions: viewsWith<EditionsView>("editions", context),
    persons: viewsWith<PersonView>("person", context),
    halls: viewsWith<HallView>("hall", context),
    notFound: viewsWith<PageView>("not-found", context),
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

export function calendarFiles(site: Site, revisionOf: RevisionOf): ExportedFile[] {
  const { series, editions } = site;
  const zones = timeZones();
  const entries = new Map(editions.map((edition) => [edition, entriesOf(edition, series, revisionOf)]));
  const of = (edition: Edition): EditionEntries =>
    entries.get(edition) ?? { items: new Map(), dates: [], days: [] };
  const listed = (edition: Edition): CalendarEntry[] =>
    eventsOf(edition.program).flatMap(({ item }) => of(edition).items.get(item) ?? []);
  return [
    ...editions.flatMap((edition) => editionCalendars(edition, of(edition), zones)),
    ...[...eventsByPerson(site)].flatMap(([person, items]) => {
      const own = items.flatMap(({ edition, item }) => of(edition).items.get(item) ?? []);
      return personCalendars(person, own, series, zones);
    }),
    ...seriesCalendars(site, (edition) => ({ ...of(edition), events: listed(edition) }), zones),
  ];
}
