import { EDITIONS, hrefOf, PEOPLE, pathOfPapers, pathOfProgram, SEARCH } from "../urls.ts";
import { ENHANCEMENT_WORDS, fill } from "../wording/enhancements.ts";
import type { ViewContext } from "./context.ts";
import { frameView, type PageView } from "./frame.ts";
import type { LinkView } from "./links.ts";

/** The page of the search; the dialog on every other page takes its form from here. */
export interface SearchView extends PageView {
  readonly words: typeof ENHANCEMENT_WORDS.search;
  readonly field: string;
  readonly stylesheet: string;
  readonly action: string;
  /** "{count} result" by the plural category of the count. */
  readonly counts: readonly { readonly category: string; readonly text: string }[];
  /** Where everything is listed, for readers without scripts. */
  readonly lists: readonly LinkView[];
}

export function searchView(context: ViewContext): SearchView {
  const { series } = context;
  const words = ENHANCEMENT_WORDS.search;
  return {
    path: SEARCH,
    frame: frameView(
      {
        path: SEARCH,
        title: `${words.title} · ${series.name}`,
        description: fill(words.description, { series: series.name }),
        isHidden: true,
      },
      context,
    ),
    words,
    field: fill(words.field, { series: series.name }),
    stylesheet: hrefOf(series, context.searchStylesheet),
    action: hrefOf(series, SEARCH),
    counts: Object.entries(words.count).map(([category, text]) => ({ category, text })),
    lists: listsOf(context),
  };
}

function listsOf({ series, site }: ViewContext): LinkView[] {
  const { lists } = ENHANCEMENT_WORDS.search;
  const link = (label: string, path: string): LinkView => ({ label, href: hrefOf(series, path) });
  return [
    link(lists.people, PEOPLE),
    link(lists.editions, EDITIONS),
    ...site.editions.flatMap((edition) => [
      ...(edition.program === undefined
        ? []
        : [link(fill(lists.program, { edition: edition.name }), pathOfProgram(edition))]),
      ...(edition.papers.length === 0
        ? []
        : [link(fill(lists.papers, { edition: edition.name }), pathOfPapers(edition))]),
    ]),
  ];
}
