import { type PlainBlock, plainBlocks } from "../../markdown/plain.ts";
import type { Call, Edition } from "../../model/edition.ts";
import { byDate } from "../../model/important-dates.ts";
import { datesOfCall } from "../../model/moments/calls.ts";
import type { Participant } from "../../model/person.ts";
import type { Series } from "../../model/series.ts";
import type { Markdown } from "../../model/text.ts";
import { addressOf, pathOfEdition } from "../../urls.ts";
import { formatDates, LONG_DATE } from "../../wording/dates.ts";
import { dateInWords } from "../../wording/important-dates.ts";
import { labelOfDate } from "../../wording/labels.ts";
import { inLongRow, inRow, labelled } from "../../wording/marks.ts";
import { fullTitleOf } from "../../wording/nouns/ordinals.ts";
import { nameWithAffiliation } from "../../wording/people.ts";
import { whereOf } from "../../wording/places.ts";
import { acceptanceInWords, categoryInWords } from "../../wording/submission.ts";
import { say, type Words } from "../../wording/words.ts";
import { type Writing, writingOf } from "./writing.ts";

/**
 * The call for papers as it is mailed to lists: plain text of at most 72 columns, addresses in full.
 * @param isAscii whether names too are spelled in ASCII, for lists that take nothing else
 */
export function callText(edition: Edition, call: Call, series: Series, isAscii = false): string {
  const writing = writingOf(series, edition.language, isAscii);
  const { callText: headings } = writing.words.text;
  const sections: (readonly [heading: string, lines: readonly string[]])[] = [
    [headings.summary, markdownLines(call.text, writing)],
    [headings.topics, topicLines(call, writing)],
    [headings.submission, submissionLines(call, writing)],
    [headings.dates, dateLines(edition, call, writing)],
    [headings.organizers, organizerLines(edition, writing)],
    [
      headings.committee,
      edition.committee
        .map((member) => nameWithAffiliation(member, writing.words))
        .flatMap((line) => writing.wrap(line, { indent: "  ", first: "" })),
    ],
  ];
  const lines = [
    ...headLines(edition, call, writing),
    ...sections
      .filter(([, body]) => body.length > 0)
      .flatMap(([heading, body]) => ["", writing.line(heading), "", ...body]),
  ];
  return `${lines.join("\n")}\n`;
}

/** "FASTPATH 2021 - CALL FOR PAPERS" */
export function titleOfCallText({ name }: Edition, { title }: Call, { words }: Writing): string {
  const { callText: text } = words.text;
  if (title === undefined) return say(text.title, { edition: name });
  return `${name} - ${title.plain.toLocaleUpperCase(words.language)}`;
}

/** Name, title, date, place, address and host. */
export function headLines(edition: Edition, call: Call, writing: Writing): string[] {
  const { words, wrap, address, series } = writing;
  const { start, end, host, cancelled } = edition;
  const { callText: text } = words.text;
  const date = start === undefined ? "" : formatDates(start, end ?? start, LONG_DATE, words);
  const dateAndPlace = [date, whereOf(edition, words)].filter((part) => part !== "").join(" - ");
  return [
    ...wrap(titleOfCallText(edition, call, writing)),
    "",
    ...wrap(fullTitleOf(edition, words)),
    "",
    ...wrap(dateAndPlace),
    addressOf(series, pathOfEdition(edition)),
    ...(host === undefined ? [] : ["", ...wrap(say(text.host, { host: host.name }))]),
    ...(host?.url === undefined ? [] : [address(host.url)]),
    ...(cancelled === undefined ? [] : ["", ...wrap(say(text.cancelled, { reason: cancelled }))]),
  ];
}

function topicLines({ topics }: Call, { words, wrap }: Writing): string[] {
  if (topics.length === 0) return [];
  const items = topics.flatMap((topic) => wrap(topic, { indent: "  ", first: "- " }));
  return [...wrap(words.text.call.topicsOfInterest), "", ...items];
}

function submissionLines({ submission }: Call, writing: Writing): string[] {
  if (submission === undefined) return [];
  const { words, wrap, address } = writing;
  const { callText: text } = words.text;
  const { url, system, instructions } = submission;
  const categories = submission.categories.flatMap((category) => [
    ...wrap(categoryInWords(category, words), { indent: "  ", first: "- " }),
    ...(category.template === undefined ? [] : [`  ${address(category.template)}`]),
  ]);
  // True before the deadline and after it: a file and a mail are read later.
  const { system: label, systemNamed } = words.text.call;
  const place = system === undefined ? labelled(label, "", words).trim() : say(systemNamed, { system });
  const paragraphs = [
    categories.length === 0 ? [] : [...wrap(text.kinds), "", ...categories],
    url === undefined ? [] : [...wrap(place), address(url)],
    wrap(acceptanceInWords(submission, words)),
    instructions === undefined ? [] : markdownLines(instructions, writing),
  ];
  return paragraphs
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : ["", ...lines]));
}

/** One date of a call a line, then those of each group below its heading. */
export function dateLines(edition: Edition, call: Call, { words, wrap }: Writing): string[] {
  const { start, end } = edition;
  const dates = datesOfCall(call, edition);
  if (dates.length === 0) return [];
  const line = (label: string, date: string): string[] =>
    wrap(labelled(label, date, words), { indent: "  ", first: "" });
  const linesOf = (group: string | undefined): string[] =>
    byDate(dates)
      .filter((date) => date.group === group)
      .flatMap((date) => line(labelOfDate(date, words).plain, dateInWords(date, LONG_DATE, words)));
  const workshop =
    start === undefined
      ? []
      : line(words.text.dates.workshop, formatDates(start, end ?? start, LONG_DATE, words));
  const groups = new Set(dates.flatMap(({ group }) => group ?? []));
  return [
    ...linesOf(undefined),
    ...workshop,
    ...[...groups].flatMap((group) => ["", ...wrap(group), "", ...linesOf(group)]),
  ];
}

function organizerLines({ organizers }: Edition, { words, wrap }: Writing): string[] {
  return organizers.flatMap(({ role, people }) => {
    const names =
      people.length === 0 ? words.text.committees.toBeAnnounced.toLowerCase() : rowOf(people, words);
    return wrap(labelled(role, names, words), { indent: "  ", first: "" });
  });
}

/** Between commas, a name of one word looks like a part of the name beside it, or like where somebody is. */
function rowOf(people: readonly Participant[], words: Words): string {
  const names = people.map((one) => nameWithAffiliation(one, words));
  const isPlain = people.every(({ name }) => /\s/.test(name) && !/[,،]/.test(name));
  const isComma = /[,،]/.test(words.text.marks.list);
  return isPlain || !isComma ? inRow(names, words) : inLongRow(names, words);
}

function markdownLines(markdown: Markdown, writing: Writing): string[] {
  const blocks = plainBlocks(markdown, writing.address);
  return blocks.flatMap((block, index) => {
    const isTight = block.kind === "item" && blocks[index - 1]?.kind === "item";
    return [...(index === 0 || isTight ? [] : [""]), ...blockLines(block, writing)];
  });
}

function blockLines({ kind, text, marker = "", depth }: PlainBlock, { wrap, line }: Writing): string[] {
  const outer = "  ".repeat(Math.max(depth - 1, 0));
  if (kind === "code")
    return line(text)
      .split("\n")
      .map((code) => `${outer}    ${code}`.trimEnd());
  if (kind !== "item") return wrap(text, { indent: outer });
  return wrap(text, {
    indent: outer + " ".repeat(Math.max(marker.length, 2)),
    first: outer + (marker || "  "),
  });
}
