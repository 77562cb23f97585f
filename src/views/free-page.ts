import type { SiteData } from "../exports/api/site-data.ts";
import { plainText } from "../markdown/plain.ts";
import type { Edition, FreePage } from "../model/edition.ts";
import type { Series } from "../model/series.ts";
import type { Markdown, Title } from "../model/text.ts";
import type { PageTemplate } from "../model/theme/theme.ts";
import { pathOfPage } from "../urls.ts";
import type { EditionContext, SeriesContext } from "./context.ts";
import { editionFrame, type PageView, seriesFrame } from "./frame/frame.ts";
import { freePageData } from "./structured-data/edition-pages.ts";

export interface FreePageView extends PageView {
  /** The name of the edition, or of the series. */
  readonly eyebrow: string;
  readonly title: Title;
  readonly text: Markdown;
  /** What makes it instead of a text, and the data that it may show. */
  readonly template?: PageTemplate | undefined;
  readonly data?: SiteData | undefined;
}

export function editionFreePageView(page: FreePage, edition: Edition, context: EditionContext): FreePageView {
  const structuredData = () => freePageData(page, edition, context);
  return viewOf(page, edition, (facts) => editionFrame({ ...facts, edition, structuredData }, context));
}

/** A page of the series as a whole. */
export function seriesFreePageView(page: FreePage, context: SeriesContext): FreePageView {
  const structuredData = () => freePageData(page, undefined, context);
  const view = viewOf(page, context.series, (facts) => seriesFrame({ ...facts, structuredData }, context));
  const { data } = context.content;
  return page.template === undefined ? view : { ...view, template: page.template, data };
}

function viewOf(
  page: FreePage,
  owner: Edition | Series,
  frameOf: (facts: Record<"path" | "title" | "description", string>) => FreePageView["frame"],
): FreePageView {
  const { title, text } = page;
  const path = pathOfPage(page, "id" in owner ? owner : undefined);
  const description = page.description ?? (plainText(text) || `${title.plain}, ${owner.name}.`);
  const frame = frameOf({ path, title: `${title.plain} · ${owner.name}`, description });
  return { path, frame, eyebrow: owner.name, title, text };
}
