import type { EleventyConfig } from "@11ty/eleventy";
import type { Series } from "../model/series.ts";
import type { PageView } from "../views/frame.ts";
import { dataBlocks } from "./data-block.ts";
import { markdown } from "./markdown.ts";
import { templates } from "./templates.ts";
import { whitespace } from "./whitespace.ts";

/** A page with the template that shows it. */
export interface PageToRender {
  /** The name of a file of `templates/pages/`, without its ending. */
  readonly template: string;
  readonly view: PageView;
}

export interface LecternOptions {
  readonly series: Series;
  readonly pages: readonly PageToRender[];
}

/** All that Eleventy needs to know to render pages: their views, and how templates are read. */
export function lectern(config: EleventyConfig, { series, pages }: LecternOptions): void {
  config.addPlugin(templates, pages);
  config.addPlugin(markdown, series);
  config.addPlugin(dataBlocks);
  config.addPlugin(whitespace);
}
