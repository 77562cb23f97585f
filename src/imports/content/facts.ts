import type { Memory } from "../merge/memory.ts";
import type { MergeEvent } from "../merge/merge-entries.ts";
import { mergeValue } from "../merge/merge-value.ts";
import { rememberedOf } from "../merge/taken.ts";
import { digestOf, type Mapping } from "../value.ts";
import { rewriteYaml, valueIn } from "../yaml/rewrite.ts";

/** Facts of the edition stand in the memory under a key that no entry has. */
const FACTS = "";

interface MergedFacts {
  readonly after: string;
  readonly events: readonly MergeEvent[];
  readonly memory: Memory;
}

/** Merges the keys of a mapping into a file that is one, such as `edition.yaml`. */
export function mergeFacts(yaml: string, said: Mapping, memory: Memory = {}): MergedFacts {
  const events: MergeEvent[] = [];
  const before = memory[FACTS]?.taken;
  const merged = mergeValue([], before, valueIn(yaml, []) ?? {}, said, ({ kind, path, ours, theirs }) => {
    events.push({ kind, key: FACTS, place: undefined, label: path[0] ?? "", path, ours, theirs });
  });
  return {
    after: rewriteYaml(yaml, [], merged ?? {}),
    events,
    memory: { ...memory, [FACTS]: { is: FACTS, taken: rememberedOf(before, said) } },
  };
}

/** A text as a whole is taken where nobody has changed what was taken last time, and else left as it is. */
export function mergeText(before: string | undefined, said: string, memory: Memory = {}): MergedFacts {
  const last = memory[FACTS]?.taken;
  const isUntouched = before === undefined || last === digestOf(before);
  const kind = isUntouched ? "changed" : last === digestOf(said) ? "kept" : "conflict";
  const event = {
    key: FACTS,
    place: undefined,
    label: "the text",
    path: [],
    ours: undefined,
    theirs: undefined,
  };
  return {
    after: isUntouched ? said : before,
    events: before === undefined || before === said ? [] : [{ kind, ...event }],
    memory: { ...memory, [FACTS]: { is: FACTS, taken: digestOf(said) } },
  };
}
