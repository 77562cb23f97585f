import type { Icon } from "../icon.ts";
import type { Pixels } from "./png.ts";

/** An icon without its letter: where nothing draws, a square in the series' colour is better than a link to nothing. */
export function plainIcon({ background, size }: Icon): Pixels {
  const color = [1, 3, 5].map((start) => Number.parseInt(background.slice(start, start + 2), 16));
  const data = Uint8Array.from({ length: size * size * 4 }, (_, index) => color[index % 4] ?? 255);
  return { width: size, height: size, data };
}
