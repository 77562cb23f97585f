import type { DateTime } from "luxon";
import { citationsIn } from "../citations/citation.ts";
import type { OwnTemplates } from "../eleventy/own-templates.ts";
import { entriesOf } from "../exports/calendar/entries.ts";
import type { CalendarEntry } from "../exports/calendar/event.ts";
import { calendarFiles } from "../exports/calendar/files.ts";
import type { GoneEntries } from "../exports/calendar/gone-entries.ts";
import type { PlannedCalendar } from "../exports/calendar/planned-calendars.ts";
import type { TimeZones } from "../exports/calendar/time-zones.ts";
import type { ExportedFile } from "../exports/exported-file.ts";
import { editionFiles } from "../exports/files.ts";
import { recordOfPerson, recordsOfEdition } from "../exports/search-records.ts";
import type { Appearance } from "../model/appearances.ts";
import type { Edition } from "../model/edition.ts";
import { briefOf, type EditionBrief } from "../model/edition-brief.ts";
import { lastTurningPoint } from "../model/moments/phase.ts";
import type { Person } from "../model/person.ts";
import type { RevisionOf } from "../model/revision.ts";
import type { Series } from "../model/series.ts";
import type { Origins } from "../model/site.ts";
import { once, oncePer } from "../once.ts";
import type { SplitRecord } from "../search/record.ts";
import { splitRecord } from "../search/weights.ts";
import type { EditionContext, PersonContext, SeriesContent, SeriesContext } from "../views/context.ts";
import type { EditionOutline } from "../views/outline.ts";
import { editionPages, homePages, type PageToMake, personPage, seriesPages } from "../views/pages.ts";
import type { Shell } from "../views/shell.ts";
import { spanNaming } from "../wording/times.ts";
import { wordsOf } from "../wording/words.ts";

/** What a part consists of. */
export interface PartContents {
  readonly pages: readonly PageToMake[];
  readonly files: () => readonly ExportedFile[];
  readonly facts: () => PartFacts;
}

/** What the series as a whole tells of a part. */
export interface PartFacts {
  readonly records: readonly SplitRecord[];
  /** The entries of calendars, by their keys. */
  readonly entries: ReadonlyMap<string, CalendarEntry>;
}

export const NO_FACTS: PartFacts = { records: [], entries: new Map() };

/** What every part may see. */
export interface Surroundings {
  /** Changes with the generator: what an older one made is not to be taken. */
  readonly generator: string;
  readonly series: Series;
  /** The organizers' own, by the names under which pages ask for them; what they say stands in shell and pages. */
  readonly templates: OwnTemplates;
  readonly shell: Shell;
  /** The moment of the build. */
  readonly now: DateTime;
  /** What the calendars of all parts know of time zones. */
  readonly zones: TimeZones;
  /** The digest of something that several parts see. */
  readonly digestOf: (thing: object) => string;
}

/**
 * Everything of an edition but its home page, which tells of other editions as well.
 * @param gone from its calendars
 */
export function editionContents(
  edition: Edition,
  gone: GoneEntries,
  revisionOf: RevisionOf,
  origins: Origins,
  surroundings: Surroundings,
): PartContents {
  const { series, zones } = surroundings;
  const context = editionContext(edition, [edition], origins, surroundings);
  const entries = once(() => entriesOf(edition, series, revisionOf));
  return {
    pages: editionPages(edition, context),
    files: () => {
      const citations = context.citations();
      return editionFiles(edition, { series, citations, entries: entries(), gone, zones, revisionOf });
    },
    facts: () => ({ records: recordsOfEdition(edition, series).map(splitRecord), entries: entries() }),
  };
}

/** The home page of an edition; of the current one, the front page too. */
export function homeContents(
  edition: Edition,
  previous: readonly EditionBrief[],
  origins: Origins,
  surroundings: Surroundings,
): PartContents {
  const context = editionContext(edition, [briefOf(edition), ...previous], origins, surroundings);
  return { pages: homePages(edition, { ...context, previous }), files: () => [], facts: () => NO_FACTS };
}

/** Somebody, with all that they did. */
export interface PersonShare {
  readonly person: Person;
  readonly appearances: readonly Appearance[];
}

/** The pages of some people. */
export function peopleContents(
  people: readonly PersonShare[],
  front: EditionOutline,
  origins: Origins,
  { series, shell }: Surroundings,
): PartContents {
  const words = wordsOf(series.language, series.noun);
  return {
    pages: people.map(({ person, appearances }) => {
      const context: PersonContext = { series, shell, origins, words, front, appearances };
      return personPage(person, context);
    }),
    files: () => [],
    facts: () => ({
      ...NO_FACTS,
      records: people.map(({ person, appearances }) =>
        splitRecord(recordOfPerson(person, appearances, series)),
      ),
    }),
  };
}

/**
 * Calendars, with the entries that stand in them.
 * @param gone from these calendars
 */
export function calendarContents(
  calendars: readonly PlannedCalendar[],
  entries: ReadonlyMap<string, CalendarEntry>,
  gone: GoneEntries,
  { zones }: Surroundings,
): PartContents {
  return {
    pages: [],
    files: () => calendarFiles(calendars, (key) => entries.get(key), gone, zones),
    facts: () => NO_FACTS,
  };
}

/** The pages of the series as a whole; its files and facts need all other parts first. */
export function seriesContents(
  content: SeriesContent,
  front: EditionOutline,
  origins: Origins,
  { series, shell, now }: Surroundings,
): PartContents {
  const context: SeriesContext = {
    content,
    series,
    shell,
    origins,
    now: lastTurningPoint(content.editions, now),
    words: wordsOf(series.language, series.noun),
    front,
  };
  return { pages: seriesPages(context), files: () => [], facts: () => NO_FACTS };
}

/** @param editions those whose turning points change what is told */
function editionContext(
  edition: Edition,
  editions: readonly EditionBrief[] | readonly Edition[],
  origins: Origins,
  { series, shell, now }: Surroundings,
): EditionContext {
  return {
    series,
    shell,
    origins,
    words: wordsOf(edition.language, series.noun),
    now: lastTurningPoint(editions, now),
    citations: once(() => citationsIn(edition, series)),
    spanTextsOf: spanNaming(),
    remember: oncePer(),
  };
}
