import { DateTime } from "luxon";
import { hasCard, pathOfCard } from "../../file-urls.ts";
import { EDITION_PAGES } from "../../kinds/page-kinds.ts";
import type { Change } from "../../model/changes/change.ts";
import { mergedChanges } from "../../model/changes/merging.ts";
import type { Edition } from "../../model/edition.ts";
import { talksOf } from "../../model/program/talks.ts";
import type { Series } from "../../model/series.ts";
import type { PlainDate } from "../../model/time.ts";
import { addressOf, pathOfEdition, pathOfProgram, pathOfTalk } from "../../urls.ts";
import { plainSentence, sentenceOf } from "../../wording/changes/sentence.ts";
import { formatDate, LONG_DATE } from "../../wording/dates.ts";
import { say, type Words } from "../../wording/words.ts";
import { COLUMNS } from "../call/layout.ts";
import { type Writing, writingOf } from "../call/writing.ts";
import { HEADINGS, type Heading, headingOf } from "./headings.ts";

/**
 * What has changed since a day, as it is mailed to lists: plain text of at most 72 columns, what changed twice told once.
 * Below it, a line of each change for social networks, with the address of the image that they show.
 */
export function updateText(edition: Edition, series: Series, since: PlainDate, isAscii = false): string {
  const writing = writingOf(series, edition.language, isAscii);
  const changes = changesSince(edition, since);
  return `${[...mailLines(changes, edition, since, writing), ...socialLines(changes, edition, writing)].join("\n")}\n`;
}

function changesSince({ changes = [], timezone = "utc" }: Edition, since: PlainDate): Change[] {
  const start = DateTime.fromISO(since, { zone: timezone }).toMillis();
  return mergedChanges(
    changes.filter(({ at }) => Date.parse(at) >= start).flatMap(({ changes: own }) => own),
  );
}

function mailLines(
  changes: readonly Change[],
  edition: Edition,
  since: PlainDate,
  { words, wrap, series, address }: Writing,
): string[] {
  const { changes: text } = words.text;
  const values = { edition: edition.name, date: formatDate(since, LONG_DATE, words) };
  const linesOf = (heading: Heading): string[] => {
    const own = changes.filter((change) => headingOf(change) === heading);
    const title = HEADINGS[heading](words);
    return own.length === 0
      ? []
      : [
          "",
          ...(title === "" ? [] : [...wrap(title.toLocaleUpperCase(words.language)), ""]),
          ...own.flatMap((change) => wrap(sentenceIn(change, edition, words), { indent: "  ", first: "- " })),
        ];
  };
  const lead = say(changes.length === 0 ? text.mailNothing : text.mailSince, values);
  const [all] = EDITION_PAGES.changes.paths(edition);
  const [program] = EDITION_PAGES.program.paths(edition);
  const link = (message: string, path: string | undefined): string[] =>
    path === undefined ? [] : [say(message, { address: address(addressOf(series, path)) })];
  return [
    ...wrap(say(text.mailSubject, values)),
    "",
    ...wrap(lead),
    ...(Object.keys(HEADINGS) as Heading[]).flatMap(linesOf),
    "",
    ...link(text.mailProgram, program),
    ...link(text.mailAll, all),
    addressOf(series, pathOfEdition(edition)),
  ];
}

/** More would be a flood. */
const MOST_LINES = 12;

function socialLines(
  changes: readonly Change[],
  edition: Edition,
  { words, line, series }: Writing,
): string[] {
  const { text } = words;
  if (changes.length === 0) return [];
  const lines = changes.slice(0, MOST_LINES).flatMap((change) => {
    const { path, card } = placeOf(change, edition);
    const sentence = say(text.feed.entry, {
      edition: edition.name,
      text: sentenceIn(change, edition, words),
    });
    return [
      "",
      line(`${sentence} ${addressOf(series, path)}`),
      ...(series.cards ? [say(text.changes.mailImage, { address: addressOf(series, card) })] : []),
    ];
  });
  return ["", "-".repeat(COLUMNS), text.changes.mailSocial, ...lines];
}

/** Where a change is seen, and the image that is shown of that page. */
function placeOf(change: Change, edition: Edition): { readonly path: string; readonly card: string } {
  const key = "item" in change ? change.item.key : undefined;
  const talk = talksOf(edition).find((own) => pathOfTalk(edition, own) === `${pathOfEdition(edition)}${key}`);
  if (talk !== undefined)
    return { path: pathOfTalk(edition, talk), card: pathOfCard(edition, hasCard(talk) ? talk : undefined) };
  const isInProgram = headingOf(change) === "program" && edition.program !== undefined;
  return { path: isInProgram ? pathOfProgram(edition) : pathOfEdition(edition), card: pathOfCard(edition) };
}

function sentenceIn(change: Change, edition: Edition, words: Words): string {
  return plainSentence(sentenceOf(change, edition, words), words);
}
