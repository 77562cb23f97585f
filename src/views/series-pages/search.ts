import { EDITIONS, hrefOf, PEOPLE, pathOfPapers, pathOfProgram, SEARCH } from "../../urls.ts";
import type { Catalogue } from "../../wording/catalogue.ts";
import { say } from "../../wording/words.ts";
import type { SeriesContext } from "../context.ts";
import { type PageView, seriesFrame } from "../frame/frame.ts";
import type { LinkView } from "../frame/links.ts";

/** The page of the search; the dialog on every other page takes its form from here. */
export interface SearchView extends PageView {
  readonly words: Catalogue["search"];
  readonly field: string;
  readonly stylesheet: string;
  readonly action: string;
  /** "{count} result" by the plural category of the count. */
  readonly counts: readonly { readonly category: string; readonly text: string }[];
  /** Where everything is listed, for readers without scripts. */
  readonly lists: readonly LinkView[];
}

export function searchView(context: SeriesContext): SearchView {
  const { series } = context;
  const words = context.words.text.search;
  return {
    path: SEARCH,
    frame: seriesFrame(
      {
        path: SEARCH,
        title: `${words.title} · ${series.name}`,
        description: say(words.description, { series: series.name }),
        isHidden: true,
      },
      context,
    ),
    words,
    field: say(words.field, { series: series.name }),
    stylesheet: hrefOf(series, context.shell.stylesheets.search),
    action: hrefOf(series, SEARCH),
    counts: Object.entries(words.count).map(([category, text]) => ({ category, text })),
    lists: listsOf(context),
  };
}

function listsOf({ series, content, words }: SeriesContext): LinkView[] {
  const { pages, search } = words.text;
  const link = (label: string, path: string): LinkView => ({ label, href: hrefOf(series, path) });
  return [
    link(pages.people, PEOPLE),
    link(pages.editions, EDITIONS),
    ...content.editions.flatMap((edition) => [
      ...(edition.hasProgram
        ? [link(say(pages.programOf, { edition: edition.name }), pathOfProgram(edition))]
        : []),
      ...(edition.hasPapers
        ? [link(say(search.papersOf, { edition: edition.name }), pathOfPapers(edition))]
        : []),
    ]),
  ];
}
