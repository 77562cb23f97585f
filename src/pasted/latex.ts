import { codeSpans } from "../markdown/code-spans.ts";
import { endOfCommand, matchBraces } from "../maths/braces.ts";
import { bracketsAt, dollarsAt, type Formula } from "../maths/formulas.ts";
import { readMaths } from "../maths/reading.ts";
import { MATHS_LETTERS, MATHS_RELATIONS } from "../maths/signs.ts";
import { endOfScript } from "../titles/scripts.ts";
import { accentAt } from "./accents.ts";
import { markdownEscapeAt, plainEscapeAt } from "./escapes.ts";
import {
  ADDRESS,
  DECLARATIONS,
  ENVIRONMENT,
  LETTER_ACCENTS,
  LETTERS,
  POINTERS,
  SIGN_ACCENTS,
  WORDS,
  WRAPPERS,
} from "./latex-signs.ts";
import type { Style } from "./style.ts";
import { dashesAt, isTie, quotationAt, spacedDollarsAt } from "./tex-typography.ts";

/** A text without its LaTeX. */
export interface LatexReading {
  readonly text: string;
  /** What is left out: it points at something that is not in the text, such as `\cite{knuth}`. */
  readonly omitted: readonly string[];
  /** What is left as it is: commands and formulas that no text stands for. */
  readonly unread: readonly string[];
}

const DEEPEST = 10;
/**
 * Reads text with LaTeX in it, and changes nothing else: `C++`, `$5`, `O(n^2)`, `R&D`, `50%`, `C:\Users`, `{0, 1}`, what stands
 * in backticks, and web addresses stay. In Markdown, what its own escapes do is left to them, unless `isThorough`.
 */
export function readLatex(source: string, style: Style, isThorough = true): LatexReading {
  const omitted: string[] = [];
  const unread: string[] = [];
  const braces = matchBraces(source);
  const code = codeSpans(source);
  const plainRun = /[^\\{}$^~`\-h\]]+/y;
  /** \"Quoted\" as in JSON: the second one stands before no letter. */
  const hasEscapedQuotes = /(?<=[\p{L}\p{N}.,!?])\\"(?![{\p{L}\\])/u.test(source);

  function read(from: number, to: number, depth: number): string {
    let out = "";
    let at = from;
    while (at < to) {
      plainRun.lastIndex = at;
      const run = plainRun.exec(source)?.[0].slice(0, to - at);
      const [text, end] = run === undefined ? piece(at, to, depth) : [run, at + run.length]; // most of a text
      out += text;
      at = Math.max(end, at + 1);
    }
    return out;
  }

  function piece(at: number, to: number, depth: number): [text: string, end: number] {
    const sign = source[at] ?? "";
    const codeEnd = code.get(at);
    if (codeEnd !== undefined && codeEnd <= to) return [source.slice(at, codeEnd), codeEnd];
    switch (sign) {
      case "\\":
        return backslash(at, depth);
      case "{":
        return group(at, to, depth);
      case "$":
        return maths(dollarsAt(source, at, to), at, 1);
      case "^":
      case "~": {
        const end = style === "title" ? endOfScript(source, at, to) : undefined;
        if (end !== undefined) return [source.slice(at, end), end];
        return [sign === "~" && isTie(source, at) ? " " : sign, at + 1];
      }
      case "-":
        return style === "markdown" ? [sign, at + 1] : dashesAt(source, at); // Markdown's own are set by the pages.
      case "`":
        return quotation(at, to, depth);
      case "h":
      case "]": {
        const address = ADDRESS.exec(source.slice(at, Math.min(at + 2000, to)))?.[0] ?? sign;
        return [address, at + address.length];
      }
      default:
        return [sign, at + 1];
    }
  }

  function backslash(at: number, depth: number): [string, number] {
    const sign = source[at + 1] ?? "";
    const name = /^[A-Za-z]+/.exec(source.slice(at + 1, at + 40))?.[0];
    if (name !== undefined) return command(at, name, depth);
    if (sign === '"' && hasEscapedQuotes) return [isThorough || style === "plain" ? '"' : '\\"', at + 2];
    const accent = SIGN_ACCENTS.get(sign);
    if (accent !== undefined) {
      const accented = accentAt(source, at + 2, accent.mark, accent.letters, braces);
      if (accented !== undefined) return accented;
    }
    if (sign === "(" || sign === "[") return maths(bracketsAt(source, at), at, 2);
    return style === "plain" ? plainEscapeAt(source, at) : markdownEscapeAt(source, at, style, isThorough);
  }

  function command(at: number, name: string, depth: number): [string, number] {
    const end = at + 1 + name.length;
    const letter = LETTERS.get(name);
    if (letter !== undefined && source[end] !== "/") return [letter, endOfCommand(source, end)];
    const accent = LETTER_ACCENTS.get(name);
    const accented = accent === undefined ? undefined : accentAt(source, end, accent, /\p{L}/u, braces);
    if (accented !== undefined) return accented;
    const word = WORDS.get(name) ?? MATHS_LETTERS.get(name) ?? MATHS_RELATIONS.get(name);
    if (word !== undefined) return [word, source.startsWith("{}", end) ? end + 2 : end];
    const closing = braces.get(source[end] === "*" ? end + 1 : end);
    const optional = /^(?:\[[^[\]]{0,80}\])+/.exec(source.slice(end, end + 200))?.[0].length ?? 0;
    if (POINTERS.test(name)) {
      const stop = braces.get(end + optional);
      if (stop === undefined) return [source.slice(at, end), end];
      omitted.push(source.slice(at, stop + 1));
      return ["", stop + 1];
    }
    const unicode = /^u([0-9a-f]{4})/i.exec(source.slice(at + 1, at + 6))?.[1];
    if (unicode !== undefined) return [String.fromCharCode(Number.parseInt(unicode, 16)), at + 6];
    if (closing === undefined) return [source.slice(at, end), end];
    if (name === "href") return link(at, closing, depth);
    const mark = WRAPPERS.get(name);
    if (mark !== undefined) return [marked(mark, inside(end, closing, depth)), closing + 1];
    if (name === "footnote") return [` (${inside(end, closing, depth)})`, closing + 1];
    if (name === "enquote") return [`“${inside(end, closing, depth)}”`, closing + 1];
    if (/^(?:begin|end)$/.test(name) && ENVIRONMENT.test(source.slice(end, closing + 1)))
      return ["", closing + 1];
    unread.push(source.slice(at, closing + 1));
    return [source.slice(at, closing + 1), closing + 1];
  }

  function inside(brace: number, closing: number, depth: number): string {
    const from = source[brace] === "*" ? brace + 2 : brace + 1;
    return depth > DEEPEST ? source.slice(from, closing) : read(from, closing, depth + 1);
  }

  function link(at: number, closing: number, depth: number): [string, number] {
    const url = source.slice(at + "\\href{".length, closing);
    const stop = braces.get(closing + 1);
    if (stop === undefined) return [url, closing + 1];
    const words = inside(closing + 1, stop, depth);
    return [style === "markdown" ? `[${words}](${url})` : `${words} (${url})`, stop + 1];
  }

  function group(at: number, to: number, depth: number): [string, number] {
    const closing = braces.get(at);
    if (closing === undefined || closing >= to || depth > DEEPEST) return ["{", at + 1];
    const inner = source.slice(at + 1, closing);
    const declared = /^\\([a-z]+)\s+/.exec(inner.slice(0, 20));
    const mark = declared === null ? undefined : DECLARATIONS.get(declared[1] ?? "");
    if (declared !== null && mark !== undefined)
      return [marked(mark, read(at + 1 + declared[0].length, closing, depth + 1)), closing + 1];
    const text = read(at + 1, closing, depth + 1);
    const isProtected =
      /^\p{Lu}[\p{L}\p{N}]*(?:[ -]\p{Lu}[\p{L}\p{N}]*)*$/u.test(inner) && !/[\^_]/.test(source[at - 1] ?? "");
    const isAccent = inner.startsWith("\\") && text !== inner;
    const isDoubled = at === 0 && closing === source.length - 1 && text !== inner;
    return [isProtected || isAccent || isDoubled ? text : `{${text}}`, closing + 1];
  }

  /** Formulas are read in titles and in Markdown, between dollars. */
  function maths(formula: Formula | undefined, at: number, length: number): [string, number] {
    if (formula === undefined) {
      // "$\sim$0.5": between digits its dollars would be money.
      const [whole = "", tex = ""] = /^\$(\\[A-Za-z]+)\$(?=\d)/.exec(source.slice(at, at + 40)) ?? [];
      const sign = whole === "" ? undefined : readMaths(tex);
      if (sign !== undefined) return [sign, at + whole.length];
      const spaced = length === 1 ? spacedDollarsAt(source, at) : undefined;
      return spaced === undefined ? [source.slice(at, at + length), at + length] : maths(spaced, at, length);
    }
    const { whole, tex, isDisplay } = formula;
    const end = at + whole.length;
    if (style !== "plain" && whole.startsWith("$") && tex.trim() === tex) return [whole, end];
    const dollars = isDisplay && style === "markdown" ? "$$" : "$";
    if (style !== "plain") return [dollars + tex.trim() + dollars, end];
    const text = readMaths(tex);
    if (text === undefined) unread.push(whole);
    return [text ?? whole, end];
  }

  function quotation(at: number, to: number, depth: number): [string, number] {
    const quotation = depth > DEEPEST ? undefined : quotationAt(source, at, to);
    if (quotation === undefined) return ["`", at + 1];
    return [quotation.open + read(quotation.from, quotation.to, depth + 1) + quotation.close, quotation.end];
  }

  function marked(mark: string, text: string): string {
    const words = text.trim();
    return style === "plain" || words === "" ? words : mark + words + mark;
  }

  const text = read(0, source.length, 0);
  if (omitted.length === 0) return { text, omitted, unread };
  const tidy = text.replace(/(?<=\S) +(?=[ .,;:)])/g, "").replace(/(?<=\p{L})\.\.(?!\.)/gu, ".");
  return { text: tidy, omitted, unread };
}
