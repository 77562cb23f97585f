import { type PlainBlock, plainBlocks } from "../markdown/plain.ts";
import type { Call, Edition } from "../model/edition.ts";
import type { Participant } from "../model/person.ts";
import type { Series } from "../model/series.ts";
import type { Markdown } from "../model/text.ts";
import { addressOf, addressOfTarget, pathOfEdition } from "../urls.ts";
import { formatDates, LONG_DATE } from "../wording/dates.ts";
import { fullTitleOf } from "../wording/editions.ts";
import { byDate, dateInWords } from "../wording/important-dates.ts";
import { labelOfDate } from "../wording/labels.ts";
import { whereOf } from "../wording/places.ts";
import { acceptanceInWords, categoriesInWords } from "../wording/submission.ts";
import { say, type Words, wordsOf } from "../wording/words.ts";
import { asciiPunctuation, wrapText } from "./plain-layout.ts";

/** The call for papers as it is mailed to lists: plain text of at most 72 columns, addresses in full. */
export function callText(edition: Edition, call: Call, series: Series): string {
  const words = wordsOf(edition.language);
  const { callText } = words.text;
  const sections: (readonly [heading: string, lines: readonly string[]])[] = [
    [callText.summary, markdownLines(call.text, series)],
    [callText.topics, topicLines(call, words)],
    [callText.submission, submissionLines(call, series, words)],
    [callText.dates, dateLines(edition, words)],
    [callText.organizers, organizerLines(edition, words)],
    [
      callText.committee,
      edition.committee
        .map((member) => nameWithAffiliation(member))
        .flatMap((line) => wrapText(line, { indent: "  ", first: "" })),
    ],
  ];
  const lines = [
    ...headLines(edition, series, words),
    ...sections
      .filter(([, body]) => body.length > 0)
      .flatMap(([heading, body]) => ["", heading, "", ...body]),
  ];
  return `${lines.join("\n")}\n`;
}

function headLines(edition: Edition, series: Series, words: Words): string[] {
  const { callText } = words.text;
  const { start, end, host, cancelled } = edition;
  const date = start === undefined ? "" : formatDates(start, end ?? start, LONG_DATE, words);
  const dateAndPlace = [date, whereOf(edition, words)].filter((part) => part !== "").join(" - ");
  return [
    ...wrapText(say(callText.title, { edition: edition.name })),
    "",
    ...wrapText(fullTitleOf(edition, words)),
    "",
    ...wrapText(dateAndPlace),
    addressOf(series, pathOfEdition(edition)),
    ...(host === undefined ? [] : ["", ...wrapText(say(callText.host, { host: host.name }))]),
    ...(host?.url === undefined ? [] : [addressOfTarget(series, host.url)]),
    ...(cancelled === undefined ? [] : ["", ...wrapText(say(callText.cancelled, { reason: cancelled }))]),
  ];
}

function topicLines({ topics }: Call, { text }: Words): string[] {
  if (topics.length === 0) return [];
  const items = topics.flatMap((topic) => wrapText(topic, { indent: "  ", first: "- " }));
  return [...wrapText(text.call.topicsOfInterest), "", ...items];
}

function submissionLines({ submission }: Call, series: Series, words: Words): string[] {
  const { callText } = words.text;
  if (submission === undefined) return [];
  const { url, system, instructions } = submission;
  const categories = categoriesInWords(submission, words).flatMap((category) =>
    wrapText(category, { indent: "  ", first: "- " }),
  );
  const place = system === undefined ? callText.submitAt : say(callText.submitOn, { system });
  const paragraphs = [
    categories.length === 0 ? [] : [...wrapText(callText.kinds), "", ...categories],
    url === undefined ? [] : [...wrapText(place), addressOfTarget(series, url)],
    wrapText(acceptanceInWords(submission, words)),
    instructions === undefined ? [] : markdownLines(instructions, series),
  ];
  return paragraphs
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : ["", ...lines]));
}

function dateLines({ dates, start, end }: Edition, words: Words): string[] {
  if (dates.length === 0) return [];
  const line = (label: string, date: string): string[] =>
    wrapText(`${label}: ${date}`, { indent: "  ", first: "" });
  const linesOf = (group: string | undefined): string[] =>
    byDate(dates)
      .filter((date) => date.group === group)
      .flatMap((date) => line(labelOfDate(date, words), dateInWords(date, LONG_DATE, words)));
  const workshop =
    start === undefined
      ? []
      : line(words.text.dates.workshop, formatDates(start, end ?? start, LONG_DATE, words));
  const groups = new Set(dates.flatMap(({ group }) => group ?? []));
  return [
    ...linesOf(undefined),
    ...workshop,
    ...[...groups].flatMap((group) => ["", ...wrapText(group), "", ...linesOf(group)]),
  ];
}

function organizerLines({ organizers }: Edition, { text }: Words): string[] {
  return organizers.flatMap(({ role, people }) => {
    const names =
      people.length === 0 ? [text.committees.toBeAnnounced.toLowerCase()] : people.map(nameWithAffiliation);
    return wrapText(`${role}: ${names.join(", ")}`, { indent: "  ", first: "" });
  });
}

function nameWithAffiliation({ name, affiliations }: Participant): string {
  return affiliations.length === 0 ? name : `${name} (${affiliations.join(" / ")})`;
}

function markdownLines(markdown: Markdown, series: Series): string[] {
  const blocks = plainBlocks(markdown, (url) => addressOfTarget(series, url));
  return blocks.flatMap((block, index) => {
    const isTight = block.kind === "item" && blocks[index - 1]?.kind === "item";
    return [...(index === 0 || isTight ? [] : [""]), ...blockLines(block)];
  });
}

function blockLines({ kind, text, marker = "", depth }: PlainBlock): string[] {
  const outer = "  ".repeat(Math.max(depth - 1, 0));
  if (kind === "code")
    return asciiPunctuation(text)
      .split("\n")
      .map((line) => `${outer}    ${line}`);
  if (kind !== "item") return wrapText(text, { indent: outer });
  return wrapText(text, {
    indent: outer + " ".repeat(Math.max(marker.length, 2)),
    first: outer + (marker || "  "),
  });
}
