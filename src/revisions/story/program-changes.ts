import type { Change, Material, Spot, Subject } from "../../model/changes/change.ts";
import type { EditionFacts, ItemFacts } from "./facts.ts";
import { groupedMoves } from "./grouped-moves.ts";
import { type Pair, pairedItems } from "./matching.ts";
import { alignedTimes, isAgain, itemOf } from "./times.ts";
import { isTyping } from "./typing.ts";

/** An item that there was, and is. */
export type Lasting = Required<{ [Name in keyof Pair<ItemFacts>]: NonNullable<Pair<ItemFacts>[Name]> }>;

/** So many of a kind are named one by one: what nobody misses by not knowing its name, and what somebody waits for. */
const [FEW, SEVERAL] = [6, 20];

/** The changes of a program: what concerns the most people first. */
export function programChanges(before: EditionFacts, after: EditionFacts): Change[] {
  const [old, now] = [before, after].map(({ items }) => Object.keys(items).length);
  const changes: Change[] = [];
  if (old === 0) return now === 0 ? [] : [{ kind: "program-published", n: countOfTalks(after) }];
  if (now === 0) return [{ kind: "program-withdrawn" }];
  if (after.status !== undefined && before.status !== undefined && after.status !== before.status)
    changes.push({ kind: "program-status", status: after.status });
  const items = alignedTimes(before.items, after.items);
  const pairs = pairedItems(items, after.items);
  const lasting = pairs.filter(isLasting);
  const once = lasting.filter(({ key }) => !isAgain(key));
  return [
    ...changes,
    ...cancellations(lasting),
    ...comingAndGoing(pairs, "removed"),
    ...once.flatMap(titleChange),
    ...groupedMoves(lasting, items, after.items),
    ...once.flatMap(speakerChange),
    ...comingAndGoing(pairs, "added"),
    ...materialChanges(once),
  ];
}

function isLasting(pair: Pair<ItemFacts>): pair is Lasting {
  return pair.before !== undefined && pair.after !== undefined;
}

/** Of all that has people: sessions, lunches and dinners are no talks. */
function countOfTalks({ items }: EditionFacts): number {
  return Object.keys(items).filter((key) => key.startsWith("talks/") && !key.includes("#")).length;
}

function subjectOf(key: string, { type, title }: ItemFacts): Subject {
  return title === undefined ? { key, type } : { key, type, title };
}

function spotOf({ start, end, room }: ItemFacts): Spot {
  return { start, ...(end !== undefined && { end }), ...(room !== undefined && { room }) };
}

/** What becomes of one item: of all of its times at once. */
interface Told {
  readonly item: Subject;
  readonly at: Spot;
  readonly also?: readonly Spot[];
}

/** Each item once, with all the times that are among these. */
function eachOnce(found: readonly { readonly key: string; readonly facts: ItemFacts }[]): Told[] {
  const told = new Map<string, Told>();
  for (const { key, facts } of found) {
    const first = told.get(itemOf(key));
    const next =
      first === undefined
        ? { item: subjectOf(key, facts), at: spotOf(facts) }
        : { ...first, also: [...(first.also ?? []), spotOf(facts)] };
    told.set(itemOf(key), next);
  }
  return [...told.values()];
}

/** What stands in a session that comes or goes is told with it. */
function comingAndGoing(pairs: readonly Pair<ItemFacts>[], kind: "added" | "removed"): Change[] {
  const found = pairs.flatMap(({ key, before, after }) => {
    const facts = kind === "added" ? after : before;
    const isOther = (kind === "added" ? before : after) === undefined;
    return isOther && facts !== undefined ? [{ key, facts }] : [];
  });
  const keys = new Set(found.map(({ key }) => key));
  const own = found.filter(({ facts: { session } }) => session === undefined || !keys.has(session));
  const told = eachOnce(own);
  if (told.length > (kind === "added" ? FEW : SEVERAL))
    return [{ kind: kind === "added" ? "items-added" : "items-removed", n: told.length }];
  // Where the first time stays, this is a further one.
  return told.map((one) => ({ kind: isAgain(one.item.key) ? (`time-${kind}` as const) : kind, ...one }));
}

function cancellations(lasting: readonly Lasting[]): Change[] {
  const changed = lasting.filter(({ before, after }) => before.isCancelled !== after.isCancelled);
  const told = (kind: "cancelled" | "reinstated"): Change[] =>
    eachOnce(
      changed
        .filter(({ after }) => (after.isCancelled === true) === (kind === "cancelled"))
        .map(({ key, after }) => ({ key, facts: after })),
    ).map((one) => ({ kind, ...one }));
  return [...told("cancelled"), ...told("reinstated")];
}

function titleChange({ key, before, after }: Lasting): Change[] {
  const [from, to] = [before.title, after.title];
  if (to === undefined || from === to) return [];
  const item = subjectOf(key, after);
  // Of a session, a break or a ceremony the type told what it was.
  if (from === undefined)
    return key.startsWith("talks/") ? [{ kind: "titled", item, at: spotOf(after) }] : [];
  return isTyping(from, to) ? [] : [{ kind: "retitled", item, from }];
}

function speakerChange({ key, before, after }: Lasting): Change[] {
  const [old, now] = [before.people ?? [], after.people ?? []];
  const gone = old.filter((name) => !now.some((other) => isTyping(name, other)));
  const come = now.filter((name) => !old.some((other) => isTyping(name, other)));
  if (gone.length + come.length === 0) return [];
  const areOthers = now.length > come.length;
  return [{ kind: "speakers", item: subjectOf(key, after), gone, come, areOthers }];
}

function materialChanges(talks: readonly Lasting[]): Change[] {
  return (["slides", "video"] as const satisfies readonly Material[]).flatMap((what): Change[] => {
    const found = talks.filter(
      ({ before, after }) =>
        after.material?.includes(what) === true && before.material?.includes(what) !== true,
    );
    if (found.length > FEW) return [{ kind: "materials", what, n: found.length }];
    return found.map(({ key, after }) => ({ kind: "material", item: subjectOf(key, after), what }));
  });
}
