import { digestOf, own } from "../value.ts";
import type { Memory, Remembered } from "./memory.ts";

interface Titled {
  readonly key: string;
  readonly value: { readonly title?: unknown };
}

/**
 * What is remembered, under the keys by which the source calls its entries now: an export that was sorted anew may number
 * them otherwise, and a paper is still the one that had its title last time.
 */
export function underNewKeys(memory: Memory, entries: readonly Titled[]): Memory {
  const lastKeys = onlyOnes(
    Object.entries(memory).map(([key, remembered]) => [titleIn(remembered), key] as const),
  );
  const titles = new Map(
    entries.flatMap(({ key, value }) =>
      typeof value.title === "string" ? [[key, digestOf(value.title)] as const] : [],
    ),
  );
  const keysNow = onlyOnes([...titles].map(([key, title]) => [title, key] as const));
  const lastKeyOf = new Map<string, string>();
  for (const [title, key] of keysNow) {
    const last = title === undefined ? undefined : lastKeys.get(title);
    const isUnderItsKey = titleIn(own(memory, key)) === title;
    if (last !== undefined && last !== key && !isUnderItsKey) lastKeyOf.set(key, last);
  }
  if (lastKeyOf.size === 0) return memory;
  const moved = new Set(lastKeyOf.values());
  const kept = Object.entries(memory).filter(([key]) => !moved.has(key) && !lastKeyOf.has(key));
  const found = [...lastKeyOf].flatMap(([key, last]) => {
    const remembered = own(memory, last);
    return remembered === undefined ? [] : [[key, remembered] as const];
  });
  return Object.fromEntries([...kept, ...found]);
}

function titleIn(remembered: Remembered | undefined): string | undefined {
  const taken = remembered?.taken;
  if (taken === undefined || typeof taken === "string" || !("keys" in taken)) return undefined;
  const title = own(taken.keys, "title");
  return typeof title === "string" ? title : undefined;
}

/** The keys of those titles that only one has. */
function onlyOnes(
  pairs: readonly (readonly [title: string | undefined, key: string])[],
): ReadonlyMap<string | undefined, string> {
  const count = new Map<string | undefined, number>();
  for (const [title] of pairs) count.set(title, (count.get(title) ?? 0) + 1);
  return new Map(pairs.filter(([title]) => title !== undefined && count.get(title) === 1));
}
