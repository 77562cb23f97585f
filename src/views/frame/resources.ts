import type { Edition } from "../../model/edition.ts";
import { addressOfArxiv, addressOfDoi, type Paper } from "../../model/paper.ts";
import type { Resources, Talk } from "../../model/program/program.ts";
import type { Series } from "../../model/series.ts";
import type { Link, Target } from "../../model/text.ts";
import { fragmentOfPaper, hrefOf, pathOfPaper, pathOfPapers } from "../../urls.ts";
import type { PageContext } from "../context.ts";
import { linkTo, type MarkedLink, markedLink } from "./links.ts";

/** Slides and video of a program item; the recording of the whole edition where it has no video of its own. */
export function resourceLinks(
  { slides, video, recordingOffset }: Resources,
  edition: Edition,
  { series, words }: PageContext,
): MarkedLink[] {
  const { material } = words.text;
  const recording =
    recordingOffset === undefined || edition.links.recordings === undefined
      ? undefined
      : recordingAt(edition.links.recordings, recordingOffset);
  return [...link(material.slides, slides, series), ...link(material.video, video ?? recording, series)];
}

/** What belongs to a talk and is not shown in the program: the recording beside a video, and further links. */
export function furtherLinks(
  { video, recordingOffset, links, url }: Talk,
  edition: Edition,
  { series, words }: PageContext,
): MarkedLink[] {
  const { material } = words.text;
  const { recordings } = edition.links;
  const hasBoth = video !== undefined && recordingOffset !== undefined && recordings !== undefined;
  return [
    ...link(material.recording, hasBoth ? recordingAt(recordings, recordingOffset) : undefined, series),
    ...link(material.more, url, series),
    ...linksInWords(links, series),
  ];
}

/** The parts of a paper that are on the web. */
export function paperLinks(
  { pdf, doi, arxiv, code, data, slides, poster, video, url, links }: Paper,
  { series, words }: PageContext,
): MarkedLink[] {
  const { material, talks } = words.text;
  return [
    ...link(material.pdf, pdf, series),
    ...link(material.doi, addressOfDoi(doi), series),
    ...link(material.arxiv, addressOfArxiv(arxiv), series),
    ...link(material.code, code, series),
    ...link(material.data, data, series),
    ...link(material.slides, slides, series),
    ...link(talks.poster, poster, series),
    ...link(material.video, video, series),
    ...link(material.more, url, series),
    ...linksInWords(links, series),
  ];
}

export function paperHref(paper: Paper, edition: Edition, series: Series): string {
  return hrefOf(series, pathOfPaper(edition, paper));
}

/** Where a paper stands in the list of papers. */
export function paperListHref(paper: Paper, edition: Edition, series: Series): string {
  return `${hrefOf(series, pathOfPapers(edition))}#${fragmentOfPaper(paper)}`;
}

function linksInWords(links: readonly Link[], series: Series): MarkedLink[] {
  return links.map((link) => markedLink(link, series));
}

function link(label: string, url: Target | undefined, series: Series): MarkedLink[] {
  return url === undefined ? [] : [linkTo(label, url, series)];
}

/** YouTube's links take a start in seconds; other platforms' are left as they are. */
function recordingAt(url: Target, seconds: number): string {
  if (!/^https:\/\/(youtu\.be|(www\.)?youtube\.com)\//.test(url)) return url;
  const address = new URL(url);
  address.searchParams.set("t", String(seconds));
  return address.href;
}
