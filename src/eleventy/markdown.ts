import type { EleventyConfig } from "@11ty/eleventy";
import { type MarkdownRenderer, markdownRenderer } from "../markdown/html.ts";
import type { MadePictures } from "../model/picture.ts";
import type { Series } from "../model/series.ts";
import type { Title } from "../model/text.ts";
import { htmlOfTitle } from "../titles/forms.ts";
import { titleTypesetter } from "../titles/typeset.ts";
import { hrefOfTarget } from "../urls.ts";
import { type PictureView, picturesOfTexts } from "../views/frame/picture.ts";
import { escapeHtml } from "../xml.ts";

/**
 * Markup as filters: `markup` for a title, `markdown` for a text among others on a page, `article` for one that is the
 * page. Texts take their language where it is not that of the series.
 */
export function markdown(
  config: EleventyConfig,
  { series, pictures }: { readonly series: () => Series; readonly pictures: () => MadePictures },
): void {
  const renderers = new Map<string, MarkdownRenderer>();
  const rendererFor = (language = series().language): MarkdownRenderer => {
    const renderer = renderers.get(language) ?? markdownRenderer(language);
    renderers.set(language, renderer);
    return renderer;
  };
  const hrefOf = (url: string): string => hrefOfTarget(series(), url);
  let made: { readonly of: MadePictures; readonly find: ReturnType<typeof picturesOfTexts> } | undefined;
  const pictureOf = (url: string): PictureView | undefined => {
    const of = pictures();
    if (made?.of !== of) made = { of, find: picturesOfTexts(of) };
    return made.find(url, series());
  };
  const typeset = titleTypesetter();
  config.addFilter("markup", (title: Title | string) =>
    typeof title === "string" ? escapeHtml(title) : htmlOfTitle(typeset(title)),
  );
  config.addFilter("markdown", (text: string, language?: string) =>
    rendererFor(language)(text, { hrefOf, pictureOf }),
  );
  config.addFilter("article", (text: string, language?: string) =>
    rendererFor(language)(text, { hrefOf, pictureOf, topLevel: 2, hasIds: true }),
  );
}
