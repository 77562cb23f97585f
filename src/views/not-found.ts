import { EDITIONS, hrefOf, NOT_FOUND, PEOPLE, pathOfEdition, pathOfProgram } from "../urls.ts";
import type { ViewContext } from "./context.ts";
import { frameView, type PageView } from "./frame.ts";
import type { LinkView } from "./links.ts";

export interface NotFoundView extends PageView {
  readonly links: readonly LinkView[];
}

export function notFoundView(context: ViewContext): NotFoundView {
  const { series, current } = context;
  const link = (label: string, path: string): LinkView => ({ label, href: hrefOf(series, path) });
  const description = `This address leads nowhere on the site of ${series.name}.`;
  return {
    path: NOT_FOUND,
    frame: frameView(
      { path: NOT_FOUND, title: `Page not found · ${series.name}`, description, isHidden: true },
      context,
    ),
    links: [
      link(current.name, pathOfEdition(current)),
      ...(current.program === undefined ? [] : [link(`Program of ${current.name}`, pathOfProgram(current))]),
      link("All editions", EDITIONS),
      link("People", PEOPLE),
    ],
  };
}
