import type { Change, DateSpot, Spot } from "./change.ts";

/**
 * Changes that came one after the other, as somebody is told who missed them all: what moved twice moved once, and what
 * came and went again is not told.
 * @param changes oldest first
 */
export function mergedChanges(changes: readonly Change[]): Change[] {
  const merged: (Change | undefined)[] = [];
  for (const change of changes) {
    const at = merged.findLastIndex((earlier) => earlier !== undefined && isOfSame(earlier, change));
    const earlier = merged[at];
    const result = earlier === undefined ? "both" : together(earlier, change);
    if (result === "both") merged.push(change);
    else merged[at] = result === "neither" ? undefined : result;
  }
  return merged.filter((change) => change !== undefined);
}

/** What they are about: a talk's time, its title, a deadline. */
function isOfSame(a: Change, b: Change): boolean {
  if ("item" in a && "item" in b) return a.item.key === b.item.key && areOfOneKind(a.kind, b.kind);
  if ("paper" in a && "paper" in b) return a.paper.key === b.paper.key;
  if ("date" in a && "date" in b) return a.date.key === b.date.key;
  return a.kind === b.kind && (a.kind === "days" || a.kind === "place" || a.kind === "program-status");
}

const LIVES: readonly string[] = [
  "added",
  "removed",
  "time-added",
  "time-removed",
  "cancelled",
  "reinstated",
];
/** What an addition tells with it. */
const TOLD_WITH: readonly string[] = ["moved", "retitled", "titled"];

function areOfOneKind(earlier: string, later: string): boolean {
  if (LIVES.includes(earlier) && LIVES.includes(later)) return true;
  return earlier === later || (earlier === "added" && TOLD_WITH.includes(later));
}

function together(a: Change, b: Change): Change | "both" | "neither" {
  if (a.kind === "moved" && b.kind === "moved")
    return isSameSpot(a.from, b.to) ? "neither" : { ...b, from: a.from };
  if (a.kind === "added") {
    if (b.kind === "moved") return { ...a, item: b.item, at: b.to };
    if (b.kind === "retitled" || b.kind === "titled") return { ...a, item: b.item };
    return b.kind === "removed" ? "neither" : "both";
  }
  if (a.kind === "removed" && b.kind === "added")
    return isSameSpot(a.at, b.at) ? "neither" : { kind: "moved", item: b.item, from: a.at, to: b.at };
  if (a.kind === "time-added" && b.kind === "time-removed") return "neither";
  if (a.kind === "cancelled" && b.kind === "reinstated") return "neither";
  if (a.kind === "reinstated" && b.kind === "cancelled") return "neither";
  if (a.kind === "cancelled" && b.kind === "removed") return b;
  if (a.kind === "retitled" && b.kind === "retitled")
    return a.from === b.item.title ? "neither" : { ...b, from: a.from };
  if (a.kind === "paper-retitled" && b.kind === "paper-retitled")
    return a.from === b.paper.title ? "neither" : { ...b, from: a.from };
  if (a.kind === "paper-added" && b.kind === "paper-withdrawn") return "neither";
  if (a.kind === "days" && b.kind === "days") return { kind: "days", from: a.from, to: b.to };
  if (a.kind === "place" && b.kind === "place") return { kind: "place", from: a.from, to: b.to };
  if (a.kind === "program-status" && b.kind === "program-status") return b;
  if ("date" in a && "date" in b) return datesTogether(a, b);
  return "both";
}

type DateChange = Extract<Change, { readonly date: unknown }>;

function datesTogether(a: DateChange, b: DateChange): Change | "neither" {
  const from = a.kind === "date-set" ? undefined : a.from;
  const to = b.kind === "date-withdrawn" ? undefined : b.to;
  const { date } = b;
  if (from === undefined) return to === undefined ? "neither" : { kind: "date-set", date, to };
  if (to === undefined) return { kind: "date-withdrawn", date, from };
  return isSameDate(from, to) ? "neither" : { kind: "date-moved", date, from, to };
}

function isSameSpot(a: Spot, b: Spot): boolean {
  return a.start === b.start && a.end === b.end && a.room === b.room;
}

function isSameDate(a: DateSpot, b: DateSpot): boolean {
  return a.date === b.date && a.end === b.end && a.time === b.time && a.zone === b.zone;
}
