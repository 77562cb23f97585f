import { type Path, type Problem, problemAt, type Source } from "../../problem.ts";

/** A Nunjucks template of `theme/`, and what is known of it before it is rendered. */
export interface ParsedTemplate {
  /** The file's name without its ending. */
  readonly name: string;
  readonly source: Source;
  readonly text: string;
  /** What it leads to or shows, where that is written out. */
  readonly links: readonly TemplateLink[];
  readonly faults: readonly Path[];
}

export interface TemplateLink {
  readonly offset: number;
  readonly url: string;
  readonly needs: "target" | "asset";
}

/** What the security policy of pages keeps from working, or what would break them, and what to do instead. */
const REFUSED: readonly (readonly [pattern: RegExp, message: string, remedy: string])[] = [
  [
    /<script(?![^<>]*\ssrc=)/gi,
    "Pages run no script that stands in them: their security policy forbids it.",
    "Put it into a file below public/, and write its path as `src`.",
  ],
  [
    /<style[\s>]/gi,
    "Pages have no styles of their own: their security policy forbids it.",
    "Write the rules into theme/style.css.",
  ],
  [
    /<[a-z][^<>]*?\s(style)\s*=/gi,
    "Pages have no styles of their own: their security policy forbids it.",
    "Give the element a class, and write its rules into theme/style.css.",
  ],
  [
    /<[a-z][^<>]*?\s(on[a-z]+)\s*=/gi,
    "Pages run no script that stands in them: their security policy forbids it.",
    "Put a script into a file below public/ that listens for the event.",
  ],
  [
    /<(?:iframe|object|embed|frame)[\s>]/gi,
    "Pages hold no page of others: their security policy forbids it.",
    "Write a link to it.",
  ],
  [
    /<base[\s>]/gi,
    "`base` would lead every link of the page elsewhere: the security policy forbids it.",
    "Write each address in full.",
  ],
  [/<meta[^<>]*\shttp-equiv/gi, "The site says by itself what `http-equiv` could say.", "Delete it."],
  [
    /\{%-?\s*(?:extends|include|import|from)\s+["'](?!theme\/parts\/|parts\/)/g,
    "A template finds no other one of this name.",
    "Write what belongs here itself.",
  ],
];

/** Filters whose results are markup: what comes from any other is a text, and stays one. */
const MARKUP = /\|\s*(?:markup|markdown|article|dataBlock)\s*(?:\([^()]*\)\s*)?$/;
const SAFE = /\|\s*safe\b/g;

/** `href="/about/"`, `href=/about/`, `src='{{ "logo.svg" | href }}'` */
const ADDRESS =
  /\s(href|src|srcset|poster|action)\s*=\s*(?:"((?:\{\{[^{}]*\}\}|[^"{]|\{(?!\{))*)"|'((?:\{\{[^{}]*\}\}|[^'{]|\{(?!\{))*)'|([^\s"'<>={}]+))/gi;
const WRITTEN_OUT = /^\s*\{\{-?\s*(?:"([^"]*)"|'([^']*)')\s*\|\s*href\s*-?\}\}/;
const WEB = /^(?:https?:|mailto:|tel:|#)/i;

export function parseTemplate(
  name: string,
  source: Source,
  text: string,
): { readonly parsed: ParsedTemplate; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const links: TemplateLink[] = [];
  const report = (offset: number, message: string, remedy: string): void => {
    problems.push(problemAt({ source, path: [], spot: { text, offset } }, message, remedy));
  };
  for (const [pattern, message, remedy] of REFUSED)
    for (const { index } of text.matchAll(pattern)) report(index, message, remedy);
  for (const { index } of text.matchAll(SAFE)) {
    if (MARKUP.test(text.slice(Math.max(text.lastIndexOf("{", index), 0), index))) continue;
    report(
      index,
      "What is `safe` is printed as it is, and whoever may write a text could then write a script.",
      "Delete `| safe`. Titles have `| markup | safe`, texts `| markdown | safe`.",
    );
  }
  for (const { 0: all, 1: key = "", 2: double, 3: single, 4: bare, index } of text.matchAll(ADDRESS)) {
    const value = bare ?? double ?? single ?? "";
    const offset = index + all.length - value.length - (bare === undefined ? 1 : 0);
    const isShown = key.toLowerCase() !== "href";
    const out = WRITTEN_OUT.exec(value);
    const url = out?.[1] ?? out?.[2];
    if (url !== undefined) links.push({ offset, url, needs: isShown ? "asset" : "target" });
    else if (isToldOtherwise(text, index) || !isAttribute(text, index, bare === undefined)) continue;
    else if (
      /^(?:https?:)?\/\//i.test(value) &&
      (isShown || /<link\b[^<>]*$/i.test(text.slice(0, index).slice(-500)))
    )
      report(
        offset,
        "This lies on another site, and pages load nothing from there: their security policy forbids it.",
        "Put the file into public/, and write its path with `| href`.",
      );
    else if (/^\s*(?:javascript|data|vbscript):/i.test(value))
      report(
        offset,
        "This address is a program or a file itself: the security policy of pages forbids it.",
        "Put what it holds into a file below public/, and write its path with `| href`.",
      );
    else if (value !== "" && !WEB.test(value) && !value.includes("{")) {
      const path = value.startsWith("/") ? value : `/${value}`;
      const quoted = all.includes('"') ? `'${path}'` : `"${path}"`;
      report(
        offset,
        "This address does not know where the site is published: it may have a path before it.",
        `Write {{ ${quoted} | href }} in its place.`,
      );
    }
  }
  return { parsed: { name, source, text, links: problems.length > 0 ? [] : links, faults: [] }, problems };
}

/** Not what a template sets for itself, and without quotes not what is only a text. */
function isAttribute(text: string, offset: number, isQuoted: boolean): boolean {
  const isWithin = (start: string, end: string): boolean =>
    text.lastIndexOf(start, offset) > text.lastIndexOf(end, offset);
  return !isWithin("{%", "%}") && (isQuoted || isWithin("<", ">"));
}

/** What a link of the head only names is not loaded; what no page may hold is told as such. */
function isToldOtherwise(text: string, offset: number): boolean {
  const start = text.lastIndexOf("<", offset);
  return /^<(?:iframe|object|embed|frame|base)\b|^<link\b[^<>]*\srel=["']?(?:me|license|author|canonical|alternate)\b/i.test(
    text.slice(start, start + 500),
  );
}
