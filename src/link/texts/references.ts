import type { Edition } from "../../model/edition.ts";
import type { Link } from "../../model/text.ts";
import { type Place, placeWithin, type Report } from "../../problem.ts";
import { findPublicFile } from "../../public-files.ts";
import { nearestOf, quote } from "../../remedy.ts";
import { titleOf } from "../../titles/title.ts";
import { pathOfChanges } from "../../urls.ts";
import type { Linking, Reference } from "../linking.ts";

const WEB = /^(https?:|mailto:)/i;

/** Notes what the given keys of a mapping point at. */
export function referTo(linking: Linking, place: Place, fields: Record<string, string | undefined>): void {
  for (const [key, url] of Object.entries(fields)) {
    if (url !== undefined) linking.refer({ place: placeWithin(place, key), url, needs: "target" });
  }
}

/** The entries of `links` of a mapping; where they lead is noted. */
export function linkLinks(
  linking: Linking,
  place: Place,
  links: readonly { readonly label: string; readonly url: string }[],
): Link[] {
  return links.map(({ label, url }, index) => {
    referTo(linking, placeWithin(place, "links", index), { url });
    return { label: titleOf(label, linking.language), url };
  });
}

export function referToFile(linking: Linking, place: Place, key: string, path: string | undefined): void {
  if (path !== undefined) linking.refer({ place: placeWithin(place, key), url: path, needs: "file" });
}

/** An edition to whose changes its content leads has a page of them, though nothing has changed yet. */
export function withLinkedChanges(edition: Edition, references: readonly Reference[]): Edition {
  const path = pathOfChanges(edition);
  const isLinked = references.some(({ url }) => `${url.replace(/[?#].*/s, "").replace(/\/$/, "")}/` === path);
  return isLinked ? { ...edition, changes: [] } : edition;
}

/** What references may lead to. */
export interface Destinations {
  /** Paths below `public/`. */
  readonly files: ReadonlySet<string>;
  /** Addresses of pages and generated files, such as `/2021/program/`. */
  readonly addresses: ReadonlySet<string>;
  /** Folders in which pages may be missing because their content was refused, such as `/2021/`. */
  readonly refused: readonly string[];
}

export function checkReference(
  { place, url, needs }: Reference,
  destinations: Destinations,
  report: Report,
): void {
  const path = url.replace(/[?#].*/s, "");
  if (WEB.test(url) || url.startsWith("//")) {
    if (needs === "target" && !url.startsWith("//")) {
      checkWebAddress(place, url, report);
      return;
    }
    const remedy = `Put the ${needs === "image" ? "picture" : "file"} into public/ and write its path there.`;
    report(place, `${quote(url)} lies on another site.`, remedy);
  } else if (findPublicFile(destinations.files, url) !== undefined) {
    return;
  } else if (path.startsWith("/")) {
    if (isPublished(path, destinations)) return;
    const near = nearestOf(path, [...destinations.addresses]) ?? sameInAnotherFolder(path, destinations);
    const remedy = near === undefined ? "Correct it, or remove the link." : `Did you mean ${quote(near)}?`;
    report(place, `No page or file of this site has the address ${quote(path)}.`, remedy);
  } else if (isDomain(path)) {
    report(place, `${quote(url)} has no https:// in front of it.`, `Write ${quote(`https://${url}`)}.`);
  } else if (path !== "" && !destinations.refused.includes("public/")) {
    // A sign in the middle of a name, as in "Talk #1.pdf", does not end it.
    const name = /\.\w+$/.test(path) ? path : url;
    report(place, `There is no file ${quote(name)} in public/.`, remedyForFile(name, place, destinations));
  }
}

/** `/2026/program/`, where the folder is called 2026-berlin. */
function sameInAnotherFolder(path: string, { addresses }: Destinations): string | undefined {
  const [, folder = "", rest = ""] = /^(\/[^/]+)(\/.+)$/.exec(path) ?? [];
  return [...addresses].find(
    (address) => rest !== "" && address.startsWith(folder) && address.endsWith(rest),
  );
}

/** `http:/foo` leads nowhere, and the preview's own address to nobody else's computer. */
function checkWebAddress(place: Place, url: string, report: Report): void {
  if (/^mailto:/i.test(url)) return;
  if (!URL.canParse(url) || !/^https?:\/\//i.test(url)) {
    const rest = url.replace(/^https?:\/*/i, "");
    report(
      place,
      `${quote(url)} is not a web address.`,
      `Write ${quote(`https://${rest}`)}, if that is meant.`,
    );
    return;
  }
  const { hostname, pathname } = new URL(url);
  if (!/^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\]|0\.0\.0\.0)$/.test(hostname)) return;
  report(
    place,
    `${quote(url)} leads to the reader's own computer.`,
    `For the page of this site, write ${quote(pathname)}.`,
  );
}

const FILE_ENDING =
  /\.(?:pdf|html?|md|txt|csv|tsv|json|xml|ya?ml|ics|bib|ris|tex|ps|eps|png|jpe?g|gif|svg|webp|avif|hei[cf]|tiff?|bmp|mp[34]|mov|webm|zip|t?gz|tar|7z|docx?|pptx?|xlsx?|od[tps]|key|pages|epub|css|js|ipynb|py)$/i;

/** "www.x.org", "youtu.be/x": the name of a site, and not of a file. */
function isDomain(path: string): boolean {
  const [host = "", ...rest] = path.split("/");
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}$/i.test(host)) return false;
  return rest.length > 0 || /^www\./i.test(host) || !FILE_ENDING.test(host);
}

function remedyForFile(path: string, { source }: Place, { files, addresses }: Destinations): string {
  const [, edition = ""] = /^editions(\/[^/]+)\//.exec(source.file) ?? [];
  const page = `/${path
    .replace(/^(?:\.\.?\/)+/, "")
    .replace(/\.(?:md|html)$/, "")
    .replace(/\/?$/, "/")}`;
  const address = [`${edition}${page}`, page].find((candidate) => addresses.has(candidate));
  if (address !== undefined) return `For the page of this site, write ${quote(address)}.`;
  const near = nearestOf(path, [...files]);
  if (near !== undefined && near.normalize() === path.normalize()) {
    const plain = near.normalize("NFD").replace(/\p{M}/gu, "");
    return `The file has that name with its accents stored in another way, as macOS does: rename it to ${quote(plain)}, and write that.`;
  }
  return near === undefined
    ? "Put the file into public/, or correct the path."
    : `Did you mean ${quote(near)}?`;
}

function isPublished(path: string, { addresses, refused }: Destinations): boolean {
  if (refused.some((folder) => `${path}/`.startsWith(folder))) return true;
  return addresses.has(path) || addresses.has(`${path}/`);
}
