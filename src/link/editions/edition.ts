import type { Zone } from "luxon";
import { EDITION_NAMES } from "../../kinds/page-kinds.ts";
import type { Edition, FreePage } from "../../model/edition.ts";
import { addressOfDoi } from "../../model/paper.ts";
import type { Series } from "../../model/series.ts";
import type { EditionFile } from "../../parse/files/edition.ts";
import type { Parsed } from "../../parse/parse.ts";
import { type Place, placeWithin } from "../../problem.ts";
import { linkAnnouncement } from "../announcement.ts";
import { linkCalls } from "../calls.ts";
import { linkDates } from "../important-dates.ts";
import type { Linking } from "../linking.ts";
import { linkPages } from "../pages.ts";
import { linkCategories, linkPapers } from "../papers.ts";
import type { ParsedEdition } from "../parsed-site.ts";
import { linkCommittee, linkOrganizers } from "../people/committees.ts";
import { checkPapers } from "../program/completeness.ts";
import { countTalks, lengthOf } from "../program/derived.ts";
import { hoursOf } from "../program/hours.ts";
import { checkDateOrder, checkProgramDays, type EditionDays } from "../program/order.ts";
import { linkProgram } from "../program/program.ts";
import { checkTexts } from "../texts/prose.ts";
import { referTo, referToFile } from "../texts/references.ts";
import { findZone } from "../zones/zones.ts";

/** @param series whose name and title an edition bears */
export function linkEdition(
  parsed: ParsedEdition,
  series: Pick<Series, "name" | "title" | "language">,
  ofSite: Linking,
): Edition {
  const { id, edition } = parsed;
  const { content, source } = edition;
  const linking: Linking = { ...ofSite, language: content.language ?? series.language };
  const place: Place = { source, path: [] };
  const year = yearOf(parsed, linking);
  const papers = linkPapers(id, parsed.papers, parsed.program, content.proceedings ?? {}, linking);
  const zone = zoneOf(parsed, linking);
  const program = parsed.program && linkProgram(id, parsed.program, zone, papers, linking);
  const hasTalks = program?.days.some(({ items }) => items.length > 0) ?? false;
  checkDerived(content, hasTalks, place, linking);
  checkDays(content, place, linking);
  checkPapers(program, parsed.papers, linking);
  checkDateOrder(parsed.dates, knownDays(edition), linking);
  checkProgramDays(parsed.program, knownDays(edition), linking);
  linkPlaces(content, place, linking);
  const calls = linkCalls(parsed, linking);
  checkTexts(linking, place, { about: content.about }, year);
  const announced = placeWithin(place, "announcement");
  const hours = hoursOf(content, zone, program, place, linking);
  return {
    id,
    year,
    isDraft: content.draft,
    name: `${series.name} ${year}`,
    title: content.title ?? series.title,
    about: content.about,
    logo: content.logo,
    image: content.image,
    announcement: linkAnnouncement(content.announcement, zone, announced, linking),
    language: linking.language,
    ordinal: content.ordinal,
    start: content.start ?? program?.days[0]?.date,
    end: content.end ?? content.start ?? program?.days.at(-1)?.date,
    timezone: content.timezone,
    hours,
    presence: content.presence,
    venue: content.venue,
    host: content.host,
    was: content.was,
    length: hasTalks ? lengthOf(program, hours) : content.length,
    counts: hasTalks ? countTalks(program) : (content.counts ?? {}),
    news: content.news.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)),
    proceedings: content.proceedings,
    wikidata: content.wikidata,
    links: linksOf(content),
    cancelled: content.cancelled,
    dates: linkDates({ id }, parsed.dates, calls, linking),
    organizers: linkOrganizers(parsed, linking),
    committee: linkCommittee(parsed, linking),
    sponsors: linkSponsors(parsed, linking),
    calls,
    categories: linkCategories(edition, parsed.papers, linking),
    papers,
    program,
    pages: linkEditionPages(parsed, linking),
  };
}

function yearOf({ id, edition }: ParsedEdition, { report }: Linking): number {
  const folderYear = /^\d{4}$/.test(id) ? Number(id) : undefined;
  const year = edition.content.year ?? folderYear;
  if (year === undefined) {
    report(
      { source: edition.source, path: [] },
      "The year of this edition is not known.",
      "Add `year`, such as `year: 2021`.",
    );
  }
  return year ?? 0;
}

function zoneOf({ edition, program }: ParsedEdition, { report }: Linking): Zone | undefined {
  const { timezone, hours } = edition.content;
  if (timezone !== undefined)
    return findZone(timezone, { source: edition.source, path: ["timezone"] }, report);
  const needsZone = hours !== undefined || (program?.content.days.length ?? 0) > 0;
  if (needsZone) {
    const message = "This edition has times of day, and no zone.";
    report(
      { source: edition.source, path: [] },
      message,
      "Add `timezone`, an IANA name such as America/New_York.",
    );
  }
  return undefined;
}

/** What the program tells must not be written a second time. */
function checkDerived(content: EditionFile, hasTalks: boolean, place: Place, { report }: Linking): void {
  if (!hasTalks) return;
  for (const key of ["counts", "length"] as const) {
    if (content[key] === undefined) continue;
    const message = `The key \`${key}\` is only for an edition without a program.`;
    report({ ...placeWithin(place, key), part: "key" }, message, "Remove it: the program tells.");
  }
}

function checkDays({ start, end, was }: EditionFile, place: Place, { report }: Linking): void {
  const check = (first: string | undefined, last: string | undefined, where: Place): void => {
    if (last === undefined) return;
    if (first === undefined)
      report(placeWithin(where, "start"), "There is an end, and no start.", "Add `start`, the first day.");
    else if (last < first)
      report(
        placeWithin(where, "end"),
        `The end, ${last}, lies before the start, ${first}.`,
        "Correct one of the two.",
      );
  };
  check(start, end, place);
  for (const [index, plan] of was.entries()) check(plan.start, plan.end, placeWithin(place, "was", index));
}

/** The days of an edition, where neither was refused: nothing else is to be measured by a wrong one. */
function knownDays({ content: { start, end }, faults }: Parsed<EditionFile>): EditionDays {
  const isRefused = faults.some(([key]) => key === "start" || key === "end");
  const isReversed = start !== undefined && end !== undefined && end < start;
  return isRefused || isReversed ? {} : { start, end };
}

function linkPlaces(content: EditionFile, place: Place, linking: Linking): void {
  referTo(linking, placeWithin(place, "venue"), { url: content.venue?.url });
  referTo(linking, placeWithin(place, "host"), { url: content.host?.url });
  referTo(linking, placeWithin(place, "links"), content.links);
  referToFile(linking, placeWithin(place, "logo"), "file", content.logo?.file);
  referToFile(linking, placeWithin(place, "image"), "file", content.image?.file);
  for (const [index, { date, text, url }] of content.news.entries()) {
    referTo(linking, placeWithin(place, "news", index), { url });
    checkTexts(linking, placeWithin(place, "news", index), { text }, Number(date.slice(0, 4)));
  }
}

function linksOf({ links, proceedings }: EditionFile): Edition["links"] {
  const address = links.proceedings ?? addressOfDoi(proceedings?.doi);
  return address === undefined ? links : { ...links, proceedings: address };
}

function linkEditionPages({ id, pages }: ParsedEdition, linking: Linking): FreePage[] {
  return linkPages(pages, EDITION_NAMES, `/${id}/`, linking);
}

function linkSponsors({ sponsors }: ParsedEdition, linking: Linking): Edition["sponsors"] {
  if (sponsors === undefined) return [];
  for (const [index, tier] of sponsors.content.entries()) {
    for (const [position, { logo }] of tier.sponsors.entries()) {
      referToFile(linking, { source: sponsors.source, path: [index, "sponsors", position] }, "logo", logo);
    }
  }
  return sponsors.content;
}
