import { type CssLoad, readCss } from "../../css/loads.ts";
import { type Path, type Problem, problemAt, type Source } from "../../problem.ts";

/** `theme/style.css` */
export interface ParsedStyle {
  readonly source: Source;
  readonly text: string;
  /** In their order. */
  readonly loads: readonly CssLoad[];
  readonly faults: readonly Path[];
}

export function parseStyle(
  source: Source,
  text: string,
): { readonly parsed: ParsedStyle; readonly problems: readonly Problem[] } {
  const { loads, faults } = readCss(text);
  const problems = faults.map(({ offset, message, remedy }) =>
    problemAt({ source, path: [], spot: { text, offset } }, message, remedy),
  );
  return { parsed: { source, text, loads: faults.length > 0 ? [] : loads, faults: [] }, problems };
}
