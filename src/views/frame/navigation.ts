import type { Section } from "../../kinds/page-kinds.ts";
import { EDITIONS, HOME, hrefOf, PEOPLE, pathOfEdition, pathOfPage } from "../../urls.ts";
import type { PageContext } from "../context.ts";
import type { EditionOutline } from "../outline.ts";
import type { LinkView } from "./links.ts";

export interface NavigationView extends LinkView {
  readonly isCurrent: boolean;
  /** What stands under it: it leads nowhere itself then. */
  readonly items: readonly NavigationView[];
}

/** A page that goes into the navigation, by itself or under a name that it shares. */
interface Entry {
  readonly view: NavigationView;
  readonly menu?: string | undefined;
}

/** The pages of an edition, then those of the series. */
export function navigationView(
  outline: EditionOutline,
  path: string,
  { series, shell, words }: PageContext,
): NavigationView[] {
  const entry = (label: string, target: string, exists = true, menu?: string): Entry[] =>
    exists
      ? [
          {
            view: { label, href: hrefOf(series, target), isCurrent: isWithin(path, target), items: [] },
            menu,
          },
        ]
      : [];
  const labels = words.text.pages;
  const home = pathOfEdition(outline);
  const isHome = path === home || (path === HOME && outline.id === shell.current.id);
  const pages = outline.pages.filter(({ isInNavigation }) => isInNavigation);
  const seriesPages = shell.pages.filter(({ isInNavigation }) => isInNavigation);
  const { sections } = outline;
  /** The name of a kind of which there are several pages. */
  const menuOf = (kind: Section["kind"]): string | undefined =>
    sections.filter((section) => section.kind === kind).length < 2
      ? undefined
      : labels[kind === "call" ? "calls" : kind];
  return grouped([
    { view: { label: outline.id, href: hrefOf(series, home), isCurrent: isHome, items: [] } },
    ...sections.flatMap(({ title, kind, path }) => entry(title ?? labels[kind], path, true, menuOf(kind))),
    ...pages.flatMap((page) => entry(page.title.plain, pathOfPage(page, outline), true, page.menu)),
    ...entry(labels.people, PEOPLE, shell.hasPeople),
    ...entry(labels.editions, EDITIONS, shell.hasPreviousEditions),
    ...seriesPages.flatMap((page) => entry(page.title.plain, pathOfPage(page, undefined), true, page.menu)),
  ]);
}

/** Pages under one name stand where the first of them would; one alone stands for itself. */
function grouped(entries: readonly Entry[]): NavigationView[] {
  return entries.flatMap(({ view, menu }, index) => {
    const items = menu === undefined ? [] : entries.filter((other) => other.menu === menu);
    if (menu === undefined || items.length === 1) return [view];
    if (entries.findIndex((other) => other.menu === menu) !== index) return [];
    const views = items.map((item) => item.view);
    return [{ label: menu, href: "", isCurrent: views.some(({ isCurrent }) => isCurrent), items: views }];
  });
}

/** A page of the navigation, or one below it: talks and workshops belong to the program. */
function isWithin(path: string, target: string): boolean {
  const below = target.endsWith("/program/") ? ["talks/", "workshops/"] : [];
  return [target, ...below.map((folder) => target.replace(/program\/$/, folder))].some((start) =>
    path.startsWith(start),
  );
}
