import { FAVICON, MANIFEST, TOUCH_ICON, WORKER } from "../../file-urls.ts";
import type { Edition } from "../../model/edition.ts";
import type { Shades } from "../../model/theme/theme.ts";
import { addressOf, HOME, hrefOf, SEARCH } from "../../urls.ts";
import type { Catalogue } from "../../wording/catalogue.ts";
import { isLatin } from "../../wording/script.ts";
import { type AnalyticsView, analyticsView } from "../analytics.ts";
import type { EditionContext, PageContext, SeriesPageContext } from "../context.ts";
import { type CorrectionsView, correctionsView } from "../corrections/corrections.ts";
import { type AnnouncementView, announcementView } from "../moments/announcement.ts";
import { type NoticeView, noticesOf } from "../moments/notices.ts";
import { type EditionOutline, outlineOf } from "../outline.ts";
import type { Shell } from "../shell.ts";
import type { StructuredData } from "../structured-data/graph.ts";
import { type FooterView, footerView } from "./footer.ts";
import type { AlternateView, LinkView, MetaView } from "./links.ts";
import { type NavigationView, navigationView } from "./navigation.ts";
import { type LogoView, logoView } from "./picture.ts";
import { BEFORE_SHOWING, type ScriptName } from "./scripts.ts";
import { type ShareView, shareView } from "./share.ts";

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
  /** Instead of the name, at the top of the page. */
  readonly logo?: LogoView | undefined;
  readonly share: ShareView;
  readonly stylesheet: string;
  /** To be loaded with the stylesheet: those that come after the text is shown are too late. */
  readonly fonts: readonly string[];
  /** Run after the page is read; the first ones before it is shown. */
  readonly scripts: readonly { readonly href: string; readonly isFirst: boolean }[];
  readonly favicon: string;
  readonly touchIcon: string;
  readonly home: string;
  readonly search: LinkView;
  readonly manifest: string;
  /** What surrounds the page takes its colour. */
  readonly colors: Shades;
  /** The names of the parts that are the organizers' own. */
  readonly parts: Pick<Shell["parts"], "has">;
  /** The service worker; undefined where none is to run. */
  readonly worker: string | undefined;
  readonly navigation: readonly NavigationView[];
  /** What a reader must know of the edition before anything else. */
  readonly notices: readonly NoticeView[];
  /** What everybody must know now. */
  readonly announcement: AnnouncementView | undefined;
  readonly footer: FooterView;
  /** What counts visits; undefined where nothing does. */
  readonly analytics?: AnalyticsView | undefined;
  readonly corrections: CorrectionsView;
  /** A page that search engines leave out. */
  readonly isHidden: boolean;
  /** What search engines of a field read. */
  readonly meta: readonly MetaView[];
}

/** Every page has a place, and a frame around its content. */
export interface PageView {
  readonly path: string;
  readonly frame: FrameView;
}

interface PageFacts {
  readonly path: string;
  /** The page that search engines are to know instead of this one. */
  readonly canonical?: string;
  /** The page's own title; the name of the edition or series is added to it. */
  readonly title: string;
  readonly description: string;
  /** The share image of the page, where it is not that of the edition. */
  readonly card?: string | undefined;
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

type EditionPageFacts = PageFacts & { readonly edition: Edition };

/** Search engines cut descriptions at about this length. */
const DESCRIPTION_LENGTH = 200;

/** Around a page of an edition. */
export function editionFrame(facts: EditionPageFacts, context: EditionContext): FrameView {
  const { edition, path } = facts;
  const announcement = announcementView(edition, context);
  const scripts = announcement === undefined ? facts.scripts : withMoments(facts.scripts);
  return {
    ...frameView({ ...facts, scripts }, outlineOf(edition), context),
    logo: logoView(edition.logo ?? context.series.logo, context),
    timezone: (scripts ?? []).length === 0 ? "" : (edition.timezone ?? ""),
    announcement,
    notices: noticesOf(edition, path, context),
  };
}

/** Whatever a page runs, an announcement is to come and go. */
function withMoments(scripts: readonly ScriptName[] = []): readonly ScriptName[] {
  const isShown = scripts.some((name) => name === "moments" || name === "program" || name === "hall");
  return isShown ? scripts : [...scripts.filter((name) => name !== "hours"), "moments"];
}

/** Around a page of the series as a whole: with the navigation of the current edition. */
export function seriesFrame(facts: PageFacts, context: SeriesPageContext): FrameView {
  return frameView(facts, context.front, context);
}

function frameView(facts: PageFacts, outline: EditionOutline, context: PageContext): FrameView {
  const { series, words, shell } = context;
  const { path, canonical = path, title, description, isHidden = false } = facts;
  const { scripts = [], alternates = [], meta = [], structuredData } = facts;
  const { stylesheet = shell.stylesheets.style } = facts;
  return {
    words: words.text,
    language: words.language,
    direction: words.direction,
    timezone: "",
    title,
    description: shorten(description, DESCRIPTION_LENGTH),
    canonical: addressOf(series, canonical),
    alternates,
    structuredData,
    siteName: series.name,
    logo: logoView(series.logo, context),
    share: shareView(facts, outline, context),
    stylesheet: hrefOf(series, stylesheet),
    fonts: isLatin(words.language) ? shell.fonts.map((path) => hrefOf(series, path)) : [],
    scripts: (["site", ...scripts] as const).map((name) => ({
      href: hrefOf(series, shell.scripts[name]),
      isFirst: BEFORE_SHOWING.includes(name),
    })),
    favicon: hrefOf(series, FAVICON),
    touchIcon: hrefOf(series, TOUCH_ICON),
    home: hrefOf(series, HOME),
    search: { label: words.text.search.title, href: hrefOf(series, SEARCH) },
    manifest: hrefOf(series, MANIFEST),
    colors: shell.paper,
    parts: shell.parts,
    worker: shell.hasWorker && series.offline ? hrefOf(series, WORKER) : undefined,
    navigation: navigationView(outline, path, context),
    notices: [],
    announcement: undefined,
    footer: footerView(outline, context),
    analytics: shell.isCounted ? analyticsView(series) : undefined,
    corrections: correctionsView(path, outline, context),
    isHidden,
    meta,
  };
}

/** At a word's end; without line breaks. */
export function shorten(text: string, length: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= length) return line;
  return `${line.slice(0, length).replace(/ \S*$/, "")}…`;
}
