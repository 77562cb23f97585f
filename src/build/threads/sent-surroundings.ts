import type { Surroundings } from "../parts.ts";

/** Surroundings as they can be sent: each thread knows of time zones, and of digests, by itself. */
export type SentSurroundings = Omit<Surroundings, "zones" | "digestOf">;

export function sentOf({ zones: _, digestOf: __, ...sent }: Surroundings): SentSurroundings {
  return sent;
}
