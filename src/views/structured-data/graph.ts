import type { Thing } from "schema-dts";
import type { Series } from "../../model/series.ts";
import { breadcrumbsNode, type Crumb } from "./breadcrumbs.ts";

/** What a page tells a machine, in the words of schema.org (JSON-LD 1.1). Keys that are undefined are not written. */
export interface StructuredData {
  readonly "@context": "https://schema.org";
  readonly "@graph": readonly Thing[];
}

/** @param crumbs from below the front page to the page itself; empty for the front page */
export function structuredData(
  nodes: readonly Thing[],
  crumbs: readonly Crumb[],
  series: Series,
): StructuredData {
  const way = crumbs.length === 0 ? [] : [breadcrumbsNode(crumbs, series)];
  return { "@context": "https://schema.org", "@graph": [...nodes, ...way] };
}
