import { slugOf } from "../../../link/slug.ts";
import { clockOf } from "../../../model/wall-clock.ts";
import { personFrom } from "../../clean/people.ts";
import { cleanLine, cleanTitle } from "../../clean/text.ts";
import type { LeftOut } from "../../record.ts";
import { isCeremonyType, isTalkType, itemTypeOf } from "./item-types.ts";
import { linkFacts } from "./links.ts";
import type { RawEvent, RawSpeaker } from "./raw-event.ts";
import { programText } from "./texts.ts";

type Mapping = Readonly<Record<string, unknown>>;

/** What the items of one program share. */
export interface ItemContext {
  readonly roomIds: ReadonlyMap<string, string>;
  readonly trackIds: ReadonlyMap<string, string>;
  readonly usual: string;
  readonly ids: Set<string>;
  readonly introduced: Set<string>;
  /** Takes what no item can say. */
  readonly leftOut: LeftOut[];
}

/** An item as program.yaml writes it. */
export function itemOf(event: RawEvent, context: ItemContext): Mapping {
  const { roomIds, trackIds, usual, ids, introduced } = context;
  const { parts = [] } = event;
  const { facts, leftOut } = linkFacts(event);
  context.leftOut.push(...leftOut);
  const type = itemTypeOf(event);
  const title = cleanTitle(event.title);
  const subtitle = cleanTitle(event.subtitle ?? "");
  const abstract = programText(event.abstract ?? "");
  const text = programText(event.text ?? "");
  const room = roomIds.get(cleanLine(event.room ?? ""));
  const track = trackIds.get(cleanLine(event.track ?? ""));
  const url = event.url;
  const scheduled = {
    ...(event.isUntimed === true ? {} : { start: clockOf({ minute: event.start }) }),
    ...(event.isUntimed === true
      ? {}
      : event.minutes === undefined || event.minutes <= 0
        ? { end: "open" }
        : { duration: Math.min(event.minutes, 2880) }),
    ...(room === undefined ? {} : { room }),
    ...(track === undefined ? {} : { track }),
    ...(url === undefined ? {} : { url }),
    ...(event.isCancelled === true ? { cancelled: true } : {}),
  };
  const said = (...parts: readonly string[]): Mapping => {
    const whole = parts.filter((part, index) => part !== "" && parts.indexOf(part) === index).join("\n\n");
    return whole === "" ? {} : { text: whole };
  };
  const people = event.people
    .flatMap((person) => person.name.split(" / ").map((name) => ({ ...person, name })))
    .flatMap((person) => speakerOf(person, introduced) ?? []);
  const titled = title === "" ? {} : { title };
  if (isTalkType(type)) {
    const who =
      people.length > 0
        ? { [type === "panel" ? "panelists" : "speakers"]: people }
        : type === "activity"
          ? {}
          : { [type === "panel" ? "panelists" : "speakers"]: "tba" };
    const language = event.language ?? "";
    return {
      type,
      ...talkId(event, title, ids),
      ...(title === "" ? { title: "tba" } : titled),
      ...(subtitle === "" ? {} : { subtitle }),
      ...(language === "" || language === usual ? {} : { language }),
      ...who,
      ...(abstract === "" ? {} : { abstract }),
      ...scheduled,
      ...(abstract === text ? {} : said(text)),
      ...facts,
    };
  }
  const body = said(subtitle, abstract, text);
  if (isCeremonyType(type))
    return {
      type,
      ...titled,
      ...(people.length === 0 ? {} : { speakers: people }),
      ...scheduled,
      ...body,
      ...facts,
    };
  if (type === "session")
    return {
      type,
      title: title || "Session",
      ...(people.length === 0 ? {} : { chair: people }),
      ...scheduled,
      ...body,
      ...(parts.length === 0
        ? {}
        : { items: parts.map((part) => itemOf(withoutRoomOf(event, part), context)) }),
    };
  if (type === "workshop")
    return {
      type,
      title: title || "Workshop",
      ...(people.length === 0 ? {} : { organizers: people }),
      ...scheduled,
      ...body,
    };
  return { type, ...titled, ...scheduled, ...body };
}

/** Parts of a session are in its room unless they say another one. */
function withoutRoomOf({ room }: RawEvent, part: RawEvent): RawEvent {
  return part.room === room ? { ...part, room: "" } : part;
}

/** An address that outlives a change of the title; a number after one that stands there already. */
function talkId({ id }: RawEvent, title: string, ids: Set<string>): Mapping {
  const own = slugOf(id) || slugOf(title) || "talk";
  let unique = own;
  for (let number = 2; ids.has(unique); number++) unique = `${own}-${number}`;
  ids.add(unique);
  return { id: unique };
}

/** What a person has written on themselves is said where they first stand. */
function speakerOf(raw: RawSpeaker, introduced: Set<string>): Mapping | undefined {
  const person = personFrom(raw);
  if (person === undefined) return undefined;
  const bio = introduced.has(person.name) ? "" : programText(raw.bio ?? "");
  introduced.add(person.name);
  return { ...person, ...(bio === "" ? {} : { bio }) };
}
