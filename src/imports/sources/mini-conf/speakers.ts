import { folded } from "../../../folding.ts";
import { splitPeople } from "../../clean/name-lists.ts";
import { cleanTitle } from "../../clean/text.ts";
import type { LeftOut, SourceFile } from "../../record.ts";
import { firstText, isMapping, listOf, mappingsOf, textOf } from "../json.ts";
import type { RawEvent } from "../program/raw-event.ts";
import { hasColumns, recordsOf } from "../records.ts";
import { yamlIn } from "../yaml.ts";

/** An invited talk of `speakers.csv` or `speakers.yml`, which has no time of its own. */
export interface InvitedTalk {
  readonly place: string;
  readonly uid: string;
  readonly title: string;
  readonly speaker: string;
  readonly institution: string;
  readonly abstract: string;
  readonly bio: string;
}

export function invitedTalksIn(files: readonly SourceFile[]): InvitedTalk[] {
  const tables = recordsOf(files).filter((table) => hasColumns(table, "uid", "title", "speaker"));
  const rows = tables.flatMap(({ rows }) => rows.map((row) => talkOf(row.place, (key) => row.get(key))));
  const listed = files.flatMap((file) => {
    const value = yamlIn(file)?.value;
    const list = Array.isArray(value) ? value : listOf(isMapping(value) ? value.speakers : undefined);
    return mappingsOf(list).flatMap((entry, index) =>
      "speaker" in entry && "title" in entry
        ? [
            talkOf(
              `${file.name}, entry ${index + 1}`,
              (key) => firstText(entry, key, key.toUpperCase()) || textOf(entry[key]),
            ),
          ]
        : [],
    );
  });
  return [...rows, ...listed];
}

function talkOf(place: string, get: (key: string) => string): InvitedTalk {
  return {
    place,
    uid: get("uid"),
    title: cleanTitle(get("title")),
    speaker: get("speaker"),
    institution: get("institution"),
    abstract: get("abstract"),
    bio: get("bio"),
  };
}

interface Placed {
  readonly events: readonly RawEvent[];
  readonly leftOut: readonly LeftOut[];
}

/** The events of the calendar with what is known of invited talks: whose page an event leads to, or whose title or name it has. */
export function withInvitedTalks(
  events: readonly RawEvent[],
  talks: readonly InvitedTalk[],
  addresses: ReadonlyMap<RawEvent, string>,
): Placed {
  const found = new Map<RawEvent, InvitedTalk>();
  const leftOut: LeftOut[] = [];
  for (const talk of talks) {
    const names = splitPeople(talk.speaker).map((name) =>
      folded(name.replace(/^(?:Prof\.|Dr\.)\s+/i, "").trim()),
    );
    const own = events.filter((event) => {
      const title = folded(event.title);
      const isPage = new RegExp(`\\bspeaker_${talk.uid.replace(/\W/g, "")}\\.html`).test(
        addresses.get(event) ?? "",
      );
      return (
        (isPage && talk.uid !== "") ||
        (talk.title !== "" && title.includes(folded(talk.title))) ||
        names.some((name) => name.includes(" ") && title.includes(name))
      );
    });
    for (const event of own) if (!found.has(event)) found.set(event, talk);
    if (own.length === 0)
      leftOut.push({
        place: talk.place,
        what: talk.title || talk.speaker || "an invited talk",
        reason: "has no time: no event of the calendar leads to it, or has its title or its speaker",
      });
  }
  return {
    events: events.map((event) => {
      const talk = found.get(event);
      return talk === undefined ? event : withTalk(event, talk);
    }),
    leftOut,
  };
}

function withTalk(event: RawEvent, { title, speaker, institution, abstract, bio }: InvitedTalk): RawEvent {
  const people = splitPeople(speaker).map((name) => ({ name, affiliation: institution, bio }));
  // "Live Q&A: Ann Bell" says what it is; "Ann Bell" alone does not.
  const isNamed = folded(event.title).includes(folded(title)) || title === "";
  return {
    ...event,
    type: "keynote",
    isOwnType: true,
    ...(isNamed ? {} : { title: `${event.title}: ${title}` }),
    abstract,
    people,
  };
}
