import type { EleventyConfig } from "@11ty/eleventy";
import type { MadePictures } from "../model/picture.ts";
import type { Series } from "../model/series.ts";
import type { CompiledTemplates } from "./compiled-templates.ts";
import { dataBlocks } from "./data-block.ts";
import { links } from "./links.ts";
import { markdown } from "./markdown.ts";
import { type OwnTemplates, ownTemplates } from "./own-templates.ts";
import type { PageToRender } from "./page-to-render.ts";
import { templates } from "./templates.ts";
import { whitespace } from "./whitespace.ts";

const NO_PICTURES: MadePictures = new Map();

/** What Eleventy renders. */
export interface Publication {
  readonly series: Series;
  /** The organizers' own templates. */
  readonly templates: OwnTemplates;
  /** As pages show them; left out, those in texts are shown as they are. */
  readonly pictures?: MadePictures;
  readonly pages: readonly PageToRender[];
}

export interface LecternOptions {
  /** Asked before each build: in Eleventy's watch mode, there are many. */
  readonly publication: () => Publication | Promise<Publication>;
  /** For who has no other templates in Eleventy. */
  readonly compiled?: CompiledTemplates | undefined;
}

/** The views of pages, the templates that show them, and the filters that these need, for Eleventy. */
export function lectern(config: EleventyConfig, { publication, compiled }: LecternOptions): void {
  let current: Publication | undefined;
  config.on("eleventy.before", async () => {
    current = await publication();
  });
  const known = (): Publication => {
    if (current === undefined) throw new Error("Eleventy asked for pages before a build began.");
    return current;
  };
  config.addPlugin(templates, { pages: () => known().pages, compiled });
  config.addPlugin(ownTemplates, () => known().templates);
  config.addPlugin(links, () => known().series);
  config.addPlugin(markdown, {
    series: () => known().series,
    pictures: () => known().pictures ?? NO_PICTURES,
  });
  config.addPlugin(dataBlocks);
  config.addPlugin(whitespace);
}
