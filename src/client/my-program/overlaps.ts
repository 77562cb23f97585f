export interface TimedTalk {
  readonly id: string;
  /** Milliseconds since the epoch; those of the session for a talk without a time of its own. */
  readonly start: number;
  readonly end: number;
  /** The session whose time it shares with others. */
  readonly session?: string | undefined;
}

/** The talks that take place while another does, each with those others. Where one ends, the next may begin. */
export function overlapsOf<Talk extends TimedTalk>(talks: readonly Talk[]): Map<Talk, readonly Talk[]> {
  const found = new Map<Talk, Talk[]>();
  const sorted = talks.toSorted((a, b) => a.start - b.start);
  for (const [index, talk] of sorted.entries()) {
    for (const other of sorted.slice(index + 1)) {
      if (other.start >= talk.end) break;
      // Talks without times of their own follow each other within their session.
      if (talk.session !== undefined && talk.session === other.session) continue;
      // Nobody goes to the same talk twice.
      if (talk.id === other.id) continue;
      found.set(talk, [...(found.get(talk) ?? []), other]);
      found.set(other, [...(found.get(other) ?? []), talk]);
    }
  }
  return found;
}
