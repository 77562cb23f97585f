import { hrefOf, pathOfFormats, pathOfPage } from "../../urls.ts";
import type { PageContext } from "../context.ts";
import type { EditionOutline } from "../outline.ts";
import { seriesCalendar } from "./calendars.ts";
import { feedLink } from "./feeds.ts";
import { type LinkView, linkView } from "./links.ts";

/** What stands below every page. */
export interface FooterView {
  readonly links: readonly LinkView[];
  readonly contact?: LinkView | undefined;
}

/** @param outline of the edition whose pages it leads to */
export function footerView(outline: EditionOutline, context: PageContext): FooterView {
  const { series, shell } = context;
  const page = (title: string, path: string): LinkView => ({ label: title, href: hrefOf(series, path) });
  return {
    links: [
      ...outline.pages
        .filter(({ isInNavigation }) => !isInNavigation)
        .map((free) => page(free.title.plain, pathOfPage(free, outline))),
      ...shell.pages
        .filter(({ isInNavigation }) => !isInNavigation)
        .map((free) => page(free.title.plain, pathOfPage(free, undefined))),
      ...series.links.map((link) => linkView(link, series)),
      feedLink(context),
      ...(shell.hasCalendar ? [seriesCalendar(context).subscription] : []),
      ...(series.repository === undefined
        ? []
        : [{ label: context.words.text.layout.source, href: sourceOf(series.repository, series.branch) }]),
      page(context.words.text.formats.title, pathOfFormats(outline)),
    ],
    contact:
      series.contact === undefined ? undefined : { label: series.contact, href: `mailto:${series.contact}` },
  };
}

/** The branch of a repository on the hosts whose addresses are known; elsewhere the repository itself. */
function sourceOf(repository: string, branch: string | undefined): string {
  const { hostname, origin, pathname } = new URL(repository);
  const parts = pathname.split("/").filter((part) => part !== "");
  const base = [origin, ...parts].join("/").replace(/\.git$/, "");
  if (branch === undefined) return base;
  if (hostname === "github.com" || /^gitlab\./.test(hostname)) return `${base}/tree/${branch}`;
  return hostname === "codeberg.org" ? `${base}/src/branch/${branch}` : base;
}
