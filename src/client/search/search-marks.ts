// Text with what was looked for marked in it.

import { spellingsOf, wordsOf } from "../../folding.ts";

/** Pagefind's excerpt as nodes: its only elements are marks, which leave out what is spelled otherwise. */
export function markedExcerpt(excerpt: string, query: string): Node[] {
  return excerpt.split(/<\/?mark>/).flatMap((part, index) => {
    const text = plainExcerpt(part);
    return index % 2 === 1 ? [nodeOf(text, true)] : markedText(text, query);
  });
}

/** The words of a text marked that begin as the query says, in whatever spelling. */
export function markedText(text: string, query: string): Node[] {
  const wanted = wordsOf(query).flatMap(spellingsOf).filter(Boolean);
  const isWanted = (word: string): boolean =>
    spellingsOf(word).some((spelling) => wanted.some((beginning) => spelling.startsWith(beginning)));
  return text
    .split(/([\p{L}\p{M}\p{N}'’]+)/u)
    .map((part, index) => nodeOf(part, index % 2 === 1 && isWanted(part)));
}

/** Without marks. */
export function plainExcerpt(excerpt: string): string {
  return excerpt
    .replace(/<\/?mark>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("\u200b", "");
}

function nodeOf(text: string, isMarked: boolean): Node {
  if (!isMarked) return document.createTextNode(text);
  const mark = document.createElement("mark");
  mark.textContent = text;
  return mark;
}
