// Text with what was looked for marked in it.

/** Pagefind's excerpt as nodes: its only elements are marks. */
export function markedExcerpt(excerpt: string): Node[] {
  return excerpt.split(/<\/?mark>/).map((part, index) => nodeOf(unescapeBrackets(part), index % 2 === 1));
}

/** A title with the beginnings of its words marked that the query names, whatever their accents and case. */
export function markedTitle(title: string, query: string): Node[] {
  const terms = query.split(/\s+/).map(folded).filter(Boolean);
  return title.split(/([\p{L}\p{M}\p{N}]+)/u).map((part, index) => {
    const isWord = index % 2 === 1;
    return nodeOf(part, isWord && terms.some((term) => folded(part).startsWith(term)));
  });
}

function nodeOf(text: string, isMarked: boolean): Node {
  if (!isMarked) return document.createTextNode(text);
  const mark = document.createElement("mark");
  mark.textContent = text;
  return mark;
}

function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function unescapeBrackets(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("\u200b", "");
}
