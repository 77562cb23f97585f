import type { EleventyConfig } from "@11ty/eleventy";
import { exportedFiles } from "../exports/files.ts";
import { appearancesIn } from "../views/appearances.ts";
import { indexedPaths, pagesOf } from "../views/pages.ts";
import { zoneNaming } from "../wording/times.ts";
import { wordsOf } from "../wording/words.ts";
import { publicationOf } from "./publication.ts";

/** The data of all templates: the view of every page by kind, and the exported files. */
export function siteData(config: EleventyConfig): void {
  const { site, now, assets } = publicationOf(config);
  const { series } = site;
  const words = wordsOf(series.language);
  const context = {
    site,
    series,
    now,
    ...assets,
    current: site.editions[0],
    appearances: appearancesIn(site, words),
    words,
    zoneNameOf: zoneNaming(),
  };
  const pages = pagesOf(context);
  config.addGlobalData("pages", Object.freeze(pages));
  config.addGlobalData("exports", exportedFiles(site, indexedPaths(pages, context)));
  // One function for all pages: a template string would be compiled for each of them.
  config.addGlobalData(
    "permalink",
    () =>
      ({ view }: { view: { path: string } }) =>
        view.path,
  );
}
