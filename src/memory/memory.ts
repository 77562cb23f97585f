/** What was made of a file, or of an edition, before, as long as its text stays the same. */
export type Memory = <Outcome>(path: string, text: string, make: () => Outcome) => Outcome;

/** One that lives as long as it is passed on, and knows what became of the last text of each path. */
export function memoryOfTexts(): Memory {
  const known = new Map<string, { readonly text: string; readonly outcome: unknown }>();
  return <Outcome>(path: string, text: string, make: () => Outcome): Outcome => {
    const last = known.get(path);
    // What a path stands for is always made in the same way.
    if (last?.text === text) return last.outcome as Outcome;
    const outcome = make();
    known.set(path, { text, outcome });
    return outcome;
  };
}

/** What texts say, as earlier builds read it: those in which nothing is wrong. */
export interface KnownContents {
  /** Undefined for a text that is not known. */
  find(path: string, text: string): unknown;
  keep(path: string, text: string, content: unknown): void;
}
