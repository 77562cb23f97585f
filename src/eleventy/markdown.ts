import type { EleventyConfig } from "@11ty/eleventy";
import { escapeHtml } from "../escapes.ts";
import { renderMarkdown } from "../markdown/html.ts";
import type { Series } from "../model/series.ts";
import type { Title } from "../model/title.ts";
import { htmlOfTitle } from "../titles/forms.ts";
import { hrefOfTarget } from "../urls.ts";

/** Markup as filters: `markup` for a title, and Markdown: `markdown` for a text among others on a page, `article` for one that is the page. */
export function markdown(config: EleventyConfig, series: () => Series): void {
  const hrefOf = (url: string): string => hrefOfTarget(series(), url);
  config.addFilter("markup", (title: Title | string) =>
    typeof title === "string" ? escapeHtml(title) : htmlOfTitle(title),
  );
  config.addFilter("markdown", (text: string) => renderMarkdown(text, { hrefOf }));
  config.addFilter("article", (text: string) => renderMarkdown(text, { hrefOf, topLevel: 2, hasIds: true }));
}
