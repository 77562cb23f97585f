import type { Imported } from "../record.ts";
import { withNamedPeople } from "./named-people.ts";
import { withListedTracks } from "./program/listed-tracks.ts";
import { withParallelRooms } from "./program/parallel-rooms.ts";
import { withSharedRooms } from "./program/shared-rooms.ts";
import { withKnownTargets } from "./targets.ts";
import { tidy } from "./tidy.ts";
import { withValidValues } from "./valid-values.ts";

export interface SiteAsItIs {
  /** Whether `public/` has a file at a path. */
  isFile(path: string): boolean;
  /** `program.yaml` of the edition. */
  readonly program: string | undefined;
}

/** What a source says, so that the content model takes it: what it cannot take is told, and keeps nothing else out. */
export function prepared(imported: Imported, { isFile, program }: SiteAsItIs): Imported {
  const named = withNamedPeople(tidy(imported));
  const placed = withParallelRooms(withListedTracks(withSharedRooms(named, program), program));
  return withValidValues(withKnownTargets(placed, isFile));
}
