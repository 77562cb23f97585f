/** Formats of lines hold no line breaks and no control characters: each is a space. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}

/** The paragraphs of a text of which each is one line. */
export function paragraphsOf(text: string): string[] {
  return text.split("\n\n");
}
