import { type Place, placeWithin, type Report } from "../problem.ts";
import { nearestOf, quote } from "../remedy.ts";
import type { Linking, Reference } from "./linking.ts";

const WEB = /^(https?:|mailto:)/i;

/** Notes what the given keys of a mapping point at. */
export function referTo(linking: Linking, place: Place, fields: Record<string, string | undefined>): void {
  for (const [key, url] of Object.entries(fields)) {
    if (url !== undefined) linking.refer({ place: placeWithin(place, key), url, needs: "target" });
  }
}

export function referToFile(linking: Linking, place: Place, key: string, path: string | undefined): void {
  if (path !== undefined) linking.refer({ place: placeWithin(place, key), url: path, needs: "file" });
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
    if (needs === "target" && !url.startsWith("//")) return;
    const remedy = `Put the ${needs === "image" ? "picture" : "file"} into public/ and write its path there.`;
    report(place, `${quote(url)} lies on another site.`, remedy);
  } else if (path.startsWith("/")) {
    if (isPublished(path, destinations)) return;
    const near = nearestOf(path, [...destinations.addresses]);
    const remedy = near === undefined ? "Correct it, or remove the link." : `Did you mean ${quote(near)}?`;
    report(place, `No page or file of this site has the address ${quote(path)}.`, remedy);
  } else if (path !== "" && !destinations.files.has(path)) {
    report(place, `There is no file ${quote(path)} in public/.`, remedyForFile(path, destinations));
  }
}

function remedyForFile(path: string, { files, addresses }: Destinations): string {
  const address = `/${path.replace(/\/?$/, "/")}`;
  if (addresses.has(address)) return `For the page of this site, write ${quote(address)}.`;
  const near = nearestOf(path, [...files]);
  return near === undefined
    ? "Put the file into public/, or correct the path."
    : `Did you mean ${quote(near)}?`;
}

function isPublished(path: string, { addresses, files, refused }: Destinations): boolean {
  if (refused.some((folder) => `${path}/`.startsWith(folder))) return true;
  return addresses.has(path) || addresses.has(`${path}/`) || files.has(path.slice(1));
}
