import type { Token } from "markdown-it";
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
}

/** What makes HTML of the texts in one language. */
export type MarkdownRenderer = (markdown: string, options: HtmlOptions) => string;

/** @param language BCP 47: decides on quotation marks */
export function markdownRenderer(language: string): MarkdownRenderer {
  const dialect = newDialect();
  typography(dialect, language);
  return (markdown, { hrefOf, topLevel = 3, hasIds = false, areFormulasPlain = false }) => {
    const tokens = dialect.parse(markdown, {});
    shiftHeadings(tokens, topLevel);
    if (hasIds) addIds(tokens);
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const name = token.type === "link_open" ? "href" : token.type === "image" ? "src" : undefined;
      const url = name === undefined ? null : token.attrGet(name);
      if (name !== undefined && url !== null) token.attrSet(name, hrefOf(String(url)));
    }
    return dialect.renderer.render(tokens, dialect.options, { areFormulasPlain } satisfies FormulaEnv);
  };
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
