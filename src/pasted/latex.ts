import { codeSpans } from "../markdown/code-spans.ts";
import { argumentAt, matchBraces } from "./braces.ts";
import {
  DECLARATIONS,
  ESCAPED,
  LETTER_ACCENTS,
  LETTERS,
  POINTERS,
  SIGN_ACCENTS,
  SPACES,
  WORDS,
  WRAPPERS,
} from "./latex-signs.ts";
import { readMaths } from "./maths.ts";
import { MATHS_LETTERS, MATHS_RELATIONS } from "./maths-signs.ts";
import type { Style } from "./style.ts";

/** A text without its LaTeX. */
export interface LatexReading {
  readonly text: string;
  /** What is left out: it points at something that is not in the text, such as `\cite{knuth}`. */
  readonly omitted: readonly string[];
  /** What is left as it is: commands and formulas that no text stands for. */
  readonly unread: readonly string[];
}

const DEEPEST = 10;
/** Longer than any quotation or formula in running text: so far the end of one is looked for. */
const FARTHEST = 400;

/**
 * Reads text with LaTeX in it, and changes nothing else: `C++`, `$5`, `O(n^2)`, `R&D`, `50%`, `C:\Users`, `{0, 1}`, what stands
 * in backticks, and web addresses stay. In Markdown, what its own escapes do is left to them, unless `isThorough`.
 */
export function readLatex(source: string, style: Style, isThorough = true): LatexReading {
  const omitted: string[] = [];
  const unread: string[] = [];
  const braces = matchBraces(source);
  const code = codeSpans(source);
  /** \"Quoted\" as in JSON: the second one stands before no letter. */
  const hasEscapedQuotes = /(?<=[\p{L}\p{N}.,!?])\\"(?![{\p{L}\\])/u.test(source);

  function read(from: number, to: number, depth: number): string {
    let out = "";
    let at = from;
    while (at < to) {
      const [text, end] = piece(at, to, out, depth);
      out += text;
      at = Math.max(end, at + 1);
    }
    return out;
  }

  function piece(at: number, to: number, before: string, depth: number): [text: string, end: number] {
    const sign = source[at] ?? "";
    const codeEnd = code.get(at);
    if (codeEnd !== undefined && codeEnd <= to) return [source.slice(at, codeEnd), codeEnd];
    switch (sign) {
      case "\\":
        return backslash(at, depth);
      case "{":
        return group(at, to, before, depth);
      case "$":
        return formula(at, to);
      case "~":
        return isTie(at) ? [" ", at + 1] : ["~", at + 1];
      case "-":
        return dashes(at);
      case "`":
        return quotation(at, to, depth);
      case "h":
      case "]": {
        const address =
          /^(?:https?:\/\/[^\s<>"]+|\]\([^()\s]+\))/.exec(source.slice(at, Math.min(at + 2000, to)))?.[0] ??
          sign;
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
      const accented = accentuate(at + 2, accent.mark, accent.letters);
      if (accented !== undefined) return accented;
    }
    if (sign === "(" || sign === "[") return displayed(at, sign === "(" ? "\\)" : "\\]");
    if (style === "markdown") {
      return [isThorough && /[&%{}]/.test(sign) ? sign : source.slice(at, at + 2), at + 2];
    }
    if (ESCAPED.test(sign) && (sign !== "_" || /\p{L}|\p{N}/u.test(source[at - 1] ?? "")))
      return [sign, at + 2];
    if (sign === "\\") return /\s/.test(source[at + 2] ?? "") ? ["", at + 2] : ["\\\\", at + 2];
    const space = /[\p{L}\p{N}.]/u.test(source[at - 1] ?? "") ? SPACES.get(sign) : undefined;
    return space === undefined || !/[\p{L}\p{N}]/u.test(source[at + 2] ?? "")
      ? ["\\", at + 1]
      : [space, at + 2];
  }

  function command(at: number, name: string, depth: number): [string, number] {
    const end = at + 1 + name.length;
    const letter = LETTERS.get(name);
    if (letter !== undefined && source[end] !== "/") return [letter, afterCommand(end)];
    const accent = LETTER_ACCENTS.get(name);
    const accented = accent === undefined ? undefined : accentuate(end, accent, /\p{L}/u);
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
    if (
      /^(begin|end)$/.test(name) &&
      /^(itemize|enumerate|abstract|center|quote)\}/.test(source.slice(end + 1, end + 14))
    )
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

  /** A letter ends where its space or its braces end. */
  function afterCommand(end: number): number {
    if (source.startsWith("{}", end)) return end + 2;
    return source[end] === " " ? end + 1 : end;
  }

  /** The accent on one letter; undefined where there is none, or Unicode has no such letter. */
  function accentuate(at: number, mark: string, letters: RegExp): [string, number] | undefined {
    const range = argumentAt(source, at, braces);
    if (range === undefined) return undefined;
    const base = source
      .slice(range.from, range.to)
      .replace(/^\\([ij])\s*$/, "$1")
      .trim();
    const isBraced = source[range.end - 1] === "}";
    const isSpaced = range.from > at && source[at] === " ";
    if ([...base].length !== 1 || (!isBraced && !letters.test(base))) return undefined;
    if (isSpaced && /\p{L}/u.test(source[range.end] ?? "") && !letters.test(base)) return undefined;
    const accented = (base + mark).normalize("NFC");
    return [...accented].length === 1 ? [accented, range.end] : undefined;
  }

  function group(at: number, to: number, before: string, depth: number): [string, number] {
    const closing = braces.get(at);
    if (closing === undefined || closing >= to || depth > DEEPEST) return ["{", at + 1];
    const inner = source.slice(at + 1, closing);
    const declared = /^\\([a-z]+)\s+/.exec(inner.slice(0, 20));
    const mark = declared === null ? undefined : DECLARATIONS.get(declared[1] ?? "");
    if (declared !== null && mark !== undefined) {
      return [marked(mark, read(at + 1 + declared[0].length, closing, depth + 1)), closing + 1];
    }
    const text = read(at + 1, closing, depth + 1);
    const isProtected =
      /^\p{Lu}[\p{L}\p{N}]*(?:[ -]\p{Lu}[\p{L}\p{N}]*)*$/u.test(inner) && !/[\^_]$/.test(before);
    const isAccent = inner.startsWith("\\") && text !== inner;
    const isDoubled = at === 0 && closing === source.length - 1 && text !== inner;
    return [isProtected || isAccent || isDoubled ? text : `{${text}}`, closing + 1];
  }

  /** By pandoc's rule for dollars, and only where it looks like mathematics: not "from $5 to $10". */
  function formula(at: number, to: number): [string, number] {
    const rest = source.slice(at, Math.min(at + FARTHEST, to));
    const found = /^(\$\$?)(?![\s$])((?:[^$\\\n]|\\.)*?)(?<!\s)\1(?!\d)/.exec(rest);
    const [whole = "", , tex = ""] = found ?? [];
    const isAfterWord = /[\p{L}\p{N}]/u.test(source[at - 1] ?? "");
    const isMaths = isAfterWord ? /^[\^_\\]/.test(tex) : /[\\^_=<>+*/(){}|]|^[\p{L}\d]{1,2}$/u.test(tex);
    if (found === null || !isMaths) return ["$", at + 1];
    return maths(whole, tex, at);
  }

  /** \(x\) and \[x\] */
  function displayed(at: number, closer: string): [string, number] {
    const found = source.slice(at + 2, at + FARTHEST).indexOf(closer);
    const tex = found < 0 ? "" : source.slice(at + 2, at + 2 + found);
    if (found < 0 || !/[\\^_=]|^[\p{L}\d]{1,2}$|^\p{L}\(\p{L}\)$/u.test(tex))
      return [source.slice(at, at + 2), at + 2];
    return maths(source.slice(at, at + 4 + found), tex, at);
  }

  function maths(whole: string, tex: string, at: number): [string, number] {
    const text = readMaths(tex);
    if (text === undefined) unread.push(whole);
    return [text === undefined ? whole : escaped(text), at + whole.length];
  }

  function escaped(text: string): string {
    return style === "markdown" ? text.replace(/[*`[\]|]|(?<![\p{L}\p{N}])_/gu, "\\$&") : text;
  }

  function marked(mark: string, text: string): string {
    const words = text.trim();
    return style === "plain" || words === "" ? words : mark + words + mark;
  }

  /** "Fig.~3", "Section~2", "J.~Doe": no URL, no "~50%", no "10:00~12:00", no "X~N(0,1)". */
  function isTie(at: number): boolean {
    if (source[at + 1] === "\\") return /[\p{L}\p{N}.,) ]/u.test(source[at - 1] ?? "");
    return (
      /(?:\p{L}\p{L}|\p{L}\.)$/u.test(source.slice(Math.max(at - 2, 0), at)) &&
      /^[\p{L}\d$\\]/u.test(source.slice(at + 1, at + 2))
    );
  }

  /** "1--4", "Curry--Howard", "one --- two": no option of a command, no rule, no table. */
  function dashes(at: number): [string, number] {
    const run = /^-+/.exec(source.slice(at, at + 80))?.[0] ?? "-";
    const asWritten: [string, number] = [run, at + run.length];
    if (run.length < 2 || run.length > 3) return asWritten;
    const before = source[at - 1] ?? "\n";
    const after = source[at + run.length] ?? "\n";
    const isTight = /[\p{L}\p{N})}.”]/u.test(before) && /[\p{L}\p{N}({\\“]/u.test(after);
    const isLoose = before === " " && after === " " && /[^\s|]/.test(source[at - 2] ?? "");
    if (!isTight && !isLoose) return asWritten;
    return [run.length === 2 ? "–" : "—", at + run.length];
  }

  /** ``such'' and `such' */
  function quotation(at: number, to: number, depth: number): [string, number] {
    const run = /^`+/.exec(source.slice(at, at + 3))?.[0] ?? "`";
    const isOpening = !/[\p{L}\p{N}]/u.test(source[at - 1] ?? "");
    const closing = source
      .slice(at, Math.min(at + FARTHEST, to))
      .search(run.length === 2 ? /''/ : /(?<=\S)'(?!\p{L})/u);
    if (run.length > 2 || !isOpening || closing < 0 || depth > DEEPEST) return [run, at + run.length];
    const words = read(at + run.length, at + closing, depth + 1);
    return [run.length === 2 ? `“${words}”` : `‘${words}’`, at + closing + run.length];
  }

  const text = read(0, source.length, 0);
  const tidy = omitted.length === 0 ? text : text.replace(/(?<=\S) +(?=[ .,;:)])/g, "");
  return { text: tidy, omitted, unread };
}
