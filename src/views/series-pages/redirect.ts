import type { Redirect } from "../../model/site.ts";
import { addressOfTarget, hrefOfTarget } from "../../urls.ts";
import type { SeriesPageContext } from "../context.ts";
import { type PageView, seriesFrame } from "../frame/frame.ts";

/** Stands at an old address, and forwards. */
export interface RedirectView extends PageView {
  readonly href: string;
  /** In full, for search engines and for readers who have to follow it by hand. */
  readonly address: string;
}

export function redirectView({ from, to = "/" }: Redirect, context: SeriesPageContext): RedirectView {
  const { series, words } = context;
  const { title, lead } = words.text.redirect;
  return {
    path: from,
    frame: seriesFrame(
      { path: from, title: `${title} · ${series.name}`, description: lead, isHidden: true },
      context,
    ),
    href: hrefOfTarget(series, to),
    address: addressOfTarget(series, to),
  };
}
