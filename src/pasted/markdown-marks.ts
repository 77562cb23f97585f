/** A text that is published letter by letter, without what only Markdown reads: `**such**`, `[such](https://…)`. */
export function withoutMarks(text: string): string {
  return withoutTitleMarks(text)
    .replace(/(?<![`\p{L}\p{N}])`([^`\n]+)`(?![`\p{L}\p{N}])/gu, "$1")
    .replace(/(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*\n]+)(?<=\S)\*(?=[\s.,;:!?)’”]|$)/gu, "$1");
}

/** A title without the marks that are none in titles: they have *emphasis* and `code`, but no bold text and no links. */
export function withoutTitleMarks(text: string): string {
  return text
    .replace(/!?\[([^[\]\n]+)\]\((?:https?:|mailto:|www\.|\/)[^()\s]*\)/g, "$1")
    .replace(/(?<![\p{L}\p{N}*])\*\*(?=[^\s*])([^*\n]+)(?<=\S)\*\*(?=[\s.,;:!?)’”]|$)/gu, "$1");
}
