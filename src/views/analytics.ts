import type { Series } from "../model/series.ts";
import { hrefOfTarget, isOnThisSite } from "../urls.ts";

/** What counts visits, and whom the security policy of the page trusts for that. */
export interface AnalyticsView {
  readonly src: string;
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
  /** Where scripts may come from, and send what they count, besides the site itself: each behind a space. */
  readonly origins: string;
}

/** Undefined where nothing counts. */
export function analyticsView(series: Series): AnalyticsView | undefined {
  const { analytics } = series;
  if (analytics === undefined) return undefined;
  const { script, attributes, origins } = analytics;
  const own = isOnThisSite(script) ? [] : [new URL(script).origin];
  return {
    src: hrefOfTarget(series, script),
    attributes: Object.entries(attributes).map(([name, value]) => ({ name, value })),
    origins: [...new Set([...own, ...origins])].map((origin) => ` ${origin}`).join(""),
  };
}
