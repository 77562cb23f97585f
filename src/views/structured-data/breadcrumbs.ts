import type { BreadcrumbList } from "schema-dts";
import type { Edition } from "../../model/edition.ts";
import type { Series } from "../../model/series.ts";
import { addressOf, HOME, pathOfEdition } from "../../urls.ts";

export interface Crumb {
  readonly name: string;
  readonly path: string;
}

/** The way from the front page to a page, which is the last step. */
export function breadcrumbsNode(crumbs: readonly Crumb[], series: Series): BreadcrumbList {
  return {
    "@type": "BreadcrumbList",
    itemListElement: [{ name: series.name, path: HOME }, ...crumbs].map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: addressOf(series, path),
    })),
  };
}

export function crumbOfEdition(edition: Edition): Crumb {
  return { name: edition.name, path: pathOfEdition(edition) };
}
