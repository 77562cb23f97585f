import type { GoneEntries } from "../../exports/calendar/gone-entries.ts";
import { appearancesIn } from "../../model/appearances.ts";
import type { Site } from "../../model/site.ts";
import type { Ledger } from "../../revisions/ledger.ts";
import type { Part } from "../part.ts";
import type { PartContents, Surroundings } from "../parts.ts";
import { editionParts } from "./edition-parts.ts";
import { peopleParts } from "./people-parts.ts";
import { seriesPart } from "./series-part.ts";

/** Every part that has pages: those of editions first, newest first, then those of people and of the series. */
export function pageParts(site: Site, ledger: Ledger, gone: GoneEntries, surroundings: Surroundings): Part[] {
  const appearances = appearancesIn(site);
  return [
    ...editionParts(site, ledger, gone, surroundings),
    ...peopleParts(site, appearances, surroundings),
    seriesPart(site, appearances, surroundings),
  ];
}

/** The pages of a site without what stands beside them: no keys, no ledger and no calendars. */
export function contentsOfPages(site: Site, surroundings: Surroundings): PartContents[] {
  return pageParts(site, new Map(), new Map(), surroundings).map((part) => part.contents());
}
