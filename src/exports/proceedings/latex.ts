import { escapeLatex } from "../citations/latex.ts";
import { oneLine } from "../citations/one-line.ts";

/** A text on one line, as LaTeX prints it. */
export function latex(text: string): string {
  return escapeLatex(oneLine(text));
}
