import type { EleventyConfig } from "@11ty/eleventy";

/** Templates are indented for people: pages are not. What stands in `pre` or `textarea` stays as it is. */
export function whitespace(config: EleventyConfig): void {
  config.addTransform("whitespace", function (content) {
    return this.page.outputPath !== false && /\.(html|svg)$/.test(this.page.outputPath)
      ? collapseLines(content)
      : content;
  });
}

const KEPT = /(<(pre|textarea)\b[\s\S]*?<\/\2>)/;

export function collapseLines(html: string): string {
  return html
    .split(KEPT)
    .map((part, index) =>
      index % 3 === 0 ? part.replace(/(?<!\s)\s*\n\s*/g, "\n") : index % 3 === 1 ? part : "",
    )
    .join("")
    .replace(/^\n+/, "");
}
