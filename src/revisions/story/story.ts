import * as z from "zod";
import type { Change, DatedChanges } from "../../model/changes/change.ts";
import { datedChanges } from "./change-schema.ts";
import { changesBetween, isPublic } from "./compare.ts";
import { type EditionFacts, editionFacts } from "./facts.ts";

/** What readers of an edition are told, and what they were told to have changed since it was first published. */
export interface Story {
  readonly facts: EditionFacts;
  /** Oldest first. */
  readonly log: readonly DatedChanges[];
}

/** In a ledger. */
export const story = z.strictObject({ facts: editionFacts, log: z.array(datedChanges).max(2000) });

/** @param moment of the build */
export function continuedStory(last: Story | undefined, facts: EditionFacts, moment: string): Story {
  if (last === undefined) return { facts, log: [] };
  const changes = changesBetween(last.facts, facts).filter(isPublic);
  const log = changes.length === 0 ? last.log : newestOf([...last.log, { at: moment, changes }]);
  return { facts, log: withoutLeft(log, facts) };
}

/** What an edition may tell at most: more than a reader reads, and a ledger stays small. */
const LONGEST = 400;

/** The newest publications that changed something, as many as fit. */
function newestOf(log: readonly DatedChanges[]): DatedChanges[] {
  let room = LONGEST;
  const isNew = log.map(() => false);
  for (let index = log.length - 1; index >= 0; index -= 1) {
    room -= (log[index]?.changes ?? []).reduce((sum, change) => sum + sizeOf(change), 0);
    if (room < 0 && index < log.length - 1) break;
    isNew[index] = true;
  }
  return log.filter((_, index) => isNew[index]);
}

function sizeOf(change: Change): number {
  return "items" in change ? 1 + Math.ceil(change.items.length / 10) : 1;
}

/** Nobody who left a committee is told to have joined it. */
function withoutLeft(log: readonly DatedChanges[], { people }: EditionFacts): DatedChanges[] {
  return log.flatMap(({ at, changes }) => {
    const kept = changes.flatMap((change): Change[] => {
      if (change.kind !== "joined") return [change];
      const present = people[change.role ?? ""] ?? [];
      const names = change.names.filter((name) => present.includes(name));
      const n = change.n - (change.names.length - names.length);
      return names.length === 0 ? [] : [{ ...change, names, n }];
    });
    return kept.length === 0 ? [] : [{ at, changes: kept }];
  });
}
