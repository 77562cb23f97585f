/** A fault of YAML's syntax in words an organizer understands. */
export interface SyntaxFault {
  readonly offset: number;
  readonly message: string;
  readonly remedy: string;
  /** The remedy, followed: with it, the rest of the text is read, so that all its faults are told at once. */
  readonly repair?: Edit | undefined;
}

/** What stands from `start` to `end`, replaced. No edit adds or removes a line. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Edits that overlap an earlier one are left out. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let edited = "";
  let position = 0;
  for (const { start, end, text: replacement } of edits.toSorted((a, b) => a.start - b.start)) {
    if (start < position) continue;
    edited += text.slice(position, start) + replacement;
    position = end;
  }
  return edited + text.slice(position);
}
