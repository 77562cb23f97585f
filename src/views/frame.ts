import { PAGE_COLORS } from "../accent.ts";
import { FAVICON, hasCalendar, MANIFEST, TOUCH_ICON, WORKER } from "../file-urls.ts";
import type { Edition } from "../model/edition.ts";
import { addressOf, HOME, hrefOf, pathOfEdition, pathOfFormats, pathOfPage, SEARCH } from "../urls.ts";
import type { Catalogue } from "../wording/catalogue.ts";
import { say } from "../wording/words.ts";
import { seriesCalendar } from "./calendars.ts";
import type { ViewContext } from "./context.ts";
import { feedLink } from "./feeds.ts";
import { type AlternateView, type LinkView, linkView, type MetaView } from "./links.ts";
import { type NavigationView, navigationView } from "./navigation.ts";
import { phaseOf } from "./phase.ts";
import { BEFORE_SHOWING, type ScriptName } from "./scripts.ts";
import { type ShareView, shareView } from "./share.ts";
import type { StructuredData } from "./structured-data/graph.ts";

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
  /** The same content in other formats. */
  readonly alternates: readonly AlternateView[];
  /** What the page tells a machine; made when it is printed, so that a large site holds one at a time. */
  readonly structuredData?: (() => StructuredData) | undefined;
  readonly siteName: string;
  readonly share: ShareView;
  readonly stylesheet: string;
  /** Run after the page is read; the first ones before it is shown. */
  readonly scripts: readonly { readonly href: string; readonly isFirst: boolean }[];
  readonly favicon: string;
  readonly touchIcon: string;
  readonly home: string;
  readonly search: LinkView;
  readonly manifest: string;
  /** What surrounds the page takes its colour. */
  readonly colors: typeof PAGE_COLORS;
  /** The service worker; undefined where none is to run. */
  readonly worker: string | undefined;
  readonly navigation: readonly NavigationView[];
  /** What a reader must know of the edition before anything else. */
  readonly notices: readonly NoticeView[];
  readonly footer: { readonly links: readonly LinkView[]; readonly contact?: LinkView | undefined };
  /** A page that search engines leave out. */
  readonly isHidden: boolean;
  /** What search engines of a field read. */
  readonly meta: readonly MetaView[];
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
  /** The share image of the page, where it is not that of the edition. */
  readonly card?: string | undefined;
  /** The address that search engines are to know, where it is not the page's own. */
  readonly canonical?: string | undefined;
  readonly isHidden?: boolean;
  /** The same content in other formats. */
  readonly alternates?: readonly AlternateView[] | undefined;
  readonly structuredData?: () => StructuredData;
  /** Instead of that of other pages. */
  readonly stylesheet?: string;
  /** Programs for this page, besides the one that every page has. */
  readonly scripts?: readonly ScriptName[];
  readonly meta?: readonly MetaView[] | undefined;
}

/** Search engines cut descriptions at about this length. */
const DESCRIPTION_LENGTH = 200;

export function frameView(facts: PageFacts, context: ViewContext): FrameView {
  const { series, words } = context;
  const { path, title, description, edition, canonical = path, isHidden = false } = facts;
  const { scripts = [], alternates = [], meta = [], structuredData } = facts;
  const { stylesheet = context.stylesheet } = facts;
  return {
    words: words.text,
    language: words.language,
    direction: words.direction,
    timezone: scripts.length === 0 ? "" : (edition?.timezone ?? ""),
    title,
    description: shorten(description, DESCRIPTION_LENGTH),
    canonical: addressOf(series, canonical),
    alternates,
    structuredData,
    siteName: series.name,
    share: shareView(facts, context),
    stylesheet: hrefOf(series, stylesheet),
    scripts: (["site", ...scripts] as const).map((name) => ({
      href: hrefOf(series, context.scripts[name]),
      isFirst: BEFORE_SHOWING.includes(name),
    })),
    favicon: hrefOf(series, FAVICON),
    touchIcon: hrefOf(series, TOUCH_ICON),
    home: hrefOf(series, HOME),
    search: { label: words.text.search.title, href: hrefOf(series, SEARCH) },
    manifest: hrefOf(series, MANIFEST),
    colors: PAGE_COLORS,
    worker: context.hasWorker && series.offline ? hrefOf(series, WORKER) : undefined,
    navigation: navigationView(edition ?? context.current, path, context),
    notices: edition === undefined ? [] : noticesOf(edition, path, context),
    footer: footerView(edition ?? context.current, context),
    isHidden,
    meta,
  };
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

function footerView(edition: Edition, context: ViewContext): FrameView["footer"] {
  const { series, site } = context;
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
      feedLink(context),
      ...(hasCalendar(site) ? [seriesCalendar(context).subscription] : []),
      page(context.words.text.formats.title, pathOfFormats(edition)),
    ],
    contact:
      series.contact === undefined ? undefined : { label: series.contact, href: `mailto:${series.contact}` },
  };
}

/** At a word's end; without line breaks. */
export function shorten(text: string, length: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= length) return line;
  return `${line.slice(0, length).replace(/ \S*$/, "")}…`;
}
