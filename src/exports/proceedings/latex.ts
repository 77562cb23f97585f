import { oneLine } from "../../citations/one-line.ts";
import { plainText } from "../../markdown/plain.ts";
import type { Title } from "../../model/text.ts";
import { balancedTex, latexOfTitle } from "../../titles/forms.ts";
import { escapeLatex } from "../../titles/latex.ts";

/** A text on one line, as LaTeX prints it. */
export function latex(text: string): string {
  return escapeLatex(oneLine(text));
}

/** A title on one line, as LaTeX prints it. */
export function latexTitle(title: Title): string {
  return oneLine(latexOfTitle(title));
}

/** A text of Markdown on one line, as LaTeX prints it, with its formulas. */
export function latexText(markdown: string): string {
  return plainText(markdown, { text: escapeLatex, formula: (tex) => `$${balancedTex(tex)}$` });
}

/** The same where aclpub2 escapes `&`, `_` and `%` itself (config.py, `normalize_latex_string`). */
export function halfLatex(text: string): string {
  return unescaped(latex(text));
}

/** A subscript in a formula is no `_` to be escaped, so it is named. */
export function halfLatexTitle(title: Title): string {
  return unescaped(latexTitle(title).replace(/(?<!\\)_/g, "\\sb "));
}

function unescaped(latex: string): string {
  return latex.replace(/\\([&_%])/g, "$1");
}
