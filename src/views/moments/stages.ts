import type { DateTime } from "luxon";
import type { Edition } from "../../model/edition.ts";
import { turningPoints } from "../../model/moments/phase.ts";
import { shortInstantOf } from "../../wording/times.ts";
import type { EditionContext } from "../context.ts";
import type { ScriptName } from "../frame/scripts.ts";

/** What holds for a time: pages carry what will hold later as well, so that they are right without being made anew. */
export interface Stage<Value> {
  readonly value: Value;
  /** The first moment; empty for what holds now. */
  readonly from: string;
  /** The first moment at which it holds no more; empty for what stays. */
  readonly until: string;
}

/** What holds from the moment of the build on: one stage where nothing will change any more. */
export function stagesOf<Value>(
  edition: Edition,
  context: EditionContext,
  valueAt: (context: EditionContext) => Value,
): Stage<Value>[] {
  const stages = [
    { value: valueAt(context), from: "" },
    ...pointsAhead(edition, context).map((now) => ({
      value: valueAt({ ...context, now }),
      from: shortInstantOf(now.toUTC()),
    })),
  ];
  const changes = stages.filter(
    ({ value }, index) => index === 0 || !isSame(value, stages[index - 1]?.value),
  );
  return changes.map((stage, index) => ({ ...stage, until: changes[index + 1]?.from ?? "" }));
}

/** Programs for a page that tells hours of the edition, or what will still change with time alone. */
export function scriptsOfMoments(edition: Edition, context: EditionContext): readonly ScriptName[] {
  if (pointsAhead(edition, context).length > 0) return ["moments"];
  return edition.hours === undefined ? [] : ["hours"];
}

function pointsAhead(edition: Edition, { now }: EditionContext): DateTime[] {
  return turningPoints(edition).filter((moment) => moment > now);
}

/** Views are plain data. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
