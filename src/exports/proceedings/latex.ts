import { escapeLatex } from "../../citations/latex.ts";
import { oneLine } from "../../citations/one-line.ts";

/** A text on one line, as LaTeX prints it. */
export function latex(text: string): string {
  return escapeLatex(oneLine(text));
}

/** The same where aclpub2 escapes `&`, `_` and `%` itself (config.py, `normalize_latex_string`). */
export function halfLatex(text: string): string {
  return latex(text).replace(/\\([&_%])/g, "$1");
}
