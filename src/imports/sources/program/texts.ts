import { cleanProse, withoutEmails } from "../../clean/text.ts";

/** Links and pictures of Markdown: words, and where they lead. */
const LINK = /!?\[([^[\]\n]*)\]\(([^()\s]*)(?: "[^"\n]*")?\)/g;

/** Paragraphs without e-mail addresses, pictures, and links that lead to places of the source's own site. */
export function programText(text: string): string {
  return cleanProse(withoutEmails(text))
    .replace(LINK, (whole, words: string, target: string) =>
      /^https?:\/\//i.test(target) && !whole.startsWith("!") ? whole : words,
    )
    .trim();
}
