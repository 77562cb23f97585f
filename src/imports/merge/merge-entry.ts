import type { Mapping } from "../value.ts";

/** An entry of a source as the content is to have it, with an `id` where its file has them. */
export interface MergeEntry {
  /** What the source calls it from export to export. */
  readonly key: string;
  /** Where the source has it, such as `row 12`. */
  readonly place: string;
  readonly value: Mapping;
}
