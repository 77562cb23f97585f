import { DateTime } from "luxon";
import { buildFiles } from "../../src/eleventy/build.ts";
import type { Site } from "../../src/model/site.ts";
import { loadSite } from "../../src/site.ts";
import { fileOf } from "../../src/urls.ts";

/** A moment at which every edition of FastPath is over. */
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
  const files = await buildFiles(site, now);
  const texts = new Map(
    files
      .filter(({ file }) => !file.endsWith(".woff2"))
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
export function brokenLinks({ pages, names }: RenderedSite, base: string): string[] {
  const ids = new Map([...pages].map(([path, html]) => [path, new Set(attributes(html, "id"))]));
  return [...pages].flatMap(([path, html]) =>
    [...attributes(html, "href"), ...attributes(html, "src")]
      .filter((href) => !/^(https?:|webcal:|mailto:)/i.test(href))
      .filter((href) => {
        const target = new URL(href, `http://site${base}${encodeURI(path.slice(1))}`);
        if (!target.pathname.startsWith(base)) return true;
        const targetPath = `/${decodeURI(target.pathname.slice(base.length))}`;
        if (!names.has(fileOf(targetPath))) return true;
        return (
          target.hash !== "" && ids.get(targetPath)?.has(decodeURIComponent(target.hash.slice(1))) !== true
        );
      })
      .map((href) => `${path} -> ${href}`),
  );
}
