import type { EditionFacts, ItemFacts, PaperFacts } from "./facts.ts";
import { isTyping } from "./typing.ts";

/** What there was before and after; one of the two is undefined for what came or went. */
export interface Pair<Facts> {
  /** The key that it has now, or had. */
  readonly key: string;
  /** The key that it had, where it has another now. */
  readonly former?: string | undefined;
  readonly before?: Facts | undefined;
  readonly after?: Facts | undefined;
}

/**
 * Items before and after, in the order of the newer program. A talk without an id is known by its title: so one that
 * goes while another comes is the same where the titles nearly are, or where the same people give it.
 */
export function pairedItems(before: EditionFacts["items"], after: EditionFacts["items"]): Pair<ItemFacts>[] {
  return paired(before, after, [
    (a, b) => a.type === b.type && isNamedAlike(a.title, b.title),
    (a, b) => isInstant(a, b) && isOfSame(a.people, b.people),
    (a, b) => a.type === b.type && isOfSame(a.people, b.people),
    (a, b) => isInstant(a, b) && isUnstaffed(a) && isUnstaffed(b) && a.room === b.room,
  ]);
}

export function pairedPapers(
  before: EditionFacts["papers"],
  after: EditionFacts["papers"],
): Pair<PaperFacts>[] {
  return paired(before, after, [(a, b) => isNamedAlike(a.title, b.title), (a, b) => isOfSame(a.by, b.by)]);
}

/** More comings and goings than this are a new program, of which nothing is to be recognized. */
const MOST_COMPARED = 40_000;

/** @param rules by which what went is what came, the surest first: each where exactly one fits */
function paired<Facts>(
  before: Readonly<Record<string, Facts>>,
  after: Readonly<Record<string, Facts>>,
  rules: readonly ((a: Facts, b: Facts) => boolean)[],
): Pair<Facts>[] {
  const gone = new Map(Object.entries(before).filter(([key]) => !Object.hasOwn(after, key)));
  const come = Object.entries(after).filter(([key]) => !Object.hasOwn(before, key));
  const former = new Map<string, { readonly key: string; readonly facts: Facts }>();
  for (const isSame of gone.size * come.length > MOST_COMPARED ? [] : rules) {
    const matches = new Map(
      come.map(([key, facts]) => [
        key,
        [...gone].filter(([, old]) => isSame(old, facts)).map(([old]) => old),
      ]),
    );
    for (const [key] of come) {
      if (former.has(key)) continue;
      const found = (matches.get(key) ?? []).filter((old) => gone.has(old));
      const [only = ""] = found;
      const old = gone.get(only);
      const rivals = come.filter(([other]) => !former.has(other) && matches.get(other)?.includes(only));
      if (old === undefined || found.length > 1 || rivals.length > 1) continue;
      former.set(key, { key: only, facts: old });
      gone.delete(only);
    }
  }
  return [
    ...Object.entries(after).map(([key, facts]) => ({
      key,
      before: Object.hasOwn(before, key) ? before[key] : former.get(key)?.facts,
      former: former.get(key)?.key,
      after: facts,
    })),
    ...[...gone].map(([key, facts]) => ({ key, before: facts })),
  ];
}

function isNamedAlike(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && isTyping(a, b);
}

function isInstant(a: ItemFacts, b: ItemFacts): boolean {
  return Date.parse(a.start) === Date.parse(b.start) && a.type === b.type;
}

/** Of whom nobody is known who gives it. */
function isUnstaffed({ people }: ItemFacts): boolean {
  return people === undefined;
}

function isOfSame(a: readonly string[] = [], b: readonly string[] = []): boolean {
  return a.length > 0 && a.length === b.length && a.every((name) => b.includes(name));
}
