import type { Imported } from "../record.ts";
import { withNamedPeople } from "./named-people.ts";
import { withParallelRooms } from "./parallel-rooms.ts";
import { withKnownTargets } from "./targets.ts";
import { tidy } from "./tidy.ts";
import { withValidValues } from "./valid-values.ts";

/**
 * What a source says, so that the content model takes it: what it cannot take is told, and keeps nothing else out.
 * @param isFile whether `public/` has a file at a path
 */
export function prepared(imported: Imported, isFile: (path: string) => boolean): Imported {
  return withValidValues(withKnownTargets(withParallelRooms(withNamedPeople(tidy(imported))), isFile));
}
