/** Words for messages and remedies: the author's value as they wrote it, and what they probably meant. */

/** A value as it stands in the file; long texts are cut. */
export function quote(value: unknown): string {
  if (value === null || value === undefined) return "An empty value";
  if (Array.isArray(value)) return "A list";
  if (typeof value === "object") return "A mapping";
  const text = typeof value === "string" ? JSON.stringify(value) : textOf(value);
  return text.length > 72 ? `${text.slice(0, 68)}…"` : text;
}

/** A value as a text: of a number that stands as it is written, what is written. */
export function textOf(value: unknown): string {
  return typeof value === "symbol" ? (value.description ?? "") : String(value);
}

/** A text as it can be pasted between braces or brackets of YAML. */
export function inYaml(text: string): string {
  const isPlain =
    /^\p{L}[\p{L}\p{M}\p{N} .'’()&/-]*$/u.test(text) && !/^(?:true|false|null|tba)$/i.test(text);
  return isPlain ? text : JSON.stringify(text);
}

/** "a, b and c" */
export function allOf(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** "a, b or c" */
export function oneOf(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

/** A remedy that names the likely word first and then, where the list is short, all of them. */
export function chooseFrom(word: string, all: readonly string[], noun: string): string {
  const words = [...new Set(all)];
  const nearest = nearestOf(word, words) ?? oneIn(word, words);
  const guess = nearest === undefined ? "" : `Did you mean ${nearest}? `;
  if (words.length === 0) return `There is no ${noun} yet: add it first.`;
  if (words.length > 40) return guess === "" ? `Choose one of the ${words.length} that exist.` : guess.trim();
  return `${guess}Possible: ${words.join(", ")}.`;
}

/** The only candidate that is a word of a text: "submission" in "Paper submission". */
function oneIn(text: string, candidates: readonly string[]): string | undefined {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const found =
    words.length < 2 ? [] : candidates.filter((candidate) => words.includes(candidate.toLowerCase()));
  return found.length === 1 ? found[0] : undefined;
}

/** The candidate that a slip of the finger, or another spelling of it, would explain. */
export function nearestOf(word: string, candidates: readonly string[]): string | undefined {
  const plain = word.toLowerCase();
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    const distance = editDistance(plain, candidate.toLowerCase());
    if (best === undefined || distance < best.distance) best = { candidate, distance };
  }
  const bound = Math.max(1, Math.floor(word.length / 3));
  return best !== undefined && best.distance <= bound ? best.candidate : undefined;
}

/** Damerau's distance, with swaps of neighbours only. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwap ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
