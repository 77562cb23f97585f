import {
  hasCommittees,
  hrefOf,
  OFFLINE,
  pathOfCall,
  pathOfCommittees,
  pathOfEdition,
  pathOfPage,
  pathOfPapers,
  pathOfProgram,
} from "../urls.ts";
import { ENHANCEMENT_WORDS, fill } from "../wording/enhancements.ts";
import type { ViewContext } from "./context.ts";
import { frameView, type PageView } from "./frame.ts";
import type { LinkView } from "./links.ts";

/** Shown in place of a page that is not saved; scripts take their words on saved pages from here. */
export interface OfflineView extends PageView {
  readonly words: typeof ENHANCEMENT_WORDS.offline;
  readonly links: readonly LinkView[];
}

export function offlineView(context: ViewContext): OfflineView {
  const { series } = context;
  const words = ENHANCEMENT_WORDS.offline;
  const description = fill(words.description, { series: series.name });
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

function linksOf({ series, current }: ViewContext): LinkView[] {
  const { call, program, papers, pages, name } = current;
  const link = (label: string, path: string, exists = true): LinkView[] =>
    exists ? [{ label, href: hrefOf(series, path) }] : [];
  return [
    ...link(name, pathOfEdition(current)),
    ...link("Call for papers", pathOfCall(current), call !== undefined),
    ...link("Program", pathOfProgram(current), program !== undefined),
    ...link("Papers", pathOfPapers(current), papers.length > 0),
    ...link("Committees", pathOfCommittees(current), hasCommittees(current)),
    ...pages.flatMap((page) => link(page.title, pathOfPage(page, current))),
  ];
}
