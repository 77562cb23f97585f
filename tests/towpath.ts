import type { Site } from "../src/model/site.ts";
import { loadSite } from "../src/site.ts";

/** The site folder of a series with some years behind it: one in brief, one with a paper, two with programs. */
export const TOWPATH = "tests/towpath";

let site: Site | undefined;

export function towpathSite(): Site {
  site ??= loadSite(TOWPATH);
  return site;
}
