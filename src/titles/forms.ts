import { mathmlOf, plainMaths } from "../maths/mathml.ts";
import type { Title, TitleSpan } from "../model/text.ts";
import { escapeHtml } from "../xml.ts";
import { escapeLatex } from "./latex.ts";

/** A title as it stands in a page. */
export function htmlOfTitle({ spans }: Title): string {
  return written(spans, {
    text: escapeHtml,
    code: (text) => `<code>${escapeHtml(text)}</code>`,
    maths: (tex) => mathmlOf(tex),
    emphasis: (inner) => `<em>${inner}</em>`,
    sub: (inner) => `<sub>${inner}</sub>`,
    sup: (inner) => `<sup>${inner}</sup>`,
  });
}

/** As LaTeX and BibTeX print it. */
export function latexOfTitle({ spans }: Title): string {
  return written(spans, {
    text: escapeLatex,
    code: (text) => `\\texttt{${escapeLatex(text)}}`,
    maths: (tex) => `$${balancedTex(tex)}$`,
    emphasis: (inner) => `\\emph{${inner}}`,
    sub: (inner) => `\\textsubscript{${inner}}`,
    sup: (inner) => `\\textsuperscript{${inner}}`,
  });
}

/** As CSL-JSON writes titles (citeproc-js manual, "HTML-like formatting tags"). */
export function cslOfTitle({ spans }: Title): string {
  return written(spans, {
    text: (text) => text,
    code: (text) => text,
    maths: plainMaths,
    emphasis: (inner) => `<i>${inner}</i>`,
    sub: (inner) => `<sub>${inner}</sub>`,
    sup: (inner) => `<sup>${inner}</sup>`,
  });
}

type Forms = Readonly<Record<TitleSpan["kind"], (inner: string) => string>>;

function written(spans: readonly TitleSpan[], forms: Forms): string {
  return spans
    .map((span) => {
      const inner = "spans" in span ? written(span.spans, forms) : "tex" in span ? span.tex : span.text;
      return forms[span.kind](inner);
    })
    .join("");
}

/** BibTeX counts `\{` too when it looks for the end of a field (btxdoc §4), so those braces are named. */
export function balancedTex(tex: string): string {
  return tex.replace(/\\\\|\\([{}])/g, (whole, brace) =>
    brace === "{" ? "\\lbrace " : brace === "}" ? "\\rbrace " : whole,
  );
}
