import { hrefOf, OFFLINE, pathOfEdition, pathOfPage } from "../../urls.ts";
import type { Catalogue } from "../../wording/catalogue.ts";
import { say } from "../../wording/words.ts";
import type { SeriesPageContext } from "../context.ts";
import { type PageView, seriesFrame } from "../frame/frame.ts";
import type { LinkView } from "../frame/links.ts";

/** Shown in place of a page that is not saved; scripts take their words on saved pages from here. */
export interface OfflineView extends PageView {
  readonly words: Catalogue["offline"];
  readonly links: readonly LinkView[];
}

export function offlineView(context: SeriesPageContext): OfflineView {
  const { series } = context;
  const words = context.words.text.offline;
  const description = say(words.description, { series: series.name });
  return {
    path: OFFLINE,
    frame: seriesFrame(
      { path: OFFLINE, title: `${words.title} · ${series.name}`, description, isHidden: true },
      context,
    ),
    words,
    links: linksOf(context),
  };
}

function linksOf({ series, front, words }: SeriesPageContext): LinkView[] {
  const labels = words.text.pages;
  const link = (label: string, path: string): LinkView => ({ label, href: hrefOf(series, path) });
  return [
    link(front.name, pathOfEdition(front)),
    ...front.sections.map(({ title, kind, path }) => link(title ?? labels[kind], path)),
    ...front.pages.map((page) => link(page.title.plain, pathOfPage(page, front))),
  ];
}
