import type { EditionFacts, ItemFacts } from "./facts.ts";

/** The several times of one item: the first has the key that it would have alone, and no id has an end as the others have. */
const AGAIN = /#?_\d+$/;

type Items = EditionFacts["items"];

/** `talks/ink/` of `talks/ink/#_2` */
export function itemOf(key: string): string {
  return key.replace(AGAIN, "");
}

/** Whether it is a further time of an item. */
export function isAgain(key: string): boolean {
  return AGAIN.test(key);
}

/**
 * The items before, each time under the key that the same time has now: keys count times, and the second one is the
 * first where the first is gone.
 */
export function alignedTimes(before: Items, after: Items): Items {
  const further = [...Object.keys(before), ...Object.keys(after)].filter(isAgain).map(itemOf);
  if (further.length === 0) return before;
  const several = new Set(further);
  const aligned = Object.entries(before).filter(([key]) => !several.has(itemOf(key)));
  for (const item of several) {
    const [old, now] = [timesOf(before, item), timesOf(after, item)];
    const pairs = now.map(
      ([key, facts]) => [key, old.find(([, { start }]) => start === facts.start)?.[1]] as const,
    );
    const left = old.filter(([, facts]) => pairs.every(([, known]) => known !== facts));
    const rest = left[Symbol.iterator]();
    for (const [key, known] of pairs) {
      const facts = known ?? rest.next().value?.[1];
      if (facts !== undefined) aligned.push([key, facts]);
    }
    const taken = new Set(aligned.map(([key]) => key));
    for (const [, facts] of rest) aligned.push([freeKey(item, taken), facts]);
  }
  return Object.fromEntries(aligned);
}

function timesOf(items: Items, item: string): [string, ItemFacts][] {
  return Object.entries(items).filter(([key]) => itemOf(key) === item);
}

/** That of a time which there is no more. */
function freeKey(item: string, taken: Set<string>): string {
  const end = item.includes("#") ? "_" : "#_";
  let key = item;
  for (let number = 2; taken.has(key); number += 1) key = `${item}${end}${number}`;
  taken.add(key);
  return key;
}
