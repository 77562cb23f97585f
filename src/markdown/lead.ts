import { headingsIn } from "./targets.ts";

/** What a text begins with: all of it up to the first heading that something stands above. */
export function leadOf(markdown: string): string {
  const heads = headingsIn(markdown).filter(({ offset }) => hasText(markdown.slice(0, offset)));
  return markdown.slice(0, heads[0]?.offset).trim();
}

/** Whether there is more than a heading. */
function hasText(markdown: string): boolean {
  return markdown
    .split("\n")
    .some((line) => line.trim() !== "" && !/^ {0,3}(?:#{1,6}(?:\s|$)|=+\s*$|-+\s*$)/.test(line));
}
