import type { Participant } from "../../model/person.ts";
import { hasOwnTime, itemsOf, type PlacedItem } from "../../model/program/events.ts";
import type { Program } from "../../model/program/program.ts";
import { type CsvRow, csvOf } from "./csv.ts";

const COLUMNS =
  "date start end type title session speakers chair room track paper abstract slides video url".split(" ");

/** A program as a table that an import reads again: a row for each session and for each of its items. */
export function programCsv(program: Program): string {
  const rows = itemsOf(program).map(rowOf);
  return csvOf(COLUMNS, rows, ["date", "start", "end", "type", "title", "session", "speakers", "room"]);
}

function rowOf({ item, day, session }: PlacedItem): CsvRow {
  const hasTime = item.kind === "session" || hasOwnTime(item, session);
  const { start, end } = item.span;
  const common = {
    date: day.date,
    start: hasTime ? start.toFormat("HH:mm") : "",
    end: hasTime && !item.isOpen ? end.toFormat("HH:mm") : "",
    type: item.type,
    title: item.title?.source,
    session: session?.title?.source,
    room: item.room?.id,
    track: item.track?.id,
    url: item.url,
  };
  switch (item.kind) {
    case "break":
      return common;
    case "session":
      return { ...common, chair: peopleOf(item.chairs) };
    case "ceremony":
      return { ...common, speakers: peopleOf(item.speakers), slides: item.slides, video: item.video };
    case "talk":
      return {
        ...common,
        speakers: peopleOf(item.type === "panel" ? item.panelists : item.speakers),
        chair: peopleOf([...(item.moderator === undefined ? [] : [item.moderator]), ...item.chairs]),
        paper: item.paper?.id,
        abstract: item.paper === undefined ? item.abstract : undefined,
        slides: item.slides,
        video: item.video,
      };
  }
}

function peopleOf(people: readonly Participant[]): string {
  return people
    .map(({ name, affiliations }) =>
      affiliations.length === 0 ? name : `${name} (${affiliations.join(" + ")})`,
    )
    .join("; ");
}
