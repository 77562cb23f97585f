import type { EleventyConfig } from "@11ty/eleventy";
import { renderMarkdown } from "../markdown/html.ts";
import { hrefOfTarget } from "../urls.ts";
import { publicationOf } from "./publication.ts";

/** Markdown as filters: `markdown` for a text among others on a page, `article` for one that is the page. */
export function markdown(config: EleventyConfig): void {
  const { series } = publicationOf(config).site;
  const hrefOf = (url: string): string => hrefOfTarget(series, url);
  config.addFilter("markdown", (text: string) => renderMarkdown(text, { hrefOf }));
  config.addFilter("article", (text: string) => renderMarkdown(text, { hrefOf, topLevel: 2, hasIds: true }));
}
