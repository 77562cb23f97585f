import { readdirSync, readFileSync } from "node:fs";
import { Eleventy, type EleventyConfig } from "@11ty/eleventy";
import configure from "../../.eleventy.ts";
import { type Publication, publish } from "../../src/eleventy/publication.ts";
import { collapseLines } from "../../src/eleventy/whitespace.ts";
import { fileOf } from "../../src/urls.ts";
import type { PageView } from "../../src/views/frame.ts";

/** The part of Nunjucks that is called here, as Eleventy hands it over. */
interface Environment {
  render(template: string, data: object): string;
  addFilter(name: string, filter: (...parameters: never[]) => unknown): void;
}

declare module "@11ty/eleventy" {
  interface EleventyConfig {
    on(event: "eleventy.engine.njk", use: (engine: { environment: Environment }) => void): void;
  }
}

/** Makes the pages of a site, by their files. */
export type PageRenderer = (publication: Publication) => Map<string, string>;

/**
 * The real templates and filters, without Eleventy around them: it starts anew for each site, and tests of many sites
 * would wait for that and for nothing else.
 * @param first what Eleventy itself renders, and what is compared with it
 */
export async function pageRenderer(first: Publication): Promise<PageRenderer> {
  let found: Environment | undefined;
  const eleventy = new Eleventy("src/pages", "_site", {
    configPath: ".eleventy.ts",
    quietMode: true,
    config: (config) => {
      publish(config, first);
      config.on("eleventy.engine.njk", ({ environment }) => {
        found = environment;
      });
    },
  });
  eleventy.disableLogger();
  const expected = await eleventy.toJSON();
  if (found === undefined) throw new Error("Eleventy has no Nunjucks.");
  const render = rendererIn(found);
  const pages = render(first);
  for (const { url, content } of expected)
    if (pages.get(fileOf(url)) !== content) throw new Error(`Eleventy makes another page ${url}.`);
  return render;
}

function rendererIn(environment: Environment): PageRenderer {
  const kinds = templatesByKind();
  return (publication) => {
    setFilters(environment, publication);
    const views = Object.entries(publication.pages).flatMap(([kind, own]: [string, readonly PageView[]]) =>
      own.map((view) => ({ view, template: kinds.get(kind) ?? kind })),
    );
    return new Map(
      views.map(({ view, template }) => [
        fileOf(view.path),
        collapseLines(environment.render(template, { view })),
      ]),
    );
  };
}

/** The template of each kind of page, as the files of `src/pages/` tell it. */
function templatesByKind(): Map<string, string> {
  return new Map(
    readdirSync("src/pages").map((name) => {
      const text = readFileSync(`src/pages/${name}`, "utf8");
      return [/data: pages\.(\w+)/.exec(text)?.[1] ?? name, /extends "([^"]+)"/.exec(text)?.[1] ?? name];
    }),
  );
}

/** Those of our configuration, for one site. */
function setFilters(environment: Environment, publication: Publication): void {
  const config: EleventyConfig = {
    globalData: {},
    benchmarkManager: { get: () => ({ setIsVerbose: () => {} }) },
    addPlugin: (plugin) => plugin(config),
    addGlobalData: (name, value) => {
      config.globalData[name] = value;
    },
    addFilter: (name, filter) => environment.addFilter(name, filter),
    addTransform: () => {},
    setNunjucksEnvironmentOptions: () => {},
    setUseGitIgnore: () => {},
    on: () => {},
  };
  publish(config, publication);
  configure(config);
}
