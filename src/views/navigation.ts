import type { Edition } from "../model/edition.ts";
import { EDITIONS, editionPagesOf, HOME, hrefOf, PEOPLE, pathOfEdition, pathOfPage } from "../urls.ts";
import type { ViewContext } from "./context.ts";
import type { LinkView } from "./links.ts";

export interface NavigationView extends LinkView {
  readonly isCurrent: boolean;
}

/** The pages of an edition, then those of the series. */
export function navigationView(
  edition: Edition,
  path: string,
  { series, site, current, words }: ViewContext,
): NavigationView[] {
  const entry = (label: string, target: string, exists = true): NavigationView[] =>
    exists ? [{ label, href: hrefOf(series, target), isCurrent: isWithin(path, target) }] : [];
  const labels = words.text.pages;
  const home = pathOfEdition(edition);
  const isHome = path === home || (path === HOME && edition === current);
  const pages = edition.pages.filter(({ isInNavigation }) => isInNavigation);
  const seriesPages = site.pages.filter(({ isInNavigation }) => isInNavigation);
  return [
    { label: edition.id, href: hrefOf(series, home), isCurrent: isHome },
    ...editionPagesOf(edition).flatMap((page) => entry(labels[page.kind], page.path)),
    ...pages.flatMap((page) => entry(page.title, pathOfPage(page, edition))),
    ...entry(labels.people, PEOPLE, site.people.length > 0),
    ...entry(labels.editions, EDITIONS, site.editions.length > 1),
    ...seriesPages.flatMap((page) => entry(page.title, pathOfPage(page, undefined))),
  ];
}

/** A page of the navigation, or one below it: a talk belongs to the program. */
function isWithin(path: string, target: string): boolean {
  return (
    path.startsWith(target) ||
    (target.endsWith("/program/") && path.startsWith(target.replace("program/", "talks/")))
  );
}
