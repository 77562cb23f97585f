import type { Track } from "../../model/program/locations.ts";
import type { Program } from "../../model/program/program.ts";

const TRACK_COLORS = 8;

/** From 1, by the order of the tracks; the ninth begins anew. */
export function trackColorOf(track: Track, program: Program | undefined): number {
  return 1 + ((program?.tracks.indexOf(track) ?? 0) % TRACK_COLORS);
}
