import type { Mapping } from "../value.ts";

/** An entry of a source as the content is to have it, with an `id` where its file has them. */
export interface MergeEntry {
  /** What the source calls it from export to export. */
  readonly key: string;
  /** Where the source has it, such as `row 12`. */
  readonly place: string;
  /** An id of `people.yaml` stands for all that is said of somebody there. */
  readonly value: Mapping | string;
}
