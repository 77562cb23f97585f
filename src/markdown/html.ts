import type { Token } from "markdown-it";
import { escapeHtml } from "../xml.ts";
import { newDialect } from "./dialect.ts";
import type { FormulaEnv } from "./formulas.ts";
import { wordsOf } from "./plain.ts";
import { typography } from "./typography.ts";

export interface HtmlOptions {
  /** What a link is written as, from what the author wrote. */
  readonly hrefOf: (url: string) => string;
  /** The level of the text's highest headings on the page; the others follow. */
  readonly topLevel?: number;
  /** Whether headings get an id, to be linked: only where a page has one such text. */
  readonly hasIds?: boolean;
  /** For readers that know no MathML, such as those of feeds. */
  readonly areFormulasPlain?: boolean;
  /** How a picture is shown, from what the author wrote; left out or undefined, as it is. */
  readonly pictureOf?: (url: string) => ShownPicture | undefined;
}

/** A picture in the widths that screens need, and its own in pixels, so that nothing jumps when it comes. */
export interface ShownPicture {
  readonly src: string;
  /** In WebP; empty for one that has no others. */
  readonly srcset: string;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

/** As wide as a text is at most, and a narrow screen: see `layout.css`. */
const SIZES = "(min-width: 42rem) 40rem, 100vw";

/** What makes HTML of the texts in one language. */
export type MarkdownRenderer = (markdown: string, options: HtmlOptions) => string;

/** @param language BCP 47: decides on quotation marks */
export function markdownRenderer(language: string): MarkdownRenderer {
  const dialect = newDialect();
  typography(dialect, language);
  const bare = dialect.renderer.rules.image;
  dialect.renderer.rules.image = (tokens, index, ...rest) => {
    const { srcset = "" }: Partial<ShownPicture> = tokens[index]?.meta ?? {};
    const image = bare?.(tokens, index, ...rest) ?? "";
    return srcset === ""
      ? image
      : `<picture><source type="image/webp" srcset="${escapeHtml(srcset)}" sizes="${SIZES}">${image}</picture>`;
  };
  return (markdown, { hrefOf, topLevel = 3, hasIds = false, areFormulasPlain = false, pictureOf }) => {
    const tokens = dialect.parse(markdown, {});
    shiftHeadings(tokens, topLevel);
    if (hasIds) addIds(tokens);
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const name = token.type === "link_open" ? "href" : token.type === "image" ? "src" : undefined;
      const url = name === undefined ? null : token.attrGet(name);
      if (name === undefined || url === null) continue;
      const picture = name === "src" ? pictureOf?.(String(url)) : undefined;
      token.attrSet(name, picture?.src ?? hrefOf(String(url)));
      if (picture !== undefined) showIn(token, picture);
    }
    return dialect.renderer.render(tokens, dialect.options, { areFormulasPlain } satisfies FormulaEnv);
  };
}

function showIn(token: Token, picture: ShownPicture): void {
  token.meta = { ...picture };
  for (const name of ["width", "height"] as const)
    if (picture[name] !== undefined) token.attrSet(name, String(picture[name]));
  token.attrSet("loading", "lazy");
  token.attrSet("decoding", "async");
}

function shiftHeadings(tokens: readonly Token[], topLevel: number): void {
  const headings = tokens.filter(({ type }) => type === "heading_open" || type === "heading_close");
  const highest = headings.reduce((least, heading) => Math.min(least, levelOf(heading)), 6);
  for (const heading of headings) heading.tag = `h${Math.min(levelOf(heading) - highest + topLevel, 6)}`;
}

function levelOf({ tag }: Token): number {
  return Number(tag.slice(1));
}

function addIds(tokens: readonly Token[]): void {
  const taken = new Set<string>(["content"]);
  const numbers = new Map<string, number>();
  for (const [index, token] of tokens.entries()) {
    if (token.type !== "heading_open") continue;
    const text = (tokens[index + 1]?.children ?? []).map(wordsOf).join("");
    const slug =
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\p{M}]+/gu, "-")
        .replace(/^-|-$/g, "") || "section";
    let id = slug;
    let number = numbers.get(slug) ?? 1;
    while (taken.has(id)) id = `${slug}-${++number}`;
    numbers.set(slug, number);
    taken.add(id);
    token.attrSet("id", id);
  }
}
