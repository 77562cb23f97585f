import type { DateTime } from "luxon";
import { renderPages } from "../eleventy/render.ts";
import { SEARCH_INDEX } from "../file-urls.ts";
import { memoryImageCache } from "../images/image-cache.ts";
import type { Site } from "../model/site.ts";
import { once } from "../once.ts";
import { continueStories, withChanges } from "../revisions/stories.ts";
import { fileOf } from "../urls.ts";
import type { PageToMake } from "../views/pages.ts";
import { type BuildOptions, buildSite } from "./build.ts";
import { memoryCache } from "./cache.ts";
import { groundworkOf } from "./groundwork.ts";
import { makeImages, pictureOfIcon } from "./images/images.ts";
import type { OutputFile } from "./output/output.ts";
import { contentsOfPages } from "./plan/page-parts.ts";

type Content = OutputFile["content"];

/** A picture beside the front page. */
const ICON = /^[^/]+\.(svg|png|ico)$/;

/**
 * A site of which a file is made when it is asked for: the same bytes as in a build of everything, and at once, as what
 * one page needs is far less. Files are named as in an output: `2021/index.html`.
 */
export interface SiteOnDemand {
  /** Whether it is known without making anything that there is such a file: of pages, and of what they load. */
  has(file: string): boolean;
  /** Undefined where there is no such file. Files beside the pages are all made when one of them is asked for. */
  find(file: string): Promise<Content | undefined>;
}

interface Options extends Omit<BuildOptions, "hasSearch"> {
  /** Called when the files beside the pages, and so everything, have been made. */
  readonly onBuilt?: () => void;
  /** Whether the generator's own templates are others by now than those that it was started with. */
  readonly hasOtherTemplates?: boolean;
}

/** @throws ContentError for pictures that cannot be shown */
export async function siteOnDemand(
  content: Site,
  now: DateTime,
  options: Options = {},
): Promise<SiteOnDemand> {
  const { cache = memoryCache(), images = memoryImageCache(), publicFiles = new Map(), previous } = options;
  const site =
    previous === undefined
      ? content
      : withChanges(content, continueStories(new Map(), previous, content, now));
  const { series } = site;
  const groundwork = await groundworkOf(site, now, cache, options);
  const { templates, shell } = groundwork.surroundings;
  const from = options.hasOtherTemplates === true ? "files" : undefined;
  const { pictures } = shell;
  const ready = new Map<string, Content>(
    groundwork.files.map(({ path, content }) => [fileOf(path), content]),
  );
  const pages = once(() => {
    const all = contentsOfPages(site, groundwork.surroundings).flatMap((part) => part.pages);
    return new Map(all.map((page): [string, PageToMake] => [fileOf(page.path), page]));
  });

  const inTurn = turns();
  const rendered = new Map<string, Promise<Content | undefined>>();
  const render = async ({ path, template, view }: PageToMake): Promise<Content | undefined> =>
    (await renderPages({ series, templates, pictures, pages: [{ template, view: view() }] }, from)).get(path);
  const pageIn = (file: string, page: PageToMake): Promise<Content | undefined> => {
    const known = rendered.get(file) ?? inTurn(() => render(page));
    rendered.set(file, known);
    return known;
  };
  const whole = once(() =>
    inTurn(async () => {
      const built = await buildSite(site, now, { ...options, cache, images, hasSearch: false }, groundwork);
      options.onBuilt?.();
      return built;
    }),
  );
  const rest = once(async () => byName((await whole()).files));
  const search = once(async () => byName(await (await whole()).search()));

  // Browsers ask for icons with the first page: these need nothing else.
  const icons = once(async () => {
    const made = await makeImages(site, images, { icon: pictureOfIcon(series, publicFiles) });
    return new Map<string, Content>(made.map(({ path, content }) => [fileOf(path), content]));
  });

  return {
    has: (file) => ready.has(file) || pages().has(file),
    async find(file) {
      const page = pages().get(file);
      if (page !== undefined) return pageIn(file, page);
      const known = ready.get(file) ?? (ICON.test(file) ? (await icons()).get(file) : undefined);
      if (known !== undefined) return known;
      const isOfSearch = `/${file}`.startsWith(SEARCH_INDEX);
      return (await (isOfSearch ? search() : rest())).get(file);
    },
  };
}

function byName(files: readonly OutputFile[]): Map<string, Content> {
  return new Map(files.map(({ file, content }) => [file, content]));
}

/** One thing after the other, whatever becomes of it: Eleventy runs once at a time. */
function turns(): <Result>(act: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const next = last.then(act, act);
    last = next.catch(() => undefined);
    return next;
  };
}
