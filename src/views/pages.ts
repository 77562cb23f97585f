import type { Edition } from "../model/edition.ts";
import { HOME, hasCommittees, hasDoorSigns, hasHall, hasItems, pathOfEdition } from "../urls.ts";
import { type CallView, callView } from "./call.ts";
import { type CommitteesView, committeesView } from "./committees.ts";
import { contextOf, type ViewContext } from "./context.ts";
import { type DoorSignsView, doorSignsView } from "./door-signs.ts";
import { type EditionsView, editionsView } from "./editions.ts";
import { type FaviconView, faviconView } from "./favicon.ts";
import { type FormatsView, formatsView } from "./formats.ts";
import type { PageView } from "./frame.ts";
import { type FreePageView, freePageView } from "./free-page.ts";
import { type HallView, hallView } from "./hall.ts";
import { type HandoutView, handoutView } from "./handout.ts";
import { type HomeView, homeView } from "./home.ts";
import { type NotFoundView, notFoundView } from "./not-found.ts";
import { type OfflineView, offlineView } from "./offline.ts";
import { type PaperView, paperView } from "./paper.ts";
import { type PapersView, papersView, talksByPaper } from "./papers.ts";
import { type PeopleView, peopleView } from "./people.ts";
import { type PersonView, personView } from "./person.ts";
import { type ProgramView, programView } from "./program.ts";
import { type SearchView, searchView } from "./search.ts";
import { placedTalks, type TalkView, talkView } from "./talk.ts";

/** Every page of the site, by kind: one template renders each kind. */
export interface Pages {
  readonly homes: readonly HomeView[];
  readonly calls: readonly CallView[];
  readonly programs: readonly ProgramView[];
  readonly handouts: readonly HandoutView[];
  readonly doorSigns: readonly DoorSignsView[];
  readonly halls: readonly HallView[];
  readonly talks: readonly TalkView[];
  readonly papers: readonly PapersView[];
  readonly paperPages: readonly PaperView[];
  readonly committees: readonly CommitteesView[];
  readonly formats: readonly FormatsView[];
  readonly editions: readonly EditionsView[];
  readonly people: readonly PeopleView[];
  readonly persons: readonly PersonView[];
  readonly freePages: readonly FreePageView[];
  readonly search: readonly SearchView[];
  readonly offline: readonly OfflineView[];
  readonly notFound: readonly NotFoundView[];
  readonly favicons: readonly FaviconView[];
}

export function pagesOf(context: ViewContext): Pages {
  return { ...timelyPagesOf(context), ...lastingPagesOf(context), ...hiddenPagesOf(context) };
}

/** Those that say something else before a workshop than after it. */
export function timelyPagesOf(
  context: ViewContext,
): Pick<Pages, "homes" | "calls" | "programs" | "committees" | "editions"> {
  const { editions } = context.site;
  const { current } = context;
  const within = (edition: Edition): ViewContext => contextOf(edition, context);
  return {
    homes: [
      homeView(current, HOME, within(current)),
      ...editions.map((edition) => homeView(edition, pathOfEdition(edition), within(edition))),
    ],
    calls: editions.flatMap((edition) =>
      edition.call === undefined ? [] : [callView(edition, edition.call, within(edition))],
    ),
    programs: editions
      .filter(({ program }) => program !== undefined)
      .map((edition) => programView(edition, within(edition))),
    committees: editions.filter(hasCommittees).map((edition) => committeesView(edition, within(edition))),
    editions: [editionsView(context)],
  };
}

/** Those that say the same at any time. */
export function lastingPagesOf(
  context: ViewContext,
): Pick<Pages, "talks" | "papers" | "paperPages" | "formats" | "people" | "persons" | "freePages"> {
  const { site } = context;
  const { editions } = site;
  const within = (edition: Edition): ViewContext => contextOf(edition, context);
  return {
    talks: editions.flatMap((edition) => {
      const own = within(edition);
      return placedTalks(edition).map((talk) => talkView(talk, edition, own));
    }),
    papers: editions
      .filter(({ papers }) => papers.length > 0)
      .map((edition) => papersView(edition, within(edition))),
    paperPages: editions.flatMap((edition) => {
      const own = within(edition);
      const talks = talksByPaper(edition);
      return edition.papers.map((paper) => paperView(paper, talks.get(paper) ?? [], edition, own));
    }),
    formats: editions.map((edition) => formatsView(edition, within(edition))),
    people: [peopleView(context)],
    persons: site.people.map((person) => personView(person, context)),
    freePages: [
      ...site.pages.map((page) => freePageView(page, undefined, context)),
      ...editions.flatMap((edition) =>
        edition.pages.map((page) => freePageView(page, edition, within(edition))),
      ),
    ],
  };
}

/** Those that search engines leave out. */
function hiddenPagesOf(
  context: ViewContext,
): Pick<Pages, "handouts" | "doorSigns" | "halls" | "search" | "offline" | "notFound" | "favicons"> {
  const { editions } = context.site;
  const within = (edition: Edition): ViewContext => contextOf(edition, context);
  return {
    handouts: editions
      .filter(hasItems)
      .flatMap((edition) =>
        (["handout", "pocket"] as const).map((form) => handoutView(form, edition, within(edition))),
      ),
    doorSigns: editions.filter(hasDoorSigns).map((edition) => doorSignsView(edition, within(edition))),
    halls: editions.filter(hasHall).map((edition) => hallView(edition, within(edition))),
    search: [searchView(context)],
    offline: [offlineView(context)],
    notFound: [notFoundView(context)],
    favicons: [faviconView(context)],
  };
}

/** The pages that search engines are to know. */
export function indexedPages(pages: Partial<Pages>): PageView[] {
  const { favicons, ...rest } = pages;
  return Object.values(rest)
    .flatMap((views: readonly PageView[]) => views)
    .filter(({ frame }) => !frame.isHidden);
}
