import type { Edition } from "../model/edition.ts";
import { hasChairSheets, placedTalks, presentedPapers } from "../model/program/talks.ts";
import { workshopsOf } from "../model/program/workshops.ts";
import type { Site } from "../model/site.ts";
import {
  EDITIONS,
  HOME,
  hasCommittees,
  hasHall,
  hasItems,
  NOT_FOUND,
  OFFLINE,
  PEOPLE,
  pathOfCall,
  pathOfChanges,
  pathOfCommittees,
  pathOfDoorSigns,
  pathOfEdition,
  pathOfFormats,
  pathOfHandout,
  pathOfNow,
  pathOfPage,
  pathOfPaper,
  pathOfPapers,
  pathOfPerson,
  pathOfPocketProgram,
  pathOfProgram,
  pathOfTalk,
  pathOfWorkshop,
  SEARCH,
} from "../urls.ts";
import { onlyIf, type PublishedKind, type PublishedRow, publishedKind } from "./published-kind.ts";

/**
 * Every kind of page there is, in two tables. From them follow what pages a site has and where, the navigation of an
 * edition, what browsers keep for when they are offline, and which names belong to the generator. The view and the
 * template of each kind stand in `views/pages.ts`, and the compiler misses none.
 */

export interface PageKind<Owner, Subject> extends PublishedKind<Owner, Subject> {
  /** Whether browsers keep those of the current edition: always, or where there is room. */
  readonly isKept: "always" | "where there is room" | "never";
  /** What their addresses begin with, below the edition or the site: no other page may be called so. */
  readonly names: readonly string[];
}

type Row<Owner, Subject> = PublishedRow<Owner, Subject> &
  Partial<Pick<PageKind<Owner, Subject>, "isKept" | "names">>;

function kindOf<Owner, Subject>(row: Row<Owner, Subject>): PageKind<Owner, Subject> {
  const { isKept = "never", names = [] } = row;
  return { ...publishedKind(row), isKept, names };
}

function page<Subject>(row: Row<Edition, Subject>): PageKind<Edition, Subject> {
  return kindOf(row);
}

/** What the pages of the series are about, but for those of editions and people. */
type SeriesOwner = Pick<Site, "series" | "pages" | "redirects">;

function seriesPage<Subject>(row: Row<SeriesOwner, Subject>): PageKind<SeriesOwner, Subject> {
  return kindOf(row);
}

/** The pages of an edition. */
export const EDITION_PAGES = {
  home: page({ subjects: (edition) => [edition], path: pathOfEdition, isKept: "always" }),
  call: page({
    names: ["cfp", "calls"],
    subjects: ({ calls }) => calls,
    path: (call, edition) => pathOfCall(edition, call),
    isKept: "always",
  }),
  program: page({
    names: ["program"],
    subjects: ({ program }) => asList(program),
    path: (_, edition) => pathOfProgram(edition),
    isKept: "always",
  }),
  papers: page({
    names: ["papers"],
    subjects: ({ papers }) => (papers.length === 0 ? [] : [papers]),
    path: (_, edition) => pathOfPapers(edition),
    isKept: "always",
  }),
  committees: page({
    names: ["committees"],
    subjects: onlyIf(hasCommittees),
    path: pathOfCommittees,
    isKept: "always",
  }),
  free: page({ subjects: ({ pages }) => pages, path: pathOfPage, isKept: "always" }),
  talk: page({
    names: ["talks"],
    subjects: placedTalks,
    path: ({ talk }, edition) => pathOfTalk(edition, talk),
    isKept: "where there is room",
  }),
  workshop: page({
    names: ["workshops"],
    subjects: workshopsOf,
    path: ({ workshop }, edition) => pathOfWorkshop(edition, workshop),
    isKept: "where there is room",
  }),
  paper: page({
    names: ["papers"],
    subjects: presentedPapers,
    path: ({ paper }, edition) => pathOfPaper(edition, paper),
  }),
  changes: page({
    names: ["changes"],
    subjects: onlyIf(({ changes }) => changes !== undefined),
    path: pathOfChanges,
    isKept: "where there is room",
  }),
  formats: page({ names: ["formats"], subjects: (edition) => [edition], path: pathOfFormats }),
  hall: page({ names: ["now"], subjects: onlyIf(hasHall), path: pathOfNow }),
  handout: page({ subjects: onlyIf(hasItems), path: pathOfHandout }),
  pocket: page({ subjects: onlyIf(hasItems), path: pathOfPocketProgram }),
  doorSigns: page({ subjects: onlyIf(hasDoorSigns), path: pathOfDoorSigns }),
  chairSheets: page({
    subjects: onlyIf((edition: Edition) => hasChairSheets(edition)),
    path: (edition: Edition) => `${pathOfProgram(edition)}chairs/`,
  }),
};

/** The pages of the series as a whole. */
export const SERIES_PAGES = {
  front: kindOf({
    subjects: ({ editions }: Pick<Site, "editions">) => [editions[0]],
    path: () => HOME,
    isKept: "always",
  }),
  editions: seriesPage({ names: ["editions"], subjects: (site) => [site], path: () => EDITIONS }),
  people: seriesPage({ names: ["people"], subjects: (site) => [site], path: () => PEOPLE }),
  person: kindOf({ subjects: ({ people }: Pick<Site, "people">) => people, path: pathOfPerson }),
  free: seriesPage({ subjects: ({ pages }) => pages, path: (free) => pathOfPage(free, undefined) }),
  search: seriesPage({ names: ["search"], subjects: (site) => [site], path: () => SEARCH }),
  offline: seriesPage({
    names: ["offline"],
    subjects: (site) => [site],
    path: () => OFFLINE,
    isKept: "always",
  }),
  redirect: seriesPage({
    subjects: ({ series, redirects }) =>
      series.redirectsFile === undefined ? redirects.filter(({ to }) => to !== undefined) : [],
    path: ({ from }) => from,
  }),
  notFound: seriesPage({ names: ["404"], subjects: (site) => [site], path: () => NOT_FOUND }),
};

/** Names that the generator's own pages of an edition, and of the series, have. */
export const EDITION_NAMES = Object.values(EDITION_PAGES).flatMap(({ names }) => names);
export const SERIES_NAMES = Object.values(SERIES_PAGES).flatMap(({ names }) => names);

export type EditionPageKind = keyof typeof EDITION_PAGES;
export type SeriesPageKind = keyof typeof SERIES_PAGES;

/** The kinds that are made for paper. */
export const SHEETS = [
  "handout",
  "pocket",
  "doorSigns",
  "chairSheets",
] as const satisfies readonly EditionPageKind[];
export type Sheet = (typeof SHEETS)[number];

/** The kinds that the navigation of an edition leads to, in its order. */
const SECTIONS = ["call", "program", "papers", "committees"] as const satisfies readonly EditionPageKind[];

export interface Section {
  readonly kind: (typeof SECTIONS)[number];
  readonly path: string;
  /** Where it is not what its kind says. */
  readonly title?: string | undefined;
}

export function sectionsOf(edition: Edition): Section[] {
  return SECTIONS.flatMap((kind): Section[] => {
    if (kind !== "call") return EDITION_PAGES[kind].paths(edition).map((path) => ({ kind, path }));
    return edition.calls.map((call) => ({ kind, path: pathOfCall(edition, call), title: call.title?.plain }));
  });
}

function asList<Value>(value: Value | undefined): Value[] {
  return value === undefined ? [] : [value];
}

/** Whether its rooms have doors: an edition that is only online may have none. */
export function hasDoorSigns(edition: Edition): boolean {
  return hasItems(edition) && (edition.presence !== "online" || (edition.program?.rooms.length ?? 0) > 0);
}
