import type { Item, Talk } from "../../model/program/program.ts";
import { talksIn } from "../../model/program/talks.ts";
import { count, type Words } from "../../wording/words.ts";

/** The type that all talks among items have; undefined for several. */
export function typeOfAll(items: readonly Item[]): Talk["type"] | undefined {
  const types = new Set(talksIn(items).map(({ type }) => type));
  const [type] = types;
  return types.size === 1 ? type : undefined;
}

/** "3 talks", "31 posters", of what is not cancelled; empty where there are none. */
export function talkCount(items: readonly Item[], words: Words): string {
  const talks = talksIn(items).filter(({ isCancelled }) => !isCancelled);
  if (talks.length === 0) return "";
  const type = typeOfAll(talks);
  const { counts } = words.text;
  const isNamed = type === "poster" || type === "demo" || type === "lightning" || type === "short-paper";
  return count(isNamed ? counts[type] : counts.talk, talks.length, words);
}

/** No label says that it is a talk, or a paper. */
export function isPlain({ type }: Talk): boolean {
  return type === "talk" || type === "paper";
}
