import { plainText } from "../markdown/plain.ts";
import type { Edition, FreePage } from "../model/edition.ts";
import type { Markdown } from "../model/text.ts";
import { pathOfPage } from "../urls.ts";
import type { ViewContext } from "./context.ts";
import { frameView, type PageView } from "./frame.ts";
import { freePageData } from "./structured-data/edition-pages.ts";

export interface FreePageView extends PageView {
  /** The name of the edition, or of the series. */
  readonly eyebrow: string;
  readonly title: string;
  readonly text: Markdown;
}

/** @param edition undefined for a page of the series as a whole */
export function freePageView(
  page: FreePage,
  edition: Edition | undefined,
  context: ViewContext,
): FreePageView {
  const path = pathOfPage(page, edition);
  const owner = edition?.name ?? context.series.name;
  const description = plainText(page.text) || `${page.title}, ${owner}.`;
  return {
    path,
    frame: frameView(
      {
        path,
        title: `${page.title} · ${owner}`,
        description,
        edition,
        structuredData: () => freePageData(page, edition, context),
      },
      context,
    ),
    eyebrow: owner,
    title: page.title,
    text: page.text,
  };
}
