import { ESCAPED, SPACES } from "./latex-signs.ts";
import type { Style } from "./style.ts";

type Read = [text: string, end: number];

/** A backslash before a sign, where the text is published letter by letter. */
export function plainEscapeAt(source: string, at: number): Read {
  const sign = source[at + 1] ?? "";
  if (ESCAPED.test(sign) && (sign !== "_" || /\p{L}|\p{N}/u.test(source[at - 1] ?? "")))
    return [sign, at + 2];
  if (sign === "\\") return /\s/.test(source[at + 2] ?? "") ? ["", at + 2] : ["\\\\", at + 2];
  const isWithin = /[\p{L}\p{N}.]/u.test(source[at - 1] ?? "") && /[\p{L}\p{N}]/u.test(source[at + 2] ?? "");
  const space = isWithin ? SPACES.get(sign) : undefined;
  return space === undefined ? ["\\", at + 1] : [space, at + 2];
}

/** The same in Markdown and titles, which have escapes of their own: only in a text of LaTeX they may be TeX's. */
export function markdownEscapeAt(source: string, at: number, style: Style, isThorough: boolean): Read {
  const sign = source[at + 1] ?? "";
  if (isThorough && /[&%{}]/.test(sign)) return [sign, at + 2];
  // "U.S.\ state": a space of ordinary width.
  if (isThorough && sign === " " && /\S/.test(source[at - 1] ?? "")) return [" ", at + 2];
  const lineEnd =
    isThorough && style === "markdown" ? /^(?:[ \t]*(?:\n|$)|[ \t]+)/.exec(rest(source, at + 2)) : null;
  if (sign !== "\\" || lineEnd === null) return [source.slice(at, at + 2), at + 2];
  const end = at + 2 + lineEnd[0].length;
  // At the end of a paragraph no line ends.
  return /^\s*(?:\n|$)/.test(rest(source, end)) ? [lineEnd[0], end] : ["\\\n", end];
}

function rest(source: string, at: number): string {
  return source.slice(at, at + 100);
}
