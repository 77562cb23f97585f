import { EDITIONS, hrefOf, NOT_FOUND, PEOPLE, pathOfEdition } from "../../urls.ts";
import { say } from "../../wording/words.ts";
import type { SeriesPageContext } from "../context.ts";
import { type PageView, seriesFrame } from "../frame/frame.ts";
import type { LinkView } from "../frame/links.ts";

export interface NotFoundView extends PageView {
  readonly links: readonly LinkView[];
}

export function notFoundView(context: SeriesPageContext): NotFoundView {
  const { series, front, words } = context;
  const { pages, descriptions } = words.text;
  const link = (label: string, path: string): LinkView => ({ label, href: hrefOf(series, path) });
  const description = say(descriptions.notFound, { series: series.name });
  return {
    path: NOT_FOUND,
    frame: seriesFrame(
      { path: NOT_FOUND, title: `${pages.notFound} · ${series.name}`, description, isHidden: true },
      context,
    ),
    links: [
      link(front.name, pathOfEdition(front)),
      ...front.sections
        .filter(({ kind }) => kind === "program")
        .map(({ path }) => link(say(pages.programOf, { edition: front.name }), path)),
      link(pages.allEditions, EDITIONS),
      link(pages.people, PEOPLE),
    ],
  };
}
