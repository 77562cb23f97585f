import type { EleventyConfig } from "@11ty/eleventy";
import type { DateTime } from "luxon";
import type { Site } from "../model/site.ts";
import type { Assets } from "./assets.ts";

/** What is rendered: a checked site, at a moment. */
export interface Publication {
  readonly site: Site;
  readonly now: DateTime;
  /** The paths of what pages load. */
  readonly assets: Omit<Assets, "files">;
}

/** Frozen, so that Eleventy hands it on as it is instead of copying it for every template. */
export function publish(config: EleventyConfig, publication: Publication): void {
  config.addGlobalData("publication", Object.freeze(publication));
}

export function publicationOf(config: EleventyConfig): Publication {
  const publication = config.globalData.publication;
  if (publication === undefined)
    throw new Error("A site is built with `npm run build`, which checks its content first.");
  return publication as Publication;
}
