import markdownIt, { type MarkdownIt } from "markdown-it";
import { formulas } from "./formulas.ts";

/**
 * The one dialect of every text: CommonMark without raw HTML, bare web addresses linked, and formulas between dollars. Links lead to http(s),
 * mailto, or this site; anything else stays text.
 */
export function newDialect(): MarkdownIt {
  const dialect = markdownIt({ html: false, linkify: true }).use(formulas);
  const { linkify } = dialect;
  // Two slashes alone are seldom meant as an address: they are how some languages write a comment.
  linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false }).add("//", null);
  const test = linkify.test.bind(linkify);
  // Most texts have nothing that an address begins with, and it looks through every one of them letter by letter.
  linkify.test = (text) => /\/\/|mailto:/i.test(text) && test(text);
  dialect.validateLink = (url) =>
    !/^[a-z][a-z0-9+.-]*:/i.test(url.trim()) || /^(https?|mailto):/i.test(url.trim());
  return dialect;
}

/** For who reads a text without setting it. */
export const dialect = newDialect();
