import type { Site } from "../../model/site.ts";
import { type EditionData, editionData } from "./edition.ts";
import { peopleData } from "./people.ts";
import { seriesData } from "./series.ts";

/** A site as other programs read it, in one piece: what templates of organizers are given. */
export interface SiteData {
  readonly series: ReturnType<typeof seriesData>;
  /** Newest first. */
  readonly editions: readonly EditionData[];
  readonly people: ReturnType<typeof peopleData>["people"];
}

/** Keys that are not written in a file are not there here. */
export function siteData(site: Site): SiteData {
  return {
    series: seriesData(site),
    editions: site.editions.map((edition) => editionData(edition, site.series)),
    people: peopleData(site).people,
  };
}
