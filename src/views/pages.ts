import {
  EDITION_PAGES,
  type EditionPageKind,
  type PageKind,
  SERIES_PAGES,
  type SeriesPageKind,
} from "../kinds/page-kinds.ts";
import type { Edition } from "../model/edition.ts";
import type { Person } from "../model/person.ts";
import { HOME, pathOfEdition, pathOfPerson } from "../urls.ts";
import { changesView } from "./changes/changes-page.ts";
import type { EditionContext, HomeContext, PersonContext, SeriesContent, SeriesContext } from "./context.ts";
import { callView } from "./edition-pages/call.ts";
import { committeesView } from "./edition-pages/committees.ts";
import { formatsView } from "./edition-pages/formats.ts";
import { hallView } from "./edition-pages/hall.ts";
import { handoutView } from "./edition-pages/handout.ts";
import { homeView } from "./edition-pages/home.ts";
import { paperView } from "./edition-pages/paper.ts";
import { papersView } from "./edition-pages/papers.ts";
import { programView } from "./edition-pages/program.ts";
import { talkView } from "./edition-pages/talk.ts";
import { workshopView } from "./edition-pages/workshop.ts";
import type { PageView } from "./frame/frame.ts";
import { editionFreePageView, seriesFreePageView } from "./free-page.ts";
import { editionsView } from "./series-pages/editions.ts";
import { notFoundView } from "./series-pages/not-found.ts";
import { offlineView } from "./series-pages/offline.ts";
import { peopleView } from "./series-pages/people.ts";
import { personView } from "./series-pages/person.ts";
import { redirectView } from "./series-pages/redirect.ts";
import { searchView } from "./series-pages/search.ts";
import { chairSheetsView } from "./sheet-pages/chair-sheets.ts";
import { doorSignsView } from "./sheet-pages/door-signs.ts";

/** A page that is to be made. */
export interface PageToMake {
  readonly path: string;
  /** Its template: a file below `templates/pages/`, without its ending. */
  readonly template: string;
  readonly view: () => PageView;
}

interface EditionMaker {
  readonly template: string;
  readonly pages: (edition: Edition, context: EditionContext) => PageToMake[];
}

interface SeriesMaker {
  readonly template: string;
  readonly pages: (context: SeriesContext) => PageToMake[];
}

/** The pages whose context is another: see below. */
type OwnContext = "home" | "front" | "person";

/** Each kind of page with its template and its view. */
const EDITION_MAKERS = {
  call: ofEdition(EDITION_PAGES.call, "edition/call", callView),
  program: ofEdition(EDITION_PAGES.program, "edition/program", (_, ...rest) => programView(...rest)),
  changes: ofEdition(EDITION_PAGES.changes, "edition/changes", (_, ...rest) => changesView(...rest)),
  papers: ofEdition(EDITION_PAGES.papers, "edition/papers", (_, ...rest) => papersView(...rest)),
  committees: ofEdition(EDITION_PAGES.committees, "edition/committees", (_, ...rest) =>
    committeesView(...rest),
  ),
  free: ofEdition(EDITION_PAGES.free, "free-page", editionFreePageView),
  talk: ofEdition(EDITION_PAGES.talk, "edition/talk", talkView),
  workshop: ofEdition(EDITION_PAGES.workshop, "edition/workshop", workshopView),
  paper: ofEdition(EDITION_PAGES.paper, "edition/paper", paperView),
  formats: ofEdition(EDITION_PAGES.formats, "edition/formats", (_, ...rest) => formatsView(...rest)),
  hall: ofEdition(EDITION_PAGES.hall, "edition/hall", (_, ...rest) => hallView(...rest)),
  handout: ofEdition(EDITION_PAGES.handout, "sheets/handout", (_, ...rest) =>
    handoutView("handout", ...rest),
  ),
  pocket: ofEdition(EDITION_PAGES.pocket, "sheets/handout", (_, ...rest) => handoutView("pocket", ...rest)),
  chairSheets: ofEdition(EDITION_PAGES.chairSheets, "sheets/chair-sheets", (_, ...rest) =>
    chairSheetsView(...rest),
  ),
  doorSigns: ofEdition(EDITION_PAGES.doorSigns, "sheets/door-signs", (_, ...rest) => doorSignsView(...rest)),
} satisfies Record<Exclude<EditionPageKind, OwnContext>, EditionMaker>;

const SERIES_MAKERS = {
  editions: ofSeries(SERIES_PAGES.editions, "series/editions", (_, context) => editionsView(context)),
  people: ofSeries(SERIES_PAGES.people, "series/people", (_, context) => peopleView(context)),
  free: ofSeries(SERIES_PAGES.free, "free-page", seriesFreePageView),
  search: ofSeries(SERIES_PAGES.search, "series/search", (_, context) => searchView(context)),
  offline: ofSeries(SERIES_PAGES.offline, "series/offline", (_, context) => offlineView(context)),
  redirect: ofSeries(SERIES_PAGES.redirect, "series/redirect", redirectView),
  notFound: ofSeries(SERIES_PAGES.notFound, "series/not-found", (_, context) => notFoundView(context)),
} satisfies Record<Exclude<SeriesPageKind, OwnContext>, SeriesMaker>;

function ofEdition<Subject>(
  { subjects, path }: PageKind<Edition, Subject>,
  template: string,
  view: (subject: Subject, edition: Edition, context: EditionContext) => PageView,
): EditionMaker {
  return {
    template,
    pages: (edition, context) =>
      subjects(edition).map((subject) => ({
        path: path(subject, edition),
        template,
        view: () => view(subject, edition, context),
      })),
  };
}

function ofSeries<Subject>(
  { subjects, path }: PageKind<SeriesContent, Subject>,
  template: string,
  view: (subject: Subject, context: SeriesContext) => PageView,
): SeriesMaker {
  return {
    template,
    pages: (context) =>
      subjects(context.content).map((subject) => ({
        path: path(subject, context.content),
        template,
        view: () => view(subject, context),
      })),
  };
}

/** The pages of an edition, but for its home page. */
export function editionPages(edition: Edition, context: EditionContext): PageToMake[] {
  return Object.values(EDITION_MAKERS).flatMap(({ pages }) => pages(edition, context));
}

/** The home page of an edition: of the current one also the front page of the site. */
export function homePages(edition: Edition, context: HomeContext): PageToMake[] {
  const paths = [...(edition.id === context.shell.current.id ? [HOME] : []), pathOfEdition(edition)];
  return paths.map((path) => ({
    path,
    template: "edition/home",
    view: () => homeView(edition, path, context),
  }));
}

export function personPage(person: Person, context: PersonContext): PageToMake {
  return { path: pathOfPerson(person), template: "series/person", view: () => personView(person, context) };
}

/** The pages of the series as a whole, but for the front page and those of people. */
export function seriesPages(context: SeriesContext): PageToMake[] {
  return Object.values(SERIES_MAKERS).flatMap(({ pages }) => pages(context));
}

/** The names of all templates. */
export const TEMPLATES = [
  ...new Set([
    ...Object.values(EDITION_MAKERS).map(({ template }) => template),
    ...Object.values(SERIES_MAKERS).map(({ template }) => template),
    "edition/home",
    "series/person",
  ]),
];
