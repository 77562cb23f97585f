import type { Change } from "../../model/changes/change.ts";
import type { EditionFacts } from "./facts.ts";
import {
  callChanges,
  dateChanges,
  editionChanges,
  linkChanges,
  paperChanges,
  peopleChanges,
} from "./other-changes.ts";
import { programChanges } from "./program-changes.ts";

/** What somebody who knew the one has to be told to know the other: what concerns the most people first. */
export function changesBetween(before: EditionFacts, after: EditionFacts): Change[] {
  const program = programChanges(before, after);
  return [
    ...editionChanges(before, after),
    ...callChanges(before, after),
    ...dateChanges(before, after),
    ...program,
    ...paperChanges(before, after, titlesIn(program)),
    ...peopleChanges(before, after),
    ...linkChanges(before, after),
  ];
}

/** Of what came, went or is called otherwise. */
function titlesIn(changes: readonly Change[]): Set<string> {
  return new Set(
    changes.flatMap((change) =>
      change.kind === "added" || change.kind === "removed" || change.kind === "retitled"
        ? [change.item.title ?? ""]
        : [],
    ),
  );
}

/** Who leaves a committee is told to its organizers alone. */
export function isPublic({ kind }: Change): boolean {
  return kind !== "left";
}
