import { codeSpans } from "../markdown/code-spans.ts";
import { decodeEntities } from "../markdown/entities.ts";
import { SUBSCRIPTS, SUPERSCRIPTS, scripted } from "../maths/signs.ts";
import { LINE_BREAK, withLineBreaks } from "./line-breaks.ts";
import type { Style } from "./style.ts";
import { readTables } from "./tables.ts";

/** A text without its HTML. */
export interface HtmlReading {
  readonly text: string;
  /** Comments, which are left out. */
  readonly omitted: readonly string[];
  /** What no text stands for: scripts, frames, forms. They are left as they are. */
  readonly unread: readonly string[];
}

const STRUCK = "~~";
/** What Markdown has for an element; "" for one that only groups. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ...["i", "em", "italic"].map((name) => [name, "*"] as const),
  ...["b", "strong", "bold"].map((name) => [name, "**"] as const),
  ...["code", "tt", "kbd", "samp"].map((name) => [name, "`"] as const),
  ...["s", "del", "strike"].map((name) => [name, STRUCK] as const),
  ...["u", "span", "font", "small", "big", "center", "button", "sc", "a", "sub", "sup", "inf"].map(
    (name) => [name, ""] as const,
  ),
]);
const BLOCKS: ReadonlyMap<string, string> = new Map([
  ...["p", "div", "ul", "ol", "section", "blockquote"].map((name) => [name, "\n\n"] as const),
  ["br", LINE_BREAK],
  // Hyphens would make a heading of the line before, and front matter of what follows.
  ["hr", "\n\n***\n\n"],
  ["li", "\n- "],
  ...[1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, `\n\n${"#".repeat(level)} `] as const),
]);
const ACTIVE = new Set("script style iframe object embed video audio form img svg math table".split(" "));
const VOID = new Set(["br", "hr", "img", "embed"]);

const TAG = /<(\/?)(?:jats:)?([a-z][a-z0-9]*)((?:[\s/][^<>]*)?)>/gi;
/** Elements within elements: far more than a title or an abstract has. */
const DEEPEST = 20;

interface Tag {
  readonly name: string;
  readonly isClosing: boolean;
  readonly attributes: string;
  readonly at: number;
  readonly whole: string;
}

/**
 * Reads text with HTML in it, and changes nothing else: `a < b`, `Vec<T>`, the tokens `<s>` and `<mask>`, what stands in backticks.
 * Entities are Markdown, and stay there unless `isThorough`.
 */
export function readHtml(html: string, style: Style, isThorough = true): HtmlReading {
  const source =
    style === "markdown" ? readTables(html, (cell) => readHtml(cell, "markdown", isThorough).text) : html;
  const omitted: string[] = [];
  const unread: string[] = [];
  const tags = source.includes("<") ? markupIn(source) : [];
  const pieces: string[] = [];
  const lists: string[] = [];
  /** Where the text of each quotation begins. */
  const quotes: number[] = [];
  const open: { readonly name: string; readonly piece: number; readonly href: string | undefined }[] = [];
  // `&lt;` stays in Markdown: the sign itself would begin a tag there.
  const decode = (part: string): string =>
    style !== "markdown"
      ? decodeEntities(part.replace(/&nbsp;/g, " "))
      : isThorough
        ? decodeEntities(part.replace(/&nbsp;/g, " ").replace(/&(?=[lg]t;)/g, "&amp;"))
        : part;
  let at = 0;
  let isAfterBlock = false;
  const take = (end?: number): void => {
    const part = decode(source.slice(at, end));
    pieces.push(isAfterBlock ? part.replace(/^ +/, "") : part);
  };
  for (const tag of tags) {
    take(tag.at);
    at = tag.at + tag.whole.length;
    const block = BLOCKS.get(tag.name);
    isAfterBlock = block !== undefined;
    if (tag.name === "") omitted.push(tag.whole);
    else if (ACTIVE.has(tag.name)) {
      if (!tag.isClosing) unread.push(tag.whole);
      pieces.push(tag.whole);
    } else if (block !== undefined) {
      if (/^[ou]l$/.test(tag.name)) tag.isClosing ? lists.pop() : lists.push(tag.name);
      const start = tag.name === "li" && lists.at(-1) === "ol" ? "\n1. " : block;
      pieces.push(style !== "markdown" ? " " : tag.isClosing ? (tag.name === "li" ? "" : "\n\n") : start);
      if (tag.name === "blockquote" && style === "markdown") {
        if (!tag.isClosing) quotes.push(pieces.length);
        else if (quotes.length > 0) pieces.push(`${quoted(pieces.splice(quotes.pop() ?? 0).join(""))}\n\n`);
      }
    } else if (!tag.isClosing) {
      const href = /\bhref\s*=\s*["']?([^"'\s>]+)/i.exec(tag.attributes)?.[1];
      if (open.length < DEEPEST) open.push({ name: tag.name, piece: pieces.length, href });
    } else {
      const index = open.findLastIndex(({ name }) => name === tag.name);
      const [opening] = index < 0 ? [] : open.splice(index, open.length);
      if (opening === undefined) continue;
      const inner = pieces.splice(opening.piece).join("");
      // Where nothing strikes out, what is struck out would read as if it held.
      if (MARKS.get(tag.name) === STRUCK && style !== "markdown") omitted.push(inner);
      else pieces.push(wrapped(tag.name, opening.href, inner, style));
    }
  }
  take();
  const text = pieces.join("");
  if (tags.length === 0 && source === html) return { text, omitted, unread };
  const blank =
    style !== "markdown" ? text.replace(/ {2,}/g, " ") : withLineBreaks(text).replace(/\n{3,}/g, "\n\n");
  return { text: blank.trim(), omitted, unread };
}

function quoted(text: string): string {
  return text
    .trim()
    .replace(/\n{3,}/g, "\n\n")
    .split("\n")
    .map((line) => `> ${line}`.trimEnd())
    .join("\n");
}

function wrapped(name: string, href: string | undefined, inner: string, style: Style): string {
  if (style === "title" && /^[\p{L}\p{N}+−-]{1,20}$/u.test(inner)) {
    if (name === "sub" || name === "inf") return `~${inner}~`;
    if (name === "sup") return `^${inner}^`;
  }
  if (name === "sub" || name === "inf") return scripted(inner, SUBSCRIPTS) ?? `_${inner}`;
  if (name === "sup") return scripted(inner, SUPERSCRIPTS) ?? (/^\p{L}+$/u.test(inner) ? inner : `^${inner}`);
  if (style === "plain" || inner.trim() === "") return inner;
  const mark = MARKS.get(name) ?? "";
  const words = inner.trim();
  const start = inner.indexOf(words);
  const marked = href !== undefined && style === "markdown" ? `[${words}](${href})` : mark + words + mark;
  return inner.slice(0, start) + marked + inner.slice(start + words.length);
}

/** The tags that are meant as such: with a partner, with attributes, or of an element that has no end. */
function markupIn(source: string): Tag[] {
  const code = [...codeSpans(source)];
  let nextCode = 0;
  const isCode = (at: number): boolean => {
    while ((code[nextCode]?.[1] ?? Number.POSITIVE_INFINITY) <= at) nextCode++;
    return (code[nextCode]?.[0] ?? Number.POSITIVE_INFINITY) <= at;
  };
  const comments = commentsIn(source);
  const tags = [...source.matchAll(TAG)].map((match): Tag => {
    const [whole, slash, name = "", attributes = ""] = match;
    return { name: name.toLowerCase(), isClosing: slash === "/", attributes, at: match.index, whole };
  });
  const isStruck = [...source.matchAll(/<s>([^<>]*)<\/s>/gi)].some(([, inner = ""]) =>
    /^\S+\s[\s\S]*$/.test(inner.trimEnd() === inner ? inner : ""),
  );
  let hidden = 0;
  const found = [...comments, ...tags]
    .sort((one, other) => one.at - other.at)
    .filter(({ name, at, whole }) => {
      if (at < hidden || isCode(at) || (name === "s" && !isStruck)) return false;
      if (name === "") hidden = at + whole.length;
      return name === "" || MARKS.has(name) || BLOCKS.has(name) || ACTIVE.has(name);
    });
  const opened = new Set(found.filter(({ isClosing }) => !isClosing).map(({ name }) => name));
  const closed = new Set(found.filter(({ isClosing }) => isClosing).map(({ name }) => name));
  return found.filter(
    ({ name, attributes }) =>
      name === "" ||
      VOID.has(name) ||
      /=/.test(attributes) ||
      (opened.has(name) && closed.has(name)) ||
      // Its end may be left out.
      (name === "li" && (closed.has("ul") || closed.has("ol"))),
  );
}

/** What is between `<!--` and `-->`, whatever it is. */
function commentsIn(source: string): Tag[] {
  const comments: Tag[] = [];
  let at = source.indexOf("<!--");
  while (at >= 0) {
    const end = source.indexOf("-->", at + 4);
    if (end < 0) break;
    comments.push({ name: "", isClosing: false, attributes: "", at, whole: source.slice(at, end + 3) });
    at = source.indexOf("<!--", end);
  }
  return comments;
}
