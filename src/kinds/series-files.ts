import {
  API_INDEX,
  API_PEOPLE,
  API_SCHEMA,
  API_SERIES,
  ATOM_FEED,
  CALENDAR,
  FAVICON,
  ICON_192,
  ICON_512,
  JSON_FEED,
  MANIFEST,
  MASKABLE_ICON,
  pathOfPersonCalendar,
  REVISIONS,
  ROBOTS,
  SITEMAP,
  TOUCH_ICON,
  WORKER,
} from "../file-urls.ts";
import { eventsByPerson, eventsOf, followedEditions, knownDatesOf } from "../model/program/events.ts";
import type { Site } from "../model/site.ts";
import { CALENDAR_TYPE, type FileKind, file, JSON_TYPE } from "./file-kind.ts";
import { onlyIf } from "./published-kind.ts";

/** One that there is in every series, always in the same place. */
export interface SeriesFile extends FileKind<Site, Site> {
  readonly place: string;
  readonly type: string;
}

function seriesFile(place: string, type: string): SeriesFile {
  return { ...file({ subjects: (site: Site) => [site], path: () => place, type }), place, type };
}

/** The files of the series as a whole. */
export const SERIES_FILES = {
  /** To subscribe to; none where it would be empty. */
  calendar: {
    ...file({ subjects: onlyIf(hasCalendar), path: () => CALENDAR, type: CALENDAR_TYPE }),
    listed: "calendars",
  },
  personCalendar: file({
    subjects: (site: Site) => [...eventsByPerson(site).keys()],
    path: pathOfPersonCalendar,
    type: CALENDAR_TYPE,
  }),
  atomFeed: { ...seriesFile(ATOM_FEED, "application/atom+xml"), listed: "feeds" },
  jsonFeed: { ...seriesFile(JSON_FEED, "application/feed+json"), listed: "feeds" },
  people: { ...seriesFile(API_PEOPLE, JSON_TYPE), listed: "data" },
  index: { ...seriesFile(API_INDEX, JSON_TYPE), listed: "data" },
  schema: { ...seriesFile(API_SCHEMA, "application/schema+json"), listed: "data" },
  series: seriesFile(API_SERIES, JSON_TYPE),
  revisions: seriesFile(REVISIONS, JSON_TYPE),
  sitemap: seriesFile(SITEMAP, "application/xml"),
  redirects: file({
    subjects: ({ series, redirects }: Site) =>
      series.redirectsFile === undefined || redirects.length === 0 ? [] : [series.redirectsFile],
    path: (name) => `/${name}`,
    type: "text/plain",
  }),
  robots: seriesFile(ROBOTS, "text/plain"),
  manifest: seriesFile(MANIFEST, "application/manifest+json"),
  worker: seriesFile(WORKER, "text/javascript"),
  favicon: seriesFile(FAVICON, "image/svg+xml"),
  icon192: seriesFile(ICON_192, "image/png"),
  icon512: seriesFile(ICON_512, "image/png"),
  maskableIcon: seriesFile(MASKABLE_ICON, "image/png"),
  touchIcon: seriesFile(TOUCH_ICON, "image/png"),
} as const;

export type SeriesFileKind = keyof typeof SERIES_FILES;

/** Names below the root of the site that belong to the folders of files: no page may be called so. */
export const FILE_FOLDERS = ["api", "assets"];

/** Whether there is anything to subscribe to: when a workshop is, or what subscribers follow. */
export function hasCalendar(site: Site): boolean {
  return (
    site.editions.some(({ start }) => start !== undefined) ||
    followedEditions(site).some(
      (edition) => knownDatesOf(edition).length > 0 || eventsOf(edition.program).length > 0,
    )
  );
}
