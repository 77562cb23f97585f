import type { EleventyConfig } from "@11ty/eleventy";

export interface SiteOptions {
  /** The site folder: data, editions, content, public; the working folder when it is left out. */
  readonly site?: string;
  /** Where it is written, `_site` when it is left out: Eleventy's own option does not reach what pages load. */
  readonly output?: string;
}

/** The configuration that a plugin cannot give, in Eleventy's own words. */
export interface Folders {
  readonly dir: { readonly input: string; readonly includes: string; readonly output: string };
}

/**
 * For Eleventy's own command line: the pages of a site folder, as `build` makes them, with what pages load. A
 * configuration file may be no more than `export { default } from "lectern";`.
 */
export type SitePlugin = (config: EleventyConfig, options?: SiteOptions) => Folders;
