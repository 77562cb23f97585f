import type { Redirect } from "../../model/site.ts";
import { GONE } from "../../parse/redirects.ts";
import { type Place, placeWithin, type Report } from "../../problem.ts";
import { quote } from "../../remedy.ts";
import { fileOf } from "../../urls.ts";
import type { Linking } from "../linking.ts";
import type { ParsedSite } from "../parsed-site.ts";
import { isPage, oldAddress } from "./old-address.ts";

/** A redirect where it is written. */
export interface WrittenRedirect extends Redirect {
  readonly place: Place;
}

/** Those of the series, then those of the editions; the first of two for one address. */
export function linkRedirects({ series, editions }: ParsedSite, linking: Linking): WrittenRedirect[] {
  const { report } = linking;
  const all = new Map<string, WrittenRedirect>();
  for (const { source, content } of [series, ...editions.map(({ edition }) => edition)]) {
    const place = { source, path: ["redirects"] };
    for (const [written, to] of Object.entries(content.redirects)) {
      const own = placeWithin(place, written);
      const from = oldAddress(written, series.content.url, own, report);
      if (from === undefined) continue;
      if (all.has(from)) {
        const message = `${quote(from)} is forwarded twice.`;
        report({ ...own, part: "key" }, message, "Remove one of the two.");
        continue;
      }
      if (series.content.redirectsFile === undefined && to !== GONE && !isPage(from)) {
        const message = `No page can stand at ${quote(from)}, and so none can forward from there.`;
        const remedy = `Put the file itself into public${from}. Where the host forwards by a file, such as Netlify or Apache, write \`redirectsFile\` in data/series.yaml.`;
        report({ ...own, part: "key" }, message, remedy);
      }
      if (/^mailto:/i.test(to))
        report(own, `${quote(to)} is no page that readers can be sent to.`, "Write the address of a page.");
      all.set(from, { from, to: to === GONE ? undefined : to, place: own });
    }
  }
  for (const redirect of all.values()) {
    const { to, place } = redirect;
    // A target that is an old address itself is told as such.
    if (followed(to, all) !== undefined) checkChain(redirect, all, report);
    else if (to !== undefined && !/^mailto:/i.test(to)) linking.refer({ place, url: to, needs: "target" });
  }
  return [...all.values()];
}

/** An old address that leads to another is a detour, and one that leads to itself no way at all. */
function checkChain(
  { from, to, place }: WrittenRedirect,
  all: ReadonlyMap<string, WrittenRedirect>,
  report: Report,
): void {
  const way = [from];
  let next = followed(to, all);
  while (next !== undefined && !way.includes(next.from)) {
    way.push(next.from);
    next = followed(next.to, all);
  }
  if (next !== undefined) {
    const message =
      way.length === 1
        ? `${quote(from)} leads to itself.`
        : `These lead to each other: ${[...way, next.from].join(", ")}.`;
    // A circle is told once.
    if (way.every((other) => from <= other)) report(place, message, "Let it lead to a page that there is.");
    return;
  }
  const last = all.get(way.at(-1) ?? "");
  if (way.length === 1 || last === undefined) return;
  const remedy = last.to === undefined ? `Write ${GONE}.` : `Write ${last.to}`;
  report(place, `${quote(from)} leads to ${quote(way[1])}, which leads on.`, remedy);
}

function followed(
  to: string | undefined,
  all: ReadonlyMap<string, WrittenRedirect>,
): WrittenRedirect | undefined {
  if (to === undefined || !to.startsWith("/")) return undefined;
  const path = to.replace(/[?#].*/s, "");
  return all.get(path) ?? all.get(`${path}/`);
}

/**
 * Nothing is forwarded from where something is.
 * @param addresses of all pages and files that are made
 * @param publicFiles paths below `public/`
 */
export function checkOldAddresses(
  redirects: readonly WrittenRedirect[],
  addresses: ReadonlySet<string>,
  publicFiles: ReadonlySet<string>,
  report: Report,
): void {
  if (redirects.length === 0) return;
  const present = new Map(
    [...[...addresses].map(fileOf), ...publicFiles].map((file) => [formOf(file), `/${file}`]),
  );
  const made = redirects.filter(({ to }) => to !== undefined).map(({ from }) => fileOf(from));
  const folders = new Set([...present.keys(), ...made.map(formOf)].flatMap(foldersOf));
  for (const { from, to, place } of redirects) {
    const file = formOf(fileOf(from));
    const own = present.get(file);
    const above = foldersOf(file).find((folder) => present.has(folder));
    const refuse = (message: string, remedy: string): void =>
      report({ ...place, part: "key" }, message, remedy);
    if (own !== undefined)
      refuse(
        to === undefined
          ? `${quote(from)} is not gone: it is published.`
          : `${quote(from)} is published, so that nobody would be forwarded.`,
        "Remove this line, or give the other another name.",
      );
    else if (above !== undefined)
      refuse(
        `${quote(from)} cannot lie below the file /${above}.`,
        "Correct the address, or remove the line.",
      );
    else if (to !== undefined && folders.has(file))
      refuse(
        `${quote(from)} is a folder that others lie in.`,
        `Write ${from.endsWith("/") ? from : `${from}/`} for the page of a folder.`,
      );
  }
}

/** `["2026", "2026/talks"]` of `2026/talks/ink.html` */
function foldersOf(file: string): string[] {
  const names = file.split("/").slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join("/"));
}

/** Many disks take two names for one that differ only in case. */
function formOf(file: string): string {
  return file.normalize("NFC").toLowerCase();
}
