/** A text as a part of a regular expression that finds the text itself, whatever signs are in it. */
export function literalPattern(text: string): string {
  return text.replace(/[\\^$.|?*+()[\]{}]/g, "\\$&");
}
