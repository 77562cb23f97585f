import { EDITIONS, HOME, hrefOf, PEOPLE, pathOfEdition, pathOfPage } from "../../urls.ts";
import type { PageContext } from "../context.ts";
import type { EditionOutline } from "../outline.ts";
import type { LinkView } from "./links.ts";

export interface NavigationView extends LinkView {
  readonly isCurrent: boolean;
}

/** The pages of an edition, then those of the series. */
export function navigationView(
  outline: EditionOutline,
  path: string,
  { series, shell, words }: PageContext,
): NavigationView[] {
  const entry = (label: string, target: string, exists = true): NavigationView[] =>
    exists ? [{ label, href: hrefOf(series, target), isCurrent: isWithin(path, target) }] : [];
  const labels = words.text.pages;
  const home = pathOfEdition(outline);
  const isHome = path === home || (path === HOME && outline.id === shell.current.id);
  const pages = outline.pages.filter(({ isInNavigation }) => isInNavigation);
  const seriesPages = shell.pages.filter(({ isInNavigation }) => isInNavigation);
  return [
    { label: outline.id, href: hrefOf(series, home), isCurrent: isHome },
    ...outline.sections.flatMap((page) => entry(page.title ?? labels[page.kind], page.path)),
    ...pages.flatMap((page) => entry(page.title, pathOfPage(page, outline))),
    ...entry(labels.people, PEOPLE, shell.hasPeople),
    ...entry(labels.editions, EDITIONS, shell.hasPreviousEditions),
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
