import type { Edition } from "../model/edition.ts";
import {
  addressOf,
  EDITIONS,
  FAVICON,
  HOME,
  hasCommittees,
  hrefOf,
  PEOPLE,
  pathOfCall,
  pathOfCommittees,
  pathOfEdition,
  pathOfPage,
  pathOfPapers,
  pathOfProgram,
} from "../urls.ts";
import type { Catalogue } from "../wording/catalogue.ts";
import { say } from "../wording/words.ts";
import type { ViewContext } from "./context.ts";
import { type LinkView, linkView } from "./links.ts";
import { phaseOf } from "./phase.ts";
import type { ScriptName } from "./scripts.ts";

/** What surrounds the content of every page. */
export interface FrameView {
  readonly words: Catalogue;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** Of the edition, for scripts; empty where there is none. */
  readonly timezone: string;
  readonly title: string;
  readonly description: string;
  readonly canonical: string;
  readonly siteName: string;
  readonly stylesheet: string;
  /** Run after the page is read. */
  readonly scripts: readonly string[];
  readonly favicon: string;
  readonly home: string;
  readonly navigation: readonly NavigationView[];
  /** What a reader must know of the edition before anything else. */
  readonly notices: readonly NoticeView[];
  readonly footer: { readonly links: readonly LinkView[]; readonly contact?: LinkView | undefined };
  /** A page that search engines leave out. */
  readonly isHidden: boolean;
}

export interface NavigationView extends LinkView {
  readonly isCurrent: boolean;
}

export interface NoticeView {
  readonly text: string;
  readonly link?: LinkView | undefined;
}

/** Every page has a place, and a frame around its content. */
export interface PageView {
  readonly path: string;
  readonly frame: FrameView;
}

interface PageFacts {
  readonly path: string;
  /** The page's own title; the name of the edition or series is added to it. */
  readonly title: string;
  readonly description: string;
  /** The edition a page belongs to; the navigation is that of the current one where there is none. */
  readonly edition?: Edition | undefined;
  /** The address that search engines are to know, where it is not the page's own. */
  readonly canonical?: string | undefined;
  readonly isHidden?: boolean;
  /** Programs for this page, besides the one that every page has. */
  readonly scripts?: readonly ScriptName[];
}

/** Search engines cut descriptions at about this length. */
const DESCRIPTION_LENGTH = 200;

export function frameView(facts: PageFacts, context: ViewContext): FrameView {
  const { series, stylesheet, words } = context;
  const { path, title, description, edition, canonical = path, isHidden = false, scripts = [] } = facts;
  return {
    words: words.text,
    language: words.language,
    direction: words.direction,
    timezone: scripts.length === 0 ? "" : (edition?.timezone ?? ""),
    title,
    description: shorten(description, DESCRIPTION_LENGTH),
    canonical: addressOf(series, canonical),
    siteName: series.name,
    stylesheet: hrefOf(series, stylesheet),
    scripts: (["site", ...scripts] as const).map((name) => hrefOf(series, context.scripts[name])),
    favicon: hrefOf(series, FAVICON),
    home: hrefOf(series, HOME),
    navigation: navigationView(edition ?? context.current, path, context),
    notices: edition === undefined ? [] : noticesOf(edition, path, context),
    footer: footerView(edition ?? context.current, context),
    isHidden,
  };
}

function navigationView(
  edition: Edition,
  path: string,
  { series, site, current, words }: ViewContext,
): NavigationView[] {
  const entry = (label: string, target: string, exists = true): NavigationView[] =>
    exists ? [{ label, href: hrefOf(series, target), isCurrent: isWithin(path, target) }] : [];
  const labels = words.text.pages;
  const home = pathOfEdition(edition);
  const isHome = path === home || (path === HOME && edition === current);
  const pages = edition.pages.filter(({ isInNavigation }) => isInNavigation);
  const seriesPages = site.pages.filter(({ isInNavigation }) => isInNavigation);
  return [
    { label: edition.id, href: hrefOf(series, home), isCurrent: isHome },
    ...entry(labels.call, pathOfCall(edition), edition.call !== undefined),
    ...entry(labels.program, pathOfProgram(edition), edition.program !== undefined),
    ...entry(labels.papers, pathOfPapers(edition), edition.papers.length > 0),
    ...entry(labels.committees, pathOfCommittees(edition), hasCommittees(edition)),
    ...pages.flatMap((page) => entry(page.title, pathOfPage(page, edition))),
    ...entry(labels.people, PEOPLE, site.people.length > 0),
    ...entry(labels.editions, EDITIONS, site.editions.length > 1),
    ...seriesPages.flatMap((page) => entry(page.title, pathOfPage(page, undefined))),
  ];
}

/** A page of the navigation, or one below it: a talk belongs to the program. */
function isWithin(path: string, target: string): boolean {
  return (
    path.startsWith(target) ||
    (target.endsWith("/program/") && path.startsWith(target.replace("program/", "talks/")))
  );
}

function noticesOf(
  edition: Edition,
  path: string,
  { series, current, now, words }: ViewContext,
): NoticeView[] {
  const { layout } = words.text;
  const notices: NoticeView[] = [];
  if (edition.cancelled !== undefined)
    notices.push({
      text: say(phaseOf(edition, now) === "over" ? layout.wasCancelled : layout.isCancelled, {
        edition: edition.name,
        reason: edition.cancelled,
      }),
    });
  if (edition !== current && path !== HOME) {
    const link = {
      label: say(layout.goTo, { edition: current.name }),
      href: hrefOf(series, pathOfEdition(current)),
    };
    notices.push({ text: say(layout.archive, { edition: edition.name }), link });
  }
  return notices;
}

function footerView(edition: Edition, { series, site }: ViewContext): FrameView["footer"] {
  const page = (title: string, path: string): LinkView => ({ label: title, href: hrefOf(series, path) });
  return {
    links: [
      ...edition.pages
        .filter(({ isInNavigation }) => !isInNavigation)
        .map((free) => page(free.title, pathOfPage(free, edition))),
      ...site.pages
        .filter(({ isInNavigation }) => !isInNavigation)
        .map((free) => page(free.title, pathOfPage(free, undefined))),
      ...series.links.map((link) => linkView(link, series)),
    ],
    contact:
      series.contact === undefined ? undefined : { label: series.contact, href: `mailto:${series.contact}` },
  };
}

/** At a word's end; without line breaks. */
export function shorten(text: string, length: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= length) return line;
  return `${line.slice(0, length).replace(/\s+\S*$/, "")}…`;
}
