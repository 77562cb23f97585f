import { type ImportedPerson, peopleIn } from "../../clean/people.ts";
import { cleanLine, cleanTitle } from "../../clean/text.ts";
import type { LeftOut } from "../../record.ts";
import { type JsonMapping, listOf, mappingsOf, textOf } from "../json.ts";
import type { RawEvent } from "../program/raw-event.ts";
import { minutesBetween, placedTime } from "../program/times.ts";
import { CATALOGUES } from "../said.ts";
import { rawPerson } from "./people.ts";

type Papers = ReadonlyMap<string, { readonly title: string; readonly authors: readonly ImportedPerson[] }>;

interface Block {
  readonly entry: JsonMapping;
  readonly place: string;
}

/** The blocks of `program.yml`: those with papers are sessions, those within others stand for themselves. */
export function eventsOf(blocks: readonly Block[], papers: Papers, leftOut: LeftOut[]): RawEvent[] {
  return blocks.flatMap(({ entry, place }): RawEvent[] => {
    const inner = mappingsOf(listOf(entry.subsessions));
    if (inner.length > 0) {
      const title = textOf(entry.title);
      const prefixed = inner.map((own) => ({
        entry: {
          ...own,
          title: [...new Set([title, textOf(own.title)])].filter((part) => part !== "").join(": "),
        },
        place,
      }));
      return eventsOf(prefixed, papers, leftOut);
    }
    const event = eventOf(entry, place);
    if (event === undefined) {
      leftOut.push({
        place,
        what: cleanTitle(textOf(entry.title)) || "a block",
        reason: "has no day and time",
      });
      return [];
    }
    const parts = mappingsOf(listOf(entry.papers)).flatMap((slot) => partOf(slot, event, papers, leftOut));
    return parts.length === 0
      ? [event]
      : [
          {
            ...event,
            type: "session",
            isOwnType: true,
            people: peopleIn(cleanLine(textOf(entry.chair))).map(rawPerson),
            parts,
          },
        ];
  });
}

function eventOf(entry: JsonMapping, place: string): RawEvent | undefined {
  const time = placedTime("", textOf(entry.start_time), "", undefined);
  if (time === undefined) return undefined;
  return {
    place,
    ...time,
    id: "",
    minutes: minutesBetween(textOf(entry.start_time), textOf(entry.end_time)),
    ...talkIn(cleanTitle(textOf(entry.title))),
    room: textOf(entry.location),
    ...(/^https?:\/\/\S+$/i.test(textOf(entry.url)) ? { url: textOf(entry.url) } : {}),
  };
}

/** "Invited talk: Such a title (Ada Lovelace)", as it is written of talks without a paper. */
function talkIn(title: string): Pick<RawEvent, "title" | "type" | "isOwnType" | "people"> {
  const [, label = "", own = "", names = ""] = /^([^:]{3,40}): (.+) \(([^()]+)\)$/.exec(title) ?? [];
  for (const { text } of CATALOGUES) {
    const [type] = Object.entries(text.talks).find(([, word]) => word === label) ?? [];
    if (type !== undefined)
      return { type, isOwnType: true, title: own, people: peopleIn(names).map(rawPerson) };
  }
  return { type: "", title, people: [] };
}

function partOf(slot: JsonMapping, session: RawEvent, papers: Papers, leftOut: LeftOut[]): RawEvent[] {
  const id = textOf(slot.id);
  const paper = papers.get(id);
  if (paper === undefined) {
    leftOut.push({
      place: session.place,
      what: `paper ${id}`,
      reason: "is not in papers.yml, which is to be imported together with this file",
    });
    return [];
  }
  const time = placedTime(session.day, textOf(slot.start_time), "", undefined);
  return [
    {
      place: session.place,
      id,
      day: session.day,
      start: time?.start ?? session.start,
      minutes: minutesBetween(textOf(slot.start_time), textOf(slot.end_time)),
      isUntimed: time === undefined,
      type: "paper",
      isOwnType: true,
      title: paper.title,
      people: paper.authors.map(rawPerson),
    },
  ];
}
