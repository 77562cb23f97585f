import { EDITIONS, hrefOf, NOT_FOUND, PEOPLE, pathOfEdition, pathOfProgram } from "../urls.ts";
import { say } from "../wording/words.ts";
import type { ViewContext } from "./context.ts";
import { frameView, type PageView } from "./frame.ts";
import type { LinkView } from "./links.ts";

export interface NotFoundView extends PageView {
  readonly links: readonly LinkView[];
}

export function notFoundView(context: ViewContext): NotFoundView {
  const { series, current, words } = context;
  const { pages, descriptions } = words.text;
  const link = (label: string, path: string): LinkView => ({ label, href: hrefOf(series, path) });
  const description = say(descriptions.notFound, { series: series.name });
  return {
    path: NOT_FOUND,
    frame: frameView(
      { path: NOT_FOUND, title: `${pages.notFound} · ${series.name}`, description, isHidden: true },
      context,
    ),
    links: [
      link(current.name, pathOfEdition(current)),
      ...(current.program === undefined
        ? []
        : [link(say(pages.programOf, { edition: current.name }), pathOfProgram(current))]),
      link(pages.allEditions, EDITIONS),
      link(pages.people, PEOPLE),
    ],
  };
}
