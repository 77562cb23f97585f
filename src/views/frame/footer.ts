import type { Series } from "../../model/series.ts";
import type { Markdown } from "../../model/text.ts";
import { hrefOf, pathOfFormats, pathOfPage } from "../../urls.ts";
import type { PageContext } from "../context.ts";
import { addressOfRepository } from "../corrections/repository.ts";
import type { EditionOutline } from "../outline.ts";
import { seriesCalendar } from "./calendars.ts";
import { feedLink } from "./feeds.ts";
import { type LinkView, type MarkedLink, markedLink } from "./links.ts";

/** What stands below every page. */
export interface FooterView {
  readonly links: readonly MarkedLink[];
  readonly contact?: LinkView | undefined;
  /** What the organizers say there. */
  readonly text?: Markdown | undefined;
}

/** @param outline of the edition whose pages it leads to */
export function footerView(outline: EditionOutline, context: PageContext): FooterView {
  const { series, shell } = context;
  const source = addressOfRepository(series);
  const page = (title: string, path: string): LinkView => ({ label: title, href: hrefOf(series, path) });
  return {
    text: series.footer,
    links: [
      ...outline.pages
        .filter(({ isInNavigation }) => !isInNavigation)
        .map((free) => page(free.title.plain, pathOfPage(free, outline))),
      ...shell.pages
        .filter(({ isInNavigation }) => !isInNavigation)
        .map((free) => page(free.title.plain, pathOfPage(free, undefined))),
      ...series.links.map((link) => markedLink(link, series)),
      feedLink(context),
      ...(shell.hasCalendar ? [seriesCalendar(context).subscription] : []),
      ...(source === undefined ? [] : [{ label: context.words.text.layout.source, href: source }]),
      page(context.words.text.formats.title, pathOfFormats(outline)),
    ],
    contact: contactLink(series),
  };
}

export function contactLink({ contact }: Series): LinkView | undefined {
  return contact === undefined ? undefined : { label: contact, href: `mailto:${contact}` };
}
