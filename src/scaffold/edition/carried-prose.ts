import { namesYear, type Renaming, rename } from "../renaming.ts";

/** Markdown for the next edition, and the paragraphs that only its organizers can adjust. */
export interface CarriedProse {
  readonly kept: string;
  readonly aside: readonly string[];
}

export function carriedProse(markdown: string, renaming: Renaming): CarriedProse {
  const paragraphs = paragraphsOf(rename(markdown, renaming));
  const kept = paragraphs.filter((paragraph) => !namesYear(paragraph, renaming));
  const headed = kept.filter((paragraph) => !isHeading(paragraph) || hasText(paragraph, paragraphs, kept));
  return {
    kept: headed.join("\n\n"),
    aside: paragraphs.filter((paragraph) => !headed.includes(paragraph)),
  };
}

/** Code may hold empty lines of its own: a text with code stays in one piece. */
function paragraphsOf(markdown: string): string[] {
  return /^ {0,3}(```|~~~)/m.test(markdown) ? [markdown] : markdown.split(/\n{2,}/);
}

function isHeading(paragraph: string): boolean {
  return /^#{1,6} [^\n]*$/.test(paragraph);
}

/** A heading goes with its text: it stays if any of that does, or if there was none. */
function hasText(heading: string, paragraphs: readonly string[], kept: readonly string[]): boolean {
  const rest = paragraphs.slice(paragraphs.indexOf(heading) + 1);
  const end = rest.findIndex(isHeading);
  const own = end < 0 ? rest : rest.slice(0, end);
  return own.length === 0 || own.some((paragraph) => kept.includes(paragraph));
}
