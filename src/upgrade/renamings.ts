import { releaseDay } from "../read/generator/installed.ts";

/** What is called otherwise since a version, with the same meaning, so that nothing is lost when it is renamed. */
interface Renamed {
  /** The first version that has the new name. */
  readonly since: string;
  /** A day, at least a year after that version: versions that come out from then on do not read the old name. */
  readonly until: string;
}

export interface RenamedKey extends Renamed {
  /** The files it stands in, as paths of a site folder. */
  readonly files: RegExp;
  /** The mapping it stands in, as the keys down to it, divided by dots. */
  readonly at: RegExp;
  readonly from: string;
  readonly to: string;
}

export interface MovedFile extends Renamed {
  /** A path of a site folder. */
  readonly from: RegExp;
  /** What stands in its place, with `$1` for the first group. */
  readonly to: string;
}

export interface Renamings {
  readonly keys: readonly RenamedKey[];
  /** No page whose address comes from its name: that moves by `redirects`. */
  readonly files: readonly MovedFile[];
  /** Whether this version came out on that day or later. */
  hasEnded(until: string): boolean;
}

/**
 * All that released versions called otherwise: nothing so far. What a version renames is a line more here: until its day, the old name is
 * read as the new one, and told; `upgrade` renames it at any time.
 */
export const RENAMINGS: Renamings = {
  keys: [],
  files: [],
  hasEnded: (until) => until <= (releaseDay() ?? ""),
};
