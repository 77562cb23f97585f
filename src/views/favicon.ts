import { FAVICON } from "../file-urls.ts";
import type { ViewContext } from "./context.ts";

/** The initial of the series on its accent colour. */
export interface FaviconView {
  readonly path: string;
  readonly letter: string;
  readonly background: string;
  readonly color: string;
}

export function faviconView({ series }: ViewContext): FaviconView {
  const [letter = ""] = series.name.toUpperCase();
  return { path: FAVICON, letter, background: series.accent, color: "#ffffff" };
}
