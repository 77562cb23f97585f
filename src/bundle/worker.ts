import { type OfflineCopy, offlinePages } from "../exports/offline-copy.ts";
import { ASSETS, FAVICON, MANIFEST, PICTURES, WORKER } from "../file-urls.ts";
import type { Site } from "../model/site.ts";
import { fileOf, HOME, hrefOf, OFFLINE } from "../urls.ts";
import { fileNamed } from "./bundled.ts";
import { clientBundle } from "./client-bundle.ts";
import { digestOf } from "./digest.ts";

/** The search needs a network. */
const NETWORKED = `${ASSETS}search`;

/** How much a browser is asked to keep, before compression: pages of talks beyond it are left out. */
const ROOM = 4 * 1024 * 1024;

/** A file as it is published; its name is relative to the output folder. */
interface PublishedFile {
  readonly file: string;
  readonly content: string | Uint8Array;
}

/** The service worker, which knows what to keep of the files of a site, or the one that ends it. */
export async function workerOfSite(site: Site, files: readonly PublishedFile[]): Promise<PublishedFile> {
  const name = site.series.offline ? "service-worker.js" : "retirement.js";
  const program = new TextDecoder().decode(fileNamed(name, await clientBundle("workers")));
  return {
    file: fileOf(WORKER),
    content: `const COPY=${JSON.stringify(offlineCopy(site, files))};${program}`,
  };
}

/** What the copy may hold, of all files. */
export function filesOfCopy<File extends PublishedFile>(site: Site, files: readonly File[]): File[] {
  const { pages, talks } = offlinePages(site);
  const wanted = new Set([...pages, ...talks, FAVICON, MANIFEST].map(fileOf));
  return files.filter(({ file }) => wanted.has(file) || isAsset(`/${file}`));
}

function isAsset(path: string): boolean {
  return path.startsWith(ASSETS) && !path.startsWith(NETWORKED) && !path.startsWith(PICTURES);
}

export function offlineCopy(site: Site, files: readonly PublishedFile[]): OfflineCopy {
  const { series } = site;
  const contents = new Map(files.map(({ file, content }) => [file, content]));
  const assets = files.map(({ file }) => `/${file}`).filter(isAsset);
  const { pages, talks } = offlinePages(site);
  const all = [...pages, ...talks, ...assets, FAVICON, MANIFEST];
  const size = all.reduce((sum, path) => sum + (contents.get(fileOf(path))?.length ?? 0), 0);
  const kept = size <= ROOM ? all : all.filter((path) => !talks.includes(path));
  const entries = Object.fromEntries(
    kept.map((path) => [hrefOf(series, path), digestOf(contents.get(fileOf(path)) ?? "")]),
  );
  return {
    version: digestOf(JSON.stringify(entries)),
    base: hrefOf(series, HOME),
    assets: hrefOf(series, ASSETS),
    offline: hrefOf(series, OFFLINE),
    entries,
  };
}
