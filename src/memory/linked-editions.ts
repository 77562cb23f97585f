import type { LinkMemory } from "../link/editions/link-memory.ts";
import type { LinkedEdition } from "../link/editions/linked-edition.ts";
import { type Packed, packed, unpacked, zonesOnce } from "../zones/plain-data.ts";
import type { KnownContents, Memory } from "./memory.ts";

interface Remembered {
  readonly given: readonly object[];
  readonly linked: LinkedEdition;
}

/**
 * Remembers linked editions where texts are remembered.
 * @param known of earlier builds: there, an edition lies as plain data, without what it is given
 */
export function linkMemoryIn(memory: Memory, known?: KnownContents): LinkMemory {
  const zones = zonesOnce();
  return {
    edition(id, key, given, link) {
      const path = `editions/${id}/`;
      const held: { last?: Remembered } = memory(path, key, () => ({}));
      if (held.last?.given.every((one, place) => one === given[place])) return held.last.linked;
      const kept = known?.find(path, key) as Packed | undefined;
      const linked = kept === undefined ? link() : (unpacked(kept, given, zones) as LinkedEdition);
      if (kept === undefined) known?.keep(path, key, packed(linked, given));
      held.last = { given, linked };
      return linked;
    },
    person: (person) => memory(`people/${person.id}/`, JSON.stringify(person), () => person),
  };
}
