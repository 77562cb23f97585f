import type { Appearances } from "../../model/appearances.ts";
import { lastTurningPoint } from "../../model/moments/phase.ts";
import type { Site } from "../../model/site.ts";
import { once } from "../../once.ts";
import { outlineOf } from "../../views/outline.ts";
import { seriesContentOf } from "../../views/series-content.ts";
import { digestOfData } from "../keys.ts";
import type { Part } from "../part.ts";
import type { Surroundings } from "../parts.ts";
import { keyIn, partIn, SOURCE_LENGTH } from "./planned-part.ts";

/** About as many pages a series has of its own. */
const SERIES_PAGES = 10;

/** The pages of the series as a whole. */
export function seriesPart(site: Site, appearances: Appearances, surroundings: Surroundings): Part {
  const content = seriesContentOf(site, appearances);
  const now = lastTurningPoint(content.editions, surroundings.now);
  const front = outlineOf(site.editions[0]);
  const written = new Map([...site.origins].filter(([path]) => isOfSeries(path, site)));
  const digest = once(() => digestOfData(content));
  return partIn(surroundings)(
    { kind: "series", content, front, written },
    keyIn(surroundings)("series", () => [digest(), front, written, now]),
    () => digest().slice(0, SOURCE_LENGTH),
    SERIES_PAGES,
  );
}

/** Whether a path belongs neither to an edition nor to a person. */
function isOfSeries(path: string, { editions }: Site): boolean {
  const [, first = "", further] = path.split("/");
  return first === "people" ? further === "" : editions.every(({ id }) => id !== first);
}
