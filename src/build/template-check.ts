import type { DateTime } from "luxon";
import { templatesOf } from "../eleventy/own-templates.ts";
import type { PageToRender } from "../eleventy/page-to-render.ts";
import { renderPages } from "../eleventy/render.ts";
import { timeZones } from "../exports/calendar/time-zones.ts";
import type { Site } from "../model/site.ts";
import { ContentError, type Problem, sortProblems } from "../problem.ts";
import { HOME, pathOfPage } from "../urls.ts";
import { SCRIPTS, type Scripts } from "../views/frame/scripts.ts";
import { STYLESHEETS, type Stylesheets, shellOf } from "../views/shell.ts";
import { digestsOnce } from "./keys.ts";
import { contentsOfPages } from "./plan/page-parts.ts";

/** What pages would load: nobody loads what is only looked at for faults. */
const ASSETS = {
  stylesheets: Object.fromEntries(STYLESHEETS.map((name) => [name, HOME])) as Stylesheets,
  scripts: Object.fromEntries(SCRIPTS.map((name) => [name, HOME])) as Scripts,
  fonts: [],
};

/** What keeps the organizers' own templates from being rendered: tried on the front page, and on the pages that are theirs. */
export async function templateProblems(site: Site, now: DateTime): Promise<Problem[]> {
  const templates = templatesOf(site);
  if (templates.size === 0) return [];
  const { series } = site;
  const shell = shellOf(site, { ...ASSETS, hasCards: false, hasWorker: false });
  const surroundings = {
    generator: "",
    series,
    templates,
    shell,
    now,
    zones: timeZones(),
    digestOf: digestsOnce(),
  };
  const own = site.pages.filter(({ template }) => template !== undefined);
  const paths = new Set([HOME, ...own.map((page) => pathOfPage(page, undefined))]);
  const pages = contentsOfPages(site, surroundings)
    .flatMap((contents) => contents.pages)
    .filter(({ path }) => paths.has(path))
    .map(({ template, view }) => ({ template, view: view() }));
  const faultsOf = async (some: readonly PageToRender[]): Promise<readonly Problem[]> => {
    try {
      await renderPages({ series, templates, pages: some });
      return [];
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      return error.problems;
    }
  };
  if ((await faultsOf(pages)).length === 0) return [];
  // The first fault ends it all: one page after the other tells more of them.
  const found: Problem[] = [];
  for (const page of pages) found.push(...(await faultsOf([page])));
  return sortProblems(found);
}
