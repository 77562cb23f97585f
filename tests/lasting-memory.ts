import type { Memory } from "../src/memory/memory.ts";

/** Texts of a path that are known at once: what tests spoil, one after the other, and what it was before and is again. */
const KNOWN = 6;

/** Knows what became of some texts of each path, those that were asked for last. */
export function lastingMemory(): Memory {
  const known = new Map<string, Map<string, unknown>>();
  return <Outcome>(path: string, text: string, make: () => Outcome): Outcome => {
    const texts = known.get(path) ?? new Map<string, unknown>();
    known.set(path, texts);
    // What a path stands for is always made in the same way.
    const outcome = texts.has(text) ? (texts.get(text) as Outcome) : make();
    texts.delete(text);
    texts.set(text, outcome);
    const [oldest = ""] = texts.keys();
    if (texts.size > KNOWN) texts.delete(oldest);
    return outcome;
  };
}
