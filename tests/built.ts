import type { DateTime } from "luxon";
import { type BuildOptions, buildFiles } from "../src/build/build.ts";
import { memoryCache } from "../src/build/cache.ts";
import type { OutputFile } from "../src/build/output/output.ts";
import { type SiteOnDemand, siteOnDemand } from "../src/build/site-on-demand.ts";
import { memoryImageCache } from "../src/images/image-cache.ts";
import { namedPictures } from "../src/images/named-pictures.ts";
import type { Site } from "../src/model/site.ts";
import { once } from "../src/once.ts";

const cache = memoryCache();
const images = memoryImageCache();

/**
 * The files of a build, with texts as such, for tests that look at what is built: tests of one process make each part, and
 * each bundle, once.
 */
export async function builtFiles(
  site: Site,
  now: DateTime,
  options: BuildOptions = {},
): Promise<OutputFile[]> {
  return (await buildFiles(site, now, { cache, images, ...options })).map(withText);
}

const TEXT = /\.(html|css|js|json|webmanifest|xml|svg|ics|bib|ris|txt|csv)$/;

/** A file whose text is read when it is asked for. */
export function withText(given: OutputFile): OutputFile {
  const { file, digest } = given;
  const read = once(() => {
    const { content } = given;
    return typeof content !== "string" && TEXT.test(file) ? Buffer.from(content).toString() : content;
  });
  return {
    file,
    ...(digest === undefined ? {} : { digest }),
    get content() {
      return read();
    },
  };
}

/** A site for tests that look at some of its pages; as it is made only for them, it has no service worker. */
export async function sitePages(
  site: Site,
  now: DateTime,
  options: BuildOptions = {},
): Promise<SiteOnDemand> {
  const { has, find } = await siteOnDemand(site, now, { cache, images, hasWorker: false, ...options });
  // What a fixture names in its public files lies nowhere, and would be looked for among all that can be made.
  const named = new Set(namedPictures(site).map(({ file }) => file));
  return { has, find: async (file) => (named.has(file) ? undefined : find(file)) };
}
