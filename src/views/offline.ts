import { editionPagesOf, hrefOf, OFFLINE, pathOfEdition, pathOfPage } from "../urls.ts";
import type { Catalogue } from "../wording/catalogue.ts";
import { say } from "../wording/words.ts";
import type { ViewContext } from "./context.ts";
import { frameView, type PageView } from "./frame.ts";
import type { LinkView } from "./links.ts";

/** Shown in place of a page that is not saved; scripts take their words on saved pages from here. */
export interface OfflineView extends PageView {
  readonly words: Catalogue["offline"];
  readonly links: readonly LinkView[];
}

export function offlineView(context: ViewContext): OfflineView {
  const { series } = context;
  const words = context.words.text.offline;
  const description = say(words.description, { series: series.name });
  return {
    path: OFFLINE,
    frame: frameView(
      { path: OFFLINE, title: `${words.title} · ${series.name}`, description, isHidden: true },
      context,
    ),
    words,
    links: linksOf(context),
  };
}

function linksOf({ series, current, words }: ViewContext): LinkView[] {
  const labels = words.text.pages;
  const link = (label: string, path: string): LinkView => ({ label, href: hrefOf(series, path) });
  return [
    link(current.name, pathOfEdition(current)),
    ...editionPagesOf(current).map(({ kind, path }) => link(labels[kind], path)),
    ...current.pages.map((page) => link(page.title, pathOfPage(page, current))),
  ];
}
