import { hasCard, pathOfCard } from "../file-urls.ts";
import type { Edition } from "../model/edition.ts";
import { talksOf } from "../model/program/talks.ts";
import type { Site } from "../model/site.ts";
import { EDITION_FILES } from "./edition-files.ts";
import { EDITION_PAGES, SERIES_PAGES } from "./page-kinds.ts";
import { SERIES_FILES } from "./series-files.ts";

/** The paths of all pages and generated files. */
export function pathsOf(site: Site): string[] {
  const series = [...Object.values(SERIES_PAGES), ...Object.values(SERIES_FILES)];
  return [...series.flatMap(({ paths }) => paths(site)), ...site.editions.flatMap(pathsOfEdition)];
}

function pathsOfEdition(edition: Edition): string[] {
  const kinds = [...Object.values(EDITION_PAGES), ...Object.values(EDITION_FILES)];
  return kinds.flatMap(({ paths }) => paths(edition));
}

/** The paths of all share images; none where the series has them switched off. */
export function cardPathsOf({ series, editions }: Site): string[] {
  if (!series.cards) return [];
  return editions.flatMap((edition) => [
    pathOfCard(edition),
    ...talksOf(edition)
      .filter(hasCard)
      .map((talk) => pathOfCard(edition, talk)),
  ]);
}
