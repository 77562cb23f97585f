import {
  type Document,
  isScalar,
  type Node,
  type Pair,
  type ParsedNode,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { identityOf, isMapping, isSame, type Mapping, type Value } from "../value.ts";
import type { Nothing } from "./layout.ts";

/** A part as it is to be: an old one with what it says now, or a new one. */
export interface Wanted {
  readonly old: number | undefined;
  readonly key: string | undefined;
  readonly value: Value;
}

export function pairsWanted(document: Document.Parsed, node: YAMLMap, value: Mapping): Wanted[] | undefined {
  const keys = node.items.map((pair) => keyOf(pair as Pair<Node, Nothing>));
  const before = said(document, node as unknown as ParsedNode);
  if (keys.includes(undefined) || !isMapping(before)) return undefined;
  // What a merge key brings in can be overridden and cannot be taken out.
  const inherited = Object.keys(before).filter((key) => !keys.includes(key));
  if (inherited.some((key) => !Object.hasOwn(value, key))) return undefined;
  const own = Object.entries(value).filter(
    ([key, inner]) => !inherited.includes(key) || !isSame(inner, before[key]),
  );
  const merges = keys.flatMap((key, old) =>
    key === "<<" ? [{ old, key, value: ownValue(document, node, old) }] : [],
  );
  return [...merges, ...own.map(([key, inner]) => ({ old: placeOf(keys, key), key, value: inner }))];
}

function ownValue(document: Document.Parsed, node: YAMLMap, index: number): Value {
  return said(document, (node.items[index] as Pair<Node, Nothing> | undefined)?.value);
}

function keyOf(pair: Pair<Node, Nothing>): string | undefined {
  if (!isScalar(pair.key)) return undefined;
  const { value } = pair.key;
  // The key that merges another mapping is a symbol.
  return typeof value === "symbol" ? value.description : String(value);
}

/** Which old entry each new one is: one that says the same, else one of the same identity, else what stands in its place. */
export function itemsWanted(document: Document.Parsed, node: YAMLSeq, list: readonly Value[]): Wanted[] {
  const before = node.items.map((item) => said(document, item as ParsedNode));
  const olds = new Map<number, number>();
  const free = new Set(before.keys());
  const match = (isIt: (value: Value, old: Value, index: number, place: number) => boolean): void => {
    for (const [index, value] of list.entries()) {
      if (olds.has(index)) continue;
      const old = [...free].find((place) => isIt(value, before[place] ?? null, index, place));
      if (old === undefined) continue;
      olds.set(index, old);
      free.delete(old);
    }
  };
  match((value, old) => isSame(value, old));
  const [wanted, had] = [list.map(identityOf), before.map(identityOf)];
  match((_, __, index, place) => wanted[index] === had[place]);
  if (list.length === before.length) match((_, __, index, place) => index === place);
  return list.map((value, index) => ({ old: olds.get(index), key: undefined, value }));
}

function placeOf(keys: readonly (string | undefined)[], key: string): number | undefined {
  const place = keys.indexOf(key);
  return place < 0 ? undefined : place;
}

/** What a node says; nothing is null. */
export function said(document: Document.Parsed, node: Nothing): Value {
  return node === null || node === undefined ? null : (node.toJS(document) as Value);
}
