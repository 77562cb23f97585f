import type { CalendarEntry } from "../exports/calendar/event.ts";
import type { GoneEntries } from "../exports/calendar/gone-entries.ts";
import type { PlannedCalendar } from "../exports/calendar/planned-calendars.ts";
import type { Edition } from "../model/edition.ts";
import type { EditionBrief } from "../model/edition-brief.ts";
import type { Origins } from "../model/site.ts";
import { type Ledger, revisionsIn } from "../revisions/ledger.ts";
import type { SeriesContent } from "../views/context.ts";
import type { EditionOutline } from "../views/outline.ts";
import {
  calendarContents,
  editionContents,
  homeContents,
  NO_FACTS,
  type PartContents,
  type PersonShare,
  peopleContents,
  type Surroundings,
  seriesContents,
} from "./parts.ts";

/** What a part is about: content as it is, so that it can be sent to whoever makes the part. */
export type Subject = EditionSubject | HomeSubject | PeopleSubject | CalendarsSubject | SeriesSubject;

export interface EditionSubject {
  readonly kind: "edition";
  readonly edition: Edition;
  /** What calendars told of it. */
  readonly told: Ledger;
  /** From its calendars. */
  readonly gone: GoneEntries;
  readonly written: Origins;
  /** A large edition is several parts. */
  readonly slice: Slice;
}

/** One of some about equal shares of the pages; the first has all that stands beside them. */
export interface Slice {
  readonly index: number;
  readonly count: number;
}

export interface HomeSubject {
  readonly kind: "home";
  readonly edition: Edition;
  readonly previous: readonly EditionBrief[];
  readonly written: Origins;
}

export interface PeopleSubject {
  readonly kind: "people";
  readonly people: readonly PersonShare[];
  readonly front: EditionOutline;
  readonly written: Origins;
}

export interface CalendarsSubject {
  readonly kind: "calendars";
  readonly calendars: readonly PlannedCalendar[];
  /** What stands in them. */
  readonly entries: ReadonlyMap<string, CalendarEntry>;
  readonly gone: GoneEntries;
}

export interface SeriesSubject {
  readonly kind: "series";
  readonly content: SeriesContent;
  readonly front: EditionOutline;
  readonly written: Origins;
}

/**
 * What parts consist of. Of an edition that is several parts, what all of them need is made once, as long as they are asked
 * for one after the other.
 */
export function contentsIn(surroundings: Surroundings): (subject: Subject) => PartContents {
  let last: { readonly edition: Edition; readonly contents: PartContents } | undefined;
  const wholeOf = ({ edition, told, gone, written }: EditionSubject): PartContents => {
    if (last?.edition !== edition) {
      const revisionOf = revisionsIn(told, surroundings.now);
      last = { edition, contents: editionContents(edition, gone, revisionOf, written, surroundings) };
    }
    return last.contents;
  };
  return (subject) => {
    switch (subject.kind) {
      case "edition":
        return sliceOf(wholeOf(subject), subject.slice);
      case "home":
        return homeContents(subject.edition, subject.previous, subject.written, surroundings);
      case "people":
        return peopleContents(subject.people, subject.front, subject.written, surroundings);
      case "calendars":
        return calendarContents(subject.calendars, subject.entries, subject.gone, surroundings);
      case "series":
        return seriesContents(subject.content, subject.front, subject.written, surroundings);
    }
  };
}

function sliceOf({ pages, files, facts }: PartContents, { index, count }: Slice): PartContents {
  const [from, to] = [index, index + 1].map((place) => Math.round((place * pages.length) / count));
  const own = pages.slice(from, to);
  return index === 0 ? { pages: own, files, facts } : { pages: own, files: () => [], facts: () => NO_FACTS };
}
