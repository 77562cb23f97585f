import { readHtml } from "./html.ts";
import { readLatex } from "./latex.ts";
import { withoutMarks, withoutTitleMarks } from "./markdown-marks.ts";
import type { Style } from "./style.ts";

/** What a text that was pasted from a paper, BibTeX or a submission system says. */
export interface PastedText {
  /** As it is to be written here. */
  readonly clean: string;
  /** The languages it is written in. */
  readonly languages: readonly ("HTML" | "LaTeX" | "Markdown")[];
  /** What is left out of it: `\cite{knuth}`, a comment. */
  readonly omitted: readonly string[];
  /** LaTeX and HTML that no text stands for; it is still there. */
  readonly unread: readonly string[];
}

const MARKED = /[\\<&$`~{*[]|--/;

/** @returns undefined for a text without markup that would be published letter by letter */
export function readPasted(source: string, style: Style): PastedText | undefined {
  if (!MARKED.test(source)) return undefined;
  const isFine = ({ clean, unread }: PastedText): boolean => clean === source && unread.length === 0;
  return isFine(read(source, style, false)) ? undefined : read(source, style, true);
}

function read(source: string, style: Style, isThorough: boolean): PastedText {
  const html = readHtml(source, style, isThorough);
  const latex = readLatex(html.text, style, isThorough);
  const clean =
    style === "plain"
      ? withoutMarks(latex.text)
      : style === "title"
        ? withoutTitleMarks(latex.text)
        : latex.text;
  const isHtml = html.text !== source || html.unread.length > 0;
  const isLatex = latex.text !== html.text || latex.unread.length > 0;
  return {
    clean,
    languages: [
      ...(isHtml ? ["HTML" as const] : []),
      ...(isLatex ? ["LaTeX" as const] : []),
      ...(clean === latex.text ? [] : ["Markdown" as const]),
    ],
    omitted: [...html.omitted, ...latex.omitted],
    unread: [...html.unread, ...latex.unread],
  };
}
