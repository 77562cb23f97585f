import { calendarBeside } from "../file-urls.ts";
import { pathsOf } from "../kinds/site-paths.ts";
import type { Edition } from "../model/edition.ts";
import type { Talk } from "../model/program/program.ts";
import { talksOf } from "../model/program/talks.ts";
import type { Redirect, Site } from "../model/site.ts";
import { nearestOf } from "../remedy.ts";
import { pathOfTalk, pathOfTalks } from "../urls.ts";
import { addressIn } from "./keys.ts";
import type { Ledger } from "./ledger.ts";

/** An address that was published, and leads nowhere now. */
export interface GoneAddress {
  readonly kind: "edition" | "page" | "calendar" | "file";
  readonly path: string;
  /** Of a talk: what it was called, where that is known. */
  readonly title?: string | undefined;
  /** Of a talk: the new one that stands where it stood, or is called nearly as it was. */
  readonly successor?: Talk | undefined;
  /** How many others lay below it, which are gone with it. */
  readonly below: number;
}

/**
 * The pages, calendars and files of `public/` that the last publication had and a site lacks, by their paths. What lies
 * below or beside a page, such as a talk's own calendar, is gone with it.
 */
export function goneAddresses(previous: Ledger, site: Site): GoneAddress[] {
  const present = new Set([...pathsOf(site), ...[...site.publicFiles].map((file) => `/${file}`)]);
  const isGone = (path: string): boolean =>
    !present.has(path) && !site.redirects.some((redirect) => isSettled(path, redirect));
  const gone = new Map<string, "page" | "calendar" | "file">();
  for (const [key, { removed, told }] of previous) {
    if (removed !== undefined) continue;
    for (const path of told?.calendars ?? []) if (isGone(path)) gone.set(path, "calendar");
    const address = addressIn(key);
    if (address !== undefined && isGone(address.path)) gone.set(address.path, address.kind);
  }
  const pages = [...gone].flatMap(([path, kind]) => (kind === "page" ? [path] : []));
  const beside = new Set(pages.map(calendarBeside));
  const isBelow = (path: string, page: string): boolean => path !== page && path.startsWith(page);
  return [...gone]
    .filter(([path]) => !beside.has(path) && !pages.some((page) => isBelow(path, page)))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, kind]) => ({
      kind: kind === "page" && isEdition(path, previous) ? "edition" : kind,
      path,
      ...talkAt(path, previous, site),
      below: pages.filter((page) => isBelow(page, path)).length,
    }));
}

/** Whether a redirect says what becomes of an address: its own, and those that go with a page, such as its calendar. */
function isSettled(path: string, { from, to }: Redirect): boolean {
  if (path === from || calendarBeside(from) === path) return true;
  return to === undefined && from.endsWith("/") && path.startsWith(from);
}

/** Editions are the only pages at the top that are items as well. */
function isEdition(path: string, previous: Ledger): boolean {
  return /^\/[^/]+\/$/.test(path) && previous.has(path);
}

/** What is known of the talk whose page was at a path. */
function talkAt(
  path: string,
  previous: Ledger,
  { editions }: Site,
): Pick<GoneAddress, "title" | "successor"> {
  const edition = editions.find((own) => path.startsWith(pathOfTalks(own)));
  if (edition === undefined) return {};
  const told = previous.get(path)?.told;
  const talks = newTalksOf(edition, previous);
  const atItsTime = talks.filter(({ span }) => +span.start === Date.parse(told?.start ?? ""));
  const id = path.slice(pathOfTalks(edition).length, -1);
  const nearest = nearestOf(
    id,
    talks.map((talk) => talk.id),
  );
  return {
    title: told?.title,
    successor: atItsTime.length === 1 ? atItsTime[0] : talks.find((talk) => talk.id === nearest),
  };
}

/** Those that were not published before. */
function newTalksOf(edition: Edition, previous: Ledger): Talk[] {
  return talksOf(edition).filter((talk) => {
    const entry = previous.get(pathOfTalk(edition, talk));
    return entry === undefined || entry.removed !== undefined;
  });
}
