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
