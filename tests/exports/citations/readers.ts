import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import type { CslItem } from "../../../src/exports/citations/csl.ts";

/** What Citation.js understands of a text, as CSL-JSON. */
export function readWithCitationJs(
  text: string,
  format: "@ris/file" | "@biblatex/text" | "@else/json",
): Partial<CslItem>[] {
  return plugins.input.chain(text, { forceType: format, generateGraph: false });
}
