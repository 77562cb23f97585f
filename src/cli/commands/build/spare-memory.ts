import { setFlagsFromString } from "node:v8";
import { talksOf } from "../../../model/program/talks.ts";
import type { Site } from "../../../model/site.ts";

/** So many talks and papers take hundreds of megabytes. */
const MANY = 4000;

/**
 * Of a very large site, what is not needed any more is thrown away earlier. Left to itself, the memory grows to four times
 * of what is needed before that; now to half as much again, which takes a sixth more of the processor.
 */
export function spareMemory({ editions }: Site): void {
  const size = editions.reduce((sum, edition) => sum + talksOf(edition).length + edition.papers.length, 0);
  if (size > MANY) setFlagsFromString("--heap-growing-percent=50");
}
