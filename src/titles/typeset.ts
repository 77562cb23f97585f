import markdownIt, { type MarkdownIt } from "markdown-it";
import { typography } from "../markdown/typography.ts";
import type { Title, TitleSpan } from "../model/text.ts";

/** Without one of these, a title is set as it is typed. */
const HAS_TYPEWRITTEN = /["']|\.{3}|--/;

/** Sets the quotes, dashes and ellipses of titles as their languages want them, by the rules of texts. */
export function titleTypesetter(): (title: Title) => Title {
  const dialects = new Map<string, MarkdownIt>();
  const dialectOf = (language: string): MarkdownIt => {
    const dialect = dialects.get(language) ?? newDialect(language);
    dialects.set(language, dialect);
    return dialect;
  };
  return (title) =>
    HAS_TYPEWRITTEN.test(title.source)
      ? { ...title, spans: typeset(title.spans, dialectOf(title.language ?? "en")) }
      : title;
}

/** Reads nothing, and sets what is read. */
function newDialect(language: string): MarkdownIt {
  const dialect = markdownIt("zero");
  typography(dialect, language);
  dialect.core.ruler.enableOnly(["dashes", "smartquotes"]);
  return dialect;
}

function typeset(spans: readonly TitleSpan[], dialect: MarkdownIt): readonly TitleSpan[] {
  const state = new dialect.core.State("", dialect, {});
  const line = new state.Token("inline", "", 0);
  line.children = leavesOf(spans, 0).map(({ type, content, level }) =>
    Object.assign(new state.Token(type, "", 0), { content, level }),
  );
  line.content = line.children.map(({ content }) => content).join("");
  state.tokens = [line];
  dialect.core.process(state);
  const set = line.children.map(({ content }) => content).values();
  return withTexts(spans, () => set.next().value ?? "");
}

interface Leaf {
  readonly type: "text" | "text_special" | "code_inline";
  readonly content: string;
  /** How many pieces it lies within: quotes that open in one do not close in another. */
  readonly level: number;
}

function leavesOf(spans: readonly TitleSpan[], level: number): Leaf[] {
  return spans.flatMap((span): Leaf[] => {
    if ("spans" in span) return leavesOf(span.spans, level + 1);
    if ("tex" in span) return [{ type: "code_inline", content: span.tex, level }];
    const type = span.kind === "code" ? "code_inline" : span.isTyped ? "text_special" : "text";
    return [{ type, content: span.text, level }];
  });
}

/** @param next the texts of the leaves, one after the other */
function withTexts(spans: readonly TitleSpan[], next: () => string): TitleSpan[] {
  return spans.map((span) => {
    if ("spans" in span) return { ...span, spans: withTexts(span.spans, next) };
    const text = next();
    return "tex" in span ? span : { ...span, text };
  });
}
