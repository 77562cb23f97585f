import { plainBlocks } from "../../markdown/plain.ts";
import type { Participant } from "../../model/person.ts";
import { hasTimedItems } from "../../model/program/events.ts";
import type { Item, Session } from "../../model/program/program.ts";
import type { Series } from "../../model/series.ts";
import type { Markdown, Target } from "../../model/text.ts";
import { addressOfTarget } from "../../urls.ts";
import { titleOfItem } from "../../wording/labels.ts";
import { inLongRow, inRow, withAside } from "../../wording/marks.ts";
import { nameWithAffiliation } from "../../wording/people.ts";
import { occurrenceInWords, otherTimesOf } from "../../wording/times.ts";
import { say, type Words } from "../../wording/words.ts";

/** What a reader wants to know of an item before going there, as paragraphs of plain text. */
export function descriptionOf(
  item: Item,
  session: Session | undefined,
  series: Series,
  words: Words,
): string[] {
  const others = otherTimesOf(item).map((time) => occurrenceInWords(time, words));
  return [
    ...peopleLines(item, words),
    ...(others.length === 0
      ? []
      : [say(words.text.program.also, { times: others.join(words.text.marks.semicolon) })]),
    ...(session === undefined
      ? []
      : [say(words.text.calendar.session, { title: titleOfItem(session, words).plain })]),
    ...(item.kind === "session" ? sharedTimeLines(item, words) : []),
    ...(item.kind === "talk" ? plainParagraphs(item.abstract, series) : []),
    ...plainParagraphs(item.text, series),
    ...linkLines(item, series, words),
  ];
}

function linkLines(item: Item, series: Series, { text }: Words): string[] {
  const line = (label: string, url: Target | undefined): string[] =>
    url === undefined ? [] : [say(text.calendar.link, { label, address: addressOfTarget(series, url) })];
  const lines = [
    ...line(text.program.stream, item.room?.stream),
    ...(item.kind === "talk" || item.kind === "ceremony"
      ? [
          ...line(text.material.slides, item.slides),
          ...line(text.material.video, item.video),
          ...item.links.flatMap(({ label, url }) => line(label.plain, url)),
        ]
      : []),
    ...line(text.material.more, item.url),
  ];
  return lines.length === 0 ? [] : [lines.join("\n")];
}

function peopleLines(item: Item, words: Words): string[] {
  const { text } = words;
  const { speakers, chairs, moderator, panelists } = text.calendar;
  const line = (message: string, people: readonly Participant[]): string[] =>
    people.length === 0
      ? []
      : [
          say(message, {
            people: inLongRow(
              people.map((one) => nameWithAffiliation(one, words)),
              words,
            ),
          }),
        ];
  // Who is the only one needs no word before the name, which in many languages would have to know more of the person.
  const speakersLine = (people: readonly Participant[]): string[] =>
    people.length === 1 ? people.map((one) => nameWithAffiliation(one, words)) : line(speakers, people);
  switch (item.kind) {
    case "talk":
      return [
        ...(item.subtitle === undefined ? [] : [item.subtitle.plain]),
        ...speakersLine(item.speakers),
        ...line(chairs, item.chairs),
        ...line(moderator, item.moderator === undefined ? [] : [item.moderator]),
        ...line(panelists, item.panelists),
      ];
    case "ceremony":
      return speakersLine(item.speakers);
    case "session":
      return [
        ...line(chairs, item.chairs),
        ...line(
          say(text.calendar.link, { label: text.committees.organizers, address: "{people}" }),
          item.organizers,
        ),
      ];
    case "break":
      return [];
  }
}

/** The talks that share the time of their session: they have no entry of their own beside it. */
function sharedTimeLines(session: Session, words: Words): string[] {
  if (hasTimedItems(session) || session.items.length === 0) return [];
  return [session.items.map((item) => `- ${titleWithNames(item, words)}`).join("\n")];
}

function titleWithNames(item: Session["items"][number], words: Words): string {
  const title = item.isCancelled
    ? say(words.text.calendar.cancelled, { title: titleOfItem(item, words).plain })
    : titleOfItem(item, words).plain;
  const names = item.kind === "break" ? [] : item.speakers.map(({ name }) => name);
  return withAside(title, inRow(names, words), words);
}

export function plainParagraphs(markdown: Markdown | undefined, series: Series): string[] {
  if (markdown === undefined) return [];
  return plainBlocks(markdown, (url) => addressOfTarget(series, url)).map(
    ({ text, marker = "", kind, depth }) =>
      `${kind === "item" ? "  ".repeat(Math.max(depth - 1, 0)) : ""}${marker}${text}`,
  );
}
