import type { EleventyConfig, NunjucksLoader } from "@11ty/eleventy";
import type { Site } from "../model/site.ts";

/** Templates of organizers by the names under which pages ask for them. */
export type OwnTemplates = ReadonlyMap<string, OwnTemplate>;

export interface OwnTemplate {
  /** Relative to the site folder. */
  readonly file: string;
  readonly text: string;
}

/** Parts of every page bear the names of those that they replace, pages that of their file. */
export function templatesOf({ theme, pages }: Pick<Site, "theme" | "pages">): OwnTemplates {
  const parts = [...(theme?.parts ?? [])].map(
    ([name, text]) => [`parts/frame/${name}.njk`, { file: `theme/parts/${name}.njk`, text }] as const,
  );
  const own = pages.flatMap(({ template }) =>
    template === undefined ? [] : [[template.file, template] as const],
  );
  return new Map<string, OwnTemplate>([...parts, ...own]);
}

/** Lets Nunjucks find them before those of the generator. */
export function ownTemplates(config: EleventyConfig, templates: () => OwnTemplates): void {
  config.on("eleventy.engine.njk", ({ nunjucks, environment }) => {
    const loader: NunjucksLoader = {
      cache: {},
      pathsToNames: {},
      getSource(name) {
        const own = templates().get(name);
        // A template that cannot be understood is left out without a word where another includes it: so it is read first.
        if (own !== undefined) new nunjucks.Template(own.text, environment, own.file, true);
        return own === undefined ? null : { src: own.text, path: own.file, noCache: false };
      },
    };
    environment.loaders.unshift(loader);
  });
}
