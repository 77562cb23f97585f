/** What a pasted text becomes: one that is published letter by letter, or Markdown. */
export type Style = "plain" | "markdown";
