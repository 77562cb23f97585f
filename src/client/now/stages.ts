/** What holds when, as pages say it. */

/** Whether a moment lies between the first at which something holds and the first at which it holds no more. */
export function holds(from: string | undefined, until: string | undefined, now: number): boolean {
  return (from === undefined || now >= Date.parse(from)) && (until === undefined || now < Date.parse(until));
}

/**
 * The state at a moment.
 * @param changes states with their first moments, in order: "2026-01-16T12:00Z=past"
 * @param first the state before all of them
 */
export function stateAt(changes: string, first: string, now: number): string {
  return entriesOf(changes).findLast(({ from }) => from <= now)?.state ?? first;
}

function entriesOf(changes: string): { readonly from: number; readonly state: string }[] {
  return changes.split(" ").map((change) => {
    const [from = "", state = ""] = change.split("=");
    return { from: Date.parse(from), state };
  });
}

/** The first of some moments that lies ahead; undefined where none does. */
export function firstAfter(now: number, moments: readonly number[]): number | undefined {
  const ahead = moments.filter((moment) => moment > now);
  return ahead.length === 0 ? undefined : Math.min(...ahead);
}

/** The moments of changes. */
export function momentsOf(changes: string): number[] {
  return entriesOf(changes).map(({ from }) => from);
}
