import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Merged, mergeEntries } from "../../../src/imports/merge/merge-entries.ts";
import type { MergeEntry } from "../../../src/imports/merge/merge-entry.ts";
import type { Mapping, Value } from "../../../src/imports/value.ts";
import { rewriteYaml, valueIn } from "../../../src/imports/yaml/rewrite.ts";
import { person, RUNS, title } from "./hostile.ts";

const facts = {
  affiliation: fc.constantFrom("ETH", "MIT: Lab", "KAIST #1"),
  country: fc.constantFrom("Norway", "Chile"),
};
const member = fc.record(facts, { requiredKeys: [], noNullPrototype: true });
const members = fc.dictionary(fc.constantFrom("Ann Bell", "Bo Li", "李明", "Cy Dee"), member, {
  noNullPrototype: true,
});
const roles = fc.dictionary(
  fc.constantFrom("General Chairs", "Web Chair", "Advisors"),
  fc.uniqueArray(person, { selector: ({ name }) => name, minLength: 1, maxLength: 3 }),
  { noNullPrototype: true },
);
const talk = fc.record(
  { title, start: fc.constantFrom("09:00", "10:30"), room: fc.constantFrom("hall", "lab") },
  { noNullPrototype: true },
);
const talks = fc.dictionary(
  fc.constantFrom("a", "b", "c", "d"),
  fc.tuple(fc.constantFrom("2026-03-28", "2026-03-29"), talk),
  { noNullPrototype: true },
);

const keyed = (value: Mapping, key: string): MergeEntry => ({ key, place: `row ${key}`, value });
const KINDS: Readonly<
  Record<string, { readonly at: readonly string[]; readonly sides: fc.Arbitrary<readonly MergeEntry[]> }>
> = {
  committee: {
    at: [],
    sides: members.map((all) => Object.entries(all).map(([name, said]) => keyed({ name, ...said }, name))),
  },
  organizers: {
    at: [],
    sides: roles.map((all) =>
      Object.entries(all).map(([role, people]) => keyed({ role, people } as Mapping, role)),
    ),
  },
  program: {
    at: ["days"],
    sides: talks.map((all) =>
      ["2026-03-28", "2026-03-29"].flatMap((date) => {
        const items = Object.entries(all).flatMap(([id, [day, said]]) =>
          day === date ? [{ type: "talk", id, ...said }] : [],
        );
        return items.length === 0 ? [] : [keyed({ date, items }, date)];
      }),
    ),
  },
};

/** Every text that a value says, wherever it stands. */
function textsOf(value: Value | undefined): string[] {
  if (Array.isArray(value)) return value.flatMap((one: Value) => textsOf(one));
  if (typeof value === "object" && value !== null)
    return Object.values(value).flatMap((one) => textsOf(one as Value));
  return value === undefined || value === null ? [] : [String(value)];
}

for (const [name, { at, sides }] of Object.entries(KINDS))
  test(`of a ${name} edited by hand and at the source, the hand's words stay, and a second import finds all done, ${RUNS * 8} times`, () => {
    const merge = (yaml: string | undefined, entries: readonly MergeEntry[], last?: Merged): Merged =>
      mergeEntries({ yaml, at, entries, memory: last?.memory });
    fc.assert(
      fc.property(sides, sides, fc.infiniteStream(fc.nat(4)), (before, after, choices) => {
        const first = merge(at.length === 0 ? "# kept\n" : "status: draft # kept\n", before);
        let number = 0;
        const byHand: string[] = [];
        /** Some texts get another word, and some mappings a key that no source knows. */
        const edited = (value: Value, key: string): Value => {
          if (Array.isArray(value)) return value.map((one: Value) => edited(one, ""));
          if (typeof value === "object" && value !== null) {
            const own = Object.fromEntries(
              Object.entries(value).map(([inner, one]) => [inner, edited(one as Value, inner)]),
            );
            return choices.next().value === 0 && key !== "days" ? { ...own, note: mine() } : own;
          }
          return (key === "title" || key === "country") && choices.next().value === 0 ? mine() : value;
        };
        const mine = (): string => {
          number++;
          byHand.push(`By hand ${number}`);
          return `By hand ${number}`;
        };
        const list = valueIn(first.yaml, at);
        const yaml = list === undefined ? first.yaml : rewriteYaml(first.yaml, at, edited(list, ""));
        const next = merge(yaml, after, first);
        const said = new Set(textsOf(valueIn(next.yaml, at)));
        const lost = byHand.filter((text) => !said.has(text));
        const told = next.events.map(({ kind, ours }) => `${kind} ${JSON.stringify(ours)}`);
        assert.deepEqual(lost, [], `${told.join("\n")}\n${yaml}\n${next.yaml}`);
        assert.match(next.yaml, /# kept/);
        const again = merge(next.yaml, after, next);
        assert.equal(again.yaml, next.yaml);
        assert.deepEqual(again.memory, next.memory);
      }),
      { numRuns: RUNS * 8, endOnFailure: true, includeErrorInReport: true },
    );
  });
