import type { EleventyConfig } from "@11ty/eleventy";
import { publicationOf } from "./publication.ts";

/** The data of all templates: the view of every page by kind. */
export function siteData(config: EleventyConfig): void {
  config.addGlobalData("pages", Object.freeze(publicationOf(config).pages));
  // One function for all pages: a template string would be compiled for each of them.
  config.addGlobalData(
    "permalink",
    () =>
      ({ view }: { view: { path: string } }) =>
        view.path,
  );
}
