import type { EleventyConfig } from "@11ty/eleventy";
import { renderMarkdown } from "../markdown/html.ts";
import type { Series } from "../model/series.ts";
import { hrefOfTarget } from "../urls.ts";

/** Markdown as filters: `markdown` for a text among others on a page, `article` for one that is the page. */
export function markdown(config: EleventyConfig, series: () => Series): void {
  const hrefOf = (url: string): string => hrefOfTarget(series(), url);
  config.addFilter("markdown", (text: string) => renderMarkdown(text, { hrefOf }));
  config.addFilter("article", (text: string) => renderMarkdown(text, { hrefOf, topLevel: 2, hasIds: true }));
}
