import { escapeHtml } from "../xml.ts";
import { loadTemml } from "./load-temml.mjs";
import { readMaths } from "./reading.ts";

/** Longer than any formula that a page can show; and what a macro may become. */
const LONGEST = 2000;
const MOST_EXPANSIONS = 100;

/** What is wrong with the LaTeX of a formula, in the words of who reads it; undefined for one that can be shown. */
export function faultOfMaths(tex: string): string | undefined {
  const made = convert(tex, false);
  return "fault" in made ? made.fault : undefined;
}

/**
 * A formula as MathML, which browsers show and screen readers read by themselves. It holds no address, style or class, so
 * no formula reaches beyond its own letters. One that cannot be shown is printed as it was written.
 */
export function mathmlOf(tex: string, isDisplay = false): string {
  const made = convert(tex, isDisplay);
  return "fault" in made ? `<code dir="ltr">${escapeHtml(tex)}</code>` : made.mathml;
}

/** A formula where nothing but letters can be shown: "O(n²)". LaTeX that has no such reading stays. */
export function plainMaths(tex: string): string {
  return readMaths(tex) ?? tex;
}

/** Commands that name a look of this page, define others, or point at something: a formula needs none. */
const REFUSED =
  /\\(?:(?:[egx]?def|g?let|futurelet|(?:re)?newcommand|providecommand|global|long|expandafter|noexpand|char)(?![a-zA-Z])|(?:href|url|class|id|style|data|includegraphics|label|ref|eqref|tag|color|textcolor|colorbox|fcolorbox|definecolor|pagecolor|rowcolor)(?![a-zA-Z]))/;

type Made = { readonly mathml: string } | { readonly fault: string };

function convert(tex: string, isDisplay: boolean): Made {
  if (tex.length > LONGEST) return { fault: `it is longer than ${LONGEST} letters` };
  const [refused] = REFUSED.exec(tex) ?? [];
  if (refused !== undefined) return { fault: `${refused} is not for formulas on pages` };
  try {
    const html = loadTemml().renderToString(tex, {
      displayMode: isDisplay,
      throwOnError: true,
      trust: false,
      maxExpand: MOST_EXPANSIONS,
      maxSize: [20, 20],
    });
    return { mathml: cleaned(html, isDisplay) };
  } catch (error) {
    return { fault: faultIn(error) };
  }
}

/**
 * All but single letters, which alone are set in italics: said of each, because `maths.css` cannot count letters, and
 * browsers without a mathematical font have no italic ones of their own.
 */
const NO_VARIABLE = /<mi>(?![A-Za-z\u0370-\u03ff\u0131\u0237\u2202]<\/mi>)/g;

/** Styles in elements are what the pages' security policy forbids, and formulas run from left to right in every language. */
function cleaned(html: string, isDisplay: boolean): string {
  const body = html
    .replace(/ (?:style|class|id|href|fence)="[^"]*"|<\/?span[^>]*>/g, "")
    .replace(/^<math[^>]*>/, "")
    .replace(NO_VARIABLE, '<mi mathvariant="normal">');
  return `<math dir="ltr"${isDisplay ? ' display="block"' : ""}>${body}`;
}

/** "Unsupported function name: \foo": without the place in the formula, which is short. */
function faultIn(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const [first = ""] = message
    .replace(/^.*?ParseError: /s, "")
    .replace(/\p{M}/gu, "")
    .split(/ at (?:position|end of input)|\n/);
  const text = first
    .trim()
    .replace(/, got 'EOF'$/, ", and there it ends")
    .replace(/^Unexpected end of input.*/, "something is missing at its end")
    .replace(/^Expected 'EOF', got '(.*)'$/, "its $1 stands alone")
    .replace(/^Unsupported function name: /, "nothing is known of ")
    .replace(/(?<![.:])[.:]+$/, "");
  return text === "" || error instanceof TypeError ? "something is missing in it" : text;
}
