import type * as z from "zod";
import { API_SCHEMA, pathOfCallText } from "../../file-urls.ts";
import { plainText } from "../../markdown/plain.ts";
import type {
  Announcement,
  Call,
  Edition,
  ImportantDate,
  News,
  SponsorTier,
  Venue,
} from "../../model/edition.ts";
import { mainCallOf } from "../../model/moments/calls.ts";
import type { Paper } from "../../model/paper.ts";
import type { Series } from "../../model/series.ts";
import { addressOf, pathOfCall, pathOfEdition, pathOfPaper } from "../../urls.ts";
import { instantOf } from "../../wording/times.ts";
import { addressIn, linksData, pagesData, pictureData } from "./addresses.ts";
import { changesData } from "./changes.ts";
import { participantData, participantsData } from "./participants.ts";
import { programData } from "./program.ts";
import type { editionSchema } from "./schema/edition.ts";

export type EditionData = z.input<typeof editionSchema>;

/** Everything of one edition. Keys that are undefined are not written. */
export function editionData(edition: Edition, series: Series): EditionData {
  const { id, year, name, title, language, ordinal, start, end, timezone, hours, presence } = edition;
  const { venue, host, was, cancelled, length, counts, news, links, dates, organizers } = edition;
  const { committee, sponsors, calls, categories, papers, program, pages, about, announcement } = edition;
  const main = mainCallOf(edition);
  return {
    $schema: addressOf(series, API_SCHEMA),
    file: "edition",
    id,
    year,
    name,
    title,
    about,
    announcement: announcement && announcementData(announcement),
    logo: pictureData(edition.logo, series),
    image: pictureData(edition.image, series),
    language,
    page: addressOf(series, pathOfEdition(edition)),
    ordinal,
    start,
    end,
    timezone,
    hours: hours && { start: instantOf(hours.start), end: instantOf(hours.end) },
    presence,
    venue: venue && venueData(venue, series),
    host: host && { name: host.name, url: addressIn(series, host.url) },
    was: was.map((plan) => ({ ...plan, venue: plan.venue && venueData(plan.venue, series) })),
    cancelled,
    length,
    counts,
    news: news.map((entry) => newsData(entry, series)),
    proceedings: edition.proceedings,
    wikidata: edition.wikidata,
    links: Object.fromEntries(
      Object.entries(links).map(([kind, target]) => [kind, addressIn(series, target)]),
    ),
    dates: dates.map(dateData),
    organizers: organizers.map(({ role, people }) => ({
      role,
      people: people.map((person) => ({ ...participantData(person), role: person.role })),
    })),
    committee: participantsData(committee).map((member, index) => ({
      ...member,
      role: committee[index]?.role,
    })),
    sponsors: sponsors.map((tier) => sponsorsData(tier, series)),
    call: main && callData(main, edition, series),
    calls: calls.map((call) => callData(call, edition, series)),
    categories: [...categories],
    papers: papers.map((paper) => paperData(paper, edition, series)),
    program: program && programData(program, edition, series),
    pages: pagesData(pages, edition, series),
    changes: changesData(edition, series),
  };
}

function announcementData({ text, from, until }: Announcement): EditionData["announcement"] {
  return { text, from: from && instantOf(from.moment), until: instantOf(until.moment) };
}

function venueData(venue: Venue, series: Series): EditionData["venue"] {
  return { ...venue, url: addressIn(series, venue.url) };
}

function newsData({ date, text, url }: News, series: Series): EditionData["news"][number] {
  return { date, text, plainText: plainText(text), url: addressIn(series, url) };
}

function dateData(date: ImportantDate): EditionData["dates"][number] {
  const { kind, label, end, deadline, hasTime, zone, was, group, call } = date;
  return {
    kind,
    label: label?.plain,
    date: date.date,
    end,
    deadline: deadline && instantOf(deadline),
    hasTime,
    timezone: zone,
    was: [...was],
    group,
    call,
  };
}

function sponsorsData({ tier, sponsors }: SponsorTier, series: Series): EditionData["sponsors"][number] {
  return {
    tier,
    sponsors: sponsors.map(({ name, url, logo }) => ({
      name,
      url: addressIn(series, url),
      logo: addressIn(series, logo),
    })),
  };
}

function callData(call: Call, edition: Edition, series: Series): EditionData["calls"][number] {
  const { id, title, topics, submission, text } = call;
  return {
    id,
    title: title?.plain,
    page: addressOf(series, pathOfCall(edition, call)),
    plainText: addressOf(series, pathOfCallText(edition, call)),
    topics: [...topics],
    submission: submission && {
      ...submission,
      url: addressIn(series, submission.url),
      categories: submission.categories.map((category) => ({
        ...category,
        template: addressIn(series, category.template),
      })),
    },
    text,
  };
}

function paperData(paper: Paper, edition: Edition, series: Series): EditionData["papers"][number] {
  const { id, title, authors, abstract, category, track, keywords, awards, badges, pages, doi, arxiv } =
    paper;
  return {
    id,
    title: title.plain,
    page: addressOf(series, pathOfPaper(edition, paper)),
    authors: participantsData(authors),
    abstract,
    category,
    track: track?.name,
    keywords: [...keywords],
    award: awards[0],
    awards: [...awards],
    badges: [...badges],
    pages,
    doi,
    arxiv,
    license: paper.license,
    funders: paper.funders.map(({ grants, ...funder }) => ({ ...funder, grants: [...grants] })),
    pdf: addressIn(series, paper.pdf),
    code: addressIn(series, paper.code),
    data: addressIn(series, paper.data),
    slides: addressIn(series, paper.slides),
    poster: addressIn(series, paper.poster),
    video: addressIn(series, paper.video),
    url: addressIn(series, paper.url),
    links: linksData(paper.links, series),
  };
}
