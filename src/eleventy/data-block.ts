import type { EleventyConfig } from "@11ty/eleventy";

/** Values as data within a page: a filter `dataBlock`, whose result is printed as it is. */
export function dataBlocks(config: EleventyConfig): void {
  config.addFilter("dataBlock", dataBlock);
}

const ESCAPED = /[<>&\u2028\u2029]/g;

/**
 * JSON that may stand in a script element: nothing in it can end the element, begin a comment (HTML, 13.2.5.17 to
 * 13.2.5.32) or, for old readers of JSON, end a line. A parser of JSON reads the same value.
 */
export function dataBlock(value: unknown): string {
  return JSON.stringify(value).replace(
    ESCAPED,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
