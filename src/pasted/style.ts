/**
 * What a pasted text becomes: one that is published letter by letter, a title with its few marks (src/titles/read.ts), or
 * Markdown.
 */
export type Style = "plain" | "title" | "markdown";
