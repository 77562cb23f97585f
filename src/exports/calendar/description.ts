import { plainBlocks } from "../../markdown/plain.ts";
import { hasTimedItems } from "../../model/events.ts";
import type { Participant } from "../../model/person.ts";
import type { Item, Session } from "../../model/program.ts";
import type { Series } from "../../model/series.ts";
import type { Markdown, Target } from "../../model/text.ts";
import { addressOfTarget } from "../../urls.ts";
import { CALENDAR_WORDS, fill } from "../../wording/calendar.ts";
import { titleOfItem } from "../../wording/labels.ts";

/** What a reader wants to know of an item before going there, as paragraphs of plain text. */
export function descriptionOf(item: Item, session: Session | undefined, series: Series): string[] {
  return [
    ...peopleLines(item),
    ...(session === undefined ? [] : [fill(CALENDAR_WORDS.session, { title: session.title })]),
    ...(item.kind === "session" ? sharedTimeLines(item) : []),
    ...(item.kind === "talk" ? plainParagraphs(item.abstract, series) : []),
    ...plainParagraphs(item.text, series),
    ...linkLines(item, series),
  ];
}

function linkLines(item: Item, series: Series): string[] {
  const line = (label: string, url: Target | undefined): string[] =>
    url === undefined ? [] : [fill(CALENDAR_WORDS.link, { label, address: addressOfTarget(series, url) })];
  const lines = [
    ...line(CALENDAR_WORDS.stream, item.room?.stream),
    ...(item.kind === "talk" || item.kind === "ceremony"
      ? [
          ...line(CALENDAR_WORDS.slides, item.slides),
          ...line(CALENDAR_WORDS.video, item.video),
          ...item.links.flatMap(({ label, url }) => line(label, url)),
        ]
      : []),
    ...line(CALENDAR_WORDS.more, item.url),
  ];
  return lines.length === 0 ? [] : [lines.join("\n")];
}

function peopleLines(item: Item): string[] {
  const line = (message: string, people: readonly Participant[]): string[] =>
    people.length === 0 ? [] : [fill(message, { people: people.map(nameWithAffiliation).join("; ") })];
  switch (item.kind) {
    case "talk":
      return [
        ...line(CALENDAR_WORDS.speakers, item.speakers),
        ...line(CALENDAR_WORDS.moderator, item.moderator === undefined ? [] : [item.moderator]),
        ...line(CALENDAR_WORDS.panelists, item.panelists),
      ];
    case "ceremony":
      return line(CALENDAR_WORDS.speakers, item.speakers);
    case "session":
      return line(CALENDAR_WORDS.chairs, item.chairs);
    case "break":
      return [];
  }
}

/** The talks that share the time of their session: they have no entry of their own beside it. */
function sharedTimeLines(session: Session): string[] {
  if (hasTimedItems(session) || session.items.length === 0) return [];
  return [session.items.map((item) => `- ${titleWithNames(item)}`).join("\n")];
}

function titleWithNames(item: Session["items"][number]): string {
  const title = item.isCancelled
    ? fill(CALENDAR_WORDS.cancelled, { title: titleOfItem(item) })
    : titleOfItem(item);
  const names = item.kind === "break" ? [] : item.speakers.map(({ name }) => name);
  return names.length === 0 ? title : `${title} (${names.join(", ")})`;
}

function nameWithAffiliation({ name, affiliations }: Participant): string {
  return affiliations.length === 0 ? name : `${name} (${affiliations.join(" / ")})`;
}

function plainParagraphs(markdown: Markdown | undefined, series: Series): string[] {
  if (markdown === undefined) return [];
  return plainBlocks(markdown, (url) => addressOfTarget(series, url)).map(
    ({ text, marker = "", kind, depth }) =>
      `${kind === "item" ? "  ".repeat(Math.max(depth - 1, 0)) : ""}${marker}${text}`,
  );
}
