import { DateTime } from "luxon";
import type { OutputFile } from "../../src/build/output/output.ts";
import type { Site } from "../../src/model/site.ts";
import { continueStories, withChanges } from "../../src/revisions/stories.ts";
import { loadSite } from "../../src/site.ts";
import { fileOf } from "../../src/urls.ts";
import { builtFiles } from "../built.ts";

/** A moment at which every edition of Towpath is over. */
export const AFTERWARDS = DateTime.fromISO("2026-01-15T12:00Z");

/** A whole site in memory. */
export interface RenderedSite {
  /** Text files by their path below the output folder. */
  readonly texts: ReadonlyMap<string, string>;
  /** Every file. */
  readonly names: ReadonlySet<string>;
  /** The pages, by the path at which they are served. */
  readonly pages: ReadonlyMap<string, string>;
}

export async function renderFolder(folder: string, now = AFTERWARDS, url?: string): Promise<RenderedSite> {
  return renderSite(loadSite(folder, url), now);
}

export async function renderSite(site: Site, now = AFTERWARDS): Promise<RenderedSite> {
  return renderedSite(await builtFiles(site, now));
}

/** The site as a build of it sees it: readers are told of it for the first time. */
export function asPublished(site: Site, now = AFTERWARDS): Site {
  return withChanges(site, continueStories(new Map(), undefined, site, now));
}

/** What readers get of the files of a build. */
export function renderedSite(files: readonly OutputFile[]): RenderedSite {
  const texts = new Map(
    files
      .filter(({ file }) => !/\.(woff2|png)$/.test(file))
      .map(({ file, content }) => [
        file,
        typeof content === "string" ? content : new TextDecoder().decode(content),
      ]),
  );
  const pages = [...texts].filter(([file]) => file.endsWith(".html"));
  return {
    texts,
    names: new Set(files.map(({ file }) => file)),
    pages: new Map(pages.map(([file, content]) => [`/${file.replace(/index\.html$/, "")}`, content])),
  };
}

/** The page at a path; a missing one fails the test that asks for it. */
export function pageAt({ pages }: RenderedSite, path: string): string {
  const page = pages.get(path);
  if (page === undefined) throw new Error(`There is no page ${path}.`);
  return page;
}

/** The text of a piece of HTML, as a reader sees it. */
export function textOf(html: string): string {
  return unescapeHtml(html.replace(/<[^>]+>/g, ""))
    .replace(/\s+/g, " ")
    .trim();
}

export function unescapeHtml(text: string): string {
  const named: Record<string, string> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(lt|gt|quot|apos|amp));/gi,
    (_, hex?: string, decimal?: string, name = "") =>
      hex !== undefined
        ? String.fromCodePoint(Number.parseInt(hex, 16))
        : decimal !== undefined
          ? String.fromCodePoint(Number(decimal))
          : (named[name] ?? ""),
  );
}

/** The values of an attribute, in the order of the page. */
export function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map(([, value = ""]) =>
    unescapeHtml(value),
  );
}

/** Links of pages to this site that lead to no file, or to a fragment that is not there. */
export function brokenLinks(site: RenderedSite, base: string): string[] {
  const isBroken = checkOf(site, `http://site${base}`);
  return [...site.pages].flatMap(([path, html]) =>
    [...attributes(html, "href"), ...attributes(html, "src")]
      .filter((href) => !/^(https?:|webcal:|mailto:)/i.test(href))
      .filter((href) => isBroken(new URL(href, `http://site${base}${encodeURI(path.slice(1))}`)))
      .map((href) => `${path} -> ${href}`),
  );
}

/** The same of full addresses, in files for other programs. */
export function brokenAddresses(site: RenderedSite, addresses: readonly string[], home: string): string[] {
  const isBroken = checkOf(site, home);
  return addresses.filter((address) => address.startsWith(home) && isBroken(new URL(address)));
}

function checkOf({ pages, names }: RenderedSite, home: string): (target: URL) => boolean {
  const ids = new Map([...pages].map(([path, html]) => [path, new Set(attributes(html, "id"))]));
  return ({ href, pathname, hash }) => {
    const base = new URL(home).pathname;
    if (!href.startsWith(home)) return true;
    const path = `/${decodeURIComponent(pathname.slice(base.length))}`;
    if (!names.has(fileOf(path))) return true;
    return hash !== "" && ids.get(path)?.has(decodeURIComponent(hash.slice(1))) !== true;
  };
}
