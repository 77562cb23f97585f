import { dialect } from "./dialect.ts";
import { headingsIn } from "./targets.ts";

/** In letters: as many as tell a reader what something is about. */
const ENOUGH = 200;

/** What a text begins with: its first paragraph, or as many as say enough; nothing below the first heading that something stands above. */
export function leadOf(markdown: string): string {
  const heads = headingsIn(markdown).filter(({ offset }) => hasText(markdown.slice(0, offset)));
  const text = markdown.slice(0, heads[0]?.offset).trim();
  const lines = text.split("\n");
  const lead = endsOfBlocks(text)
    .map((end) => lines.slice(0, end).join("\n").trim())
    .find((beginning) => beginning.length >= ENOUGH && !beginning.endsWith(":"));
  return lead ?? text;
}

/** In letters: as many as a page shows of a text before it offers the rest. */
const AT_ONCE = 600;
/** In letters: a shorter rest is shown as well. */
const WORTH_FOLDING = 300;

export interface Opening {
  readonly opening: string;
  /** Empty where the opening is all. */
  readonly rest: string;
}

/** A text in two: what a page shows of it at once, and what it folds. A heading begins the rest. */
export function openingOf(markdown: string): Opening {
  const whole = { opening: markdown, rest: "" };
  // What links are named for may stand anywhere.
  if (/^ {0,3}\[[^\]\n]+\]:/m.test(markdown)) return whole;
  const [head] = headingsIn(markdown).filter(({ offset }) => hasText(markdown.slice(0, offset)));
  const text = markdown.slice(0, head?.offset).trimEnd();
  const lines = text.split("\n");
  const beginnings = endsOfBlocks(text).map((end) => lines.slice(0, end).join("\n"));
  const opening = beginnings.findLast(({ length }) => length <= AT_ONCE) ?? beginnings[0] ?? text;
  const rest = markdown.slice(opening.length).trim();
  return rest.length < WORTH_FOLDING || opening.trimEnd().endsWith(":") ? whole : { opening, rest };
}

/** The lines behind paragraphs, lists and whatever else stands for itself. */
function endsOfBlocks(markdown: string): number[] {
  return dialect
    .parse(markdown, {})
    .filter(({ level, nesting, type }) => level === 0 && nesting >= 0 && type !== "heading_open")
    .flatMap(({ map }) => map?.[1] ?? []);
}

/** Whether there is more than a heading. */
function hasText(markdown: string): boolean {
  return markdown
    .split("\n")
    .some((line) => line.trim() !== "" && !/^ {0,3}(?:#{1,6}(?:\s|$)|=+\s*$|-+\s*$)/.test(line));
}
