import { cleanTitle } from "../clean/text.ts";
import { childrenOf, textIn, wholeText } from "../containers/xml.ts";
import type { Imported, LeftOut, Remark, Source, SourceFile, XmlElement } from "../record.ts";
import { programEntries } from "./program/program-entries.ts";
import type { RawEvent, RawSpeaker } from "./program/raw-event.ts";
import { minutesOf, placedTime } from "./program/times.ts";
import { zoneAssumed } from "./program/zone-remarks.ts";

/** The XML of a program at conf.researchr.org, as the ACM Digital Library takes it. */
export const researchr: Source = {
  name: "researchr",
  title: "conf.researchr.org",
  recognize(files) {
    return files.some(({ json, xml }) => json === undefined && subeventsIn(xml).length > 0)
      ? "sure"
      : undefined;
  },
  read: readResearchr,
};

function subeventsIn(root: XmlElement | undefined): XmlElement[] {
  if (root === undefined) return [];
  if (root.name === "subevent") return [root];
  return /^(?:events?|subevents|schedule|conference)$/.test(root.name)
    ? root.children.flatMap(subeventsIn)
    : [];
}

function readResearchr(files: readonly SourceFile[]): Imported {
  const leftOut: LeftOut[] = [];
  const events = files
    .flatMap(({ name, json, xml }) =>
      json === undefined
        ? subeventsIn(xml).map((element, index) => ({ element, place: `${name}, subevent ${index + 1}` }))
        : [],
    )
    .flatMap(({ element, place }) => eventsOf(element, place, leftOut));
  const program = programEntries({
    events,
    rooms: [],
    tracks: [],
    timezone: events.length === 0 ? undefined : "UTC",
  });
  const remarks: Remark[] =
    events.length === 0
      ? []
      : [{ ...zoneAssumed(files[0]?.name ?? "", "America/Chicago"), isDecision: true }];
  return {
    source: "researchr",
    entries: program.entries.length === 0 ? {} : { program: program.entries },
    files: program.files,
    leftOut: [...leftOut, ...program.leftOut],
    remarks: [...remarks, ...program.remarks],
  };
}

/** A part of the program: a session of its slots; one slot of the same name stands for itself. */
function eventsOf(subevent: XmlElement, place: string, leftOut: LeftOut[]): RawEvent[] {
  const title = cleanTitle(textIn(subevent, "title"));
  const slots = childrenOf(subevent, "timeslot").flatMap((slot, index): Slot[] => {
    if (slot.attributes.is_mirror === "true") {
      leftOut.push({
        place: `${place}, slot ${index + 1}`,
        what: cleanTitle(textIn(slot, "title")),
        reason: "repeats another slot for other time zones",
      });
      return [];
    }
    const event = slotOf(slot, subevent, `${place}, slot ${index + 1}`);
    if (event === undefined)
      leftOut.push({
        place: `${place}, slot ${index + 1}`,
        what: cleanTitle(textIn(slot, "title")) || "a slot",
        reason: "has no day and time",
      });
    return event === undefined ? [] : [event];
  });
  const [first, ...others] = slots.toSorted((a, b) => a.start - b.start);
  if (first === undefined) {
    if (childrenOf(subevent, "timeslot").length === 0)
      leftOut.push({ place, what: title || "a part", reason: "has no slots" });
    return [];
  }
  if (others.length === 0 && (title === "" || first.title === title || slots.length === 1)) return [first];
  const parts = [first, ...others];
  const end = Math.max(...parts.map(({ start, minutes = 0 }) => start + minutes));
  const chairs = parts.flatMap(({ chairs: own = [] }) => own);
  return [
    {
      place,
      id: "",
      day: first.day,
      start: first.start,
      minutes: end - first.start,
      type: "session",
      isOwnType: true,
      title,
      ...(first.room === undefined ? {} : { room: first.room }),
      people: chairs.filter((one, index) => chairs.findIndex(({ name }) => name === one.name) === index),
      parts,
    },
  ];
}

interface Slot extends RawEvent {
  readonly chairs?: readonly RawSpeaker[];
}

function slotOf(slot: XmlElement, subevent: XmlElement, place: string): Slot | undefined {
  const of = (name: string): string => textIn(slot, name);
  const day = dashed(of("date") || textIn(subevent, "date"));
  const time = placedTime("", `${day}T${of("start_time")}`, "", undefined);
  const end = minutesOf(of("end_time"));
  if (time === undefined) return undefined;
  const isNextDay = dashed(of("end_date")) > day;
  const people = childrenOf(childrenOf(slot, "persons")[0], "person").map((person) => ({
    role: textIn(person, "role"),
    speaker: personOf(person),
  }));
  const description = of("description");
  const track =
    textIn(childrenOf(slot, "tracks")[0], "track") || textIn(childrenOf(subevent, "tracks")[0], "track");
  const badges = childrenOf(childrenOf(slot, "badges")[0], "badge").map(wholeText);
  return {
    place,
    ...time,
    id: of("slot_id").slice(0, 8),
    minutes: end === undefined ? undefined : end - time.start + (isNextDay ? 1440 : 0),
    type:
      badges.find((badge) => /keynote|tutorial|panel|poster|demo|break|lunch|social/i.test(badge)) ??
      (people.length > 0 ? "Talk" : ""),
    title: of("title"),
    room: of("room") || textIn(subevent, "room"),
    track,
    abstract: description === "undefined" ? "" : description,
    people: people.filter(({ role }) => !/chair/i.test(role)).map(({ speaker }) => speaker),
    chairs: people.filter(({ role }) => /chair/i.test(role)).map(({ speaker }) => speaker),
    links: [{ url: of("doi"), label: "DOI" }].filter(({ url }) => /^https?:/i.test(url)),
    ...(/^https?:\/\/\S+$/i.test(of("event_url")) ? { url: of("event_url") } : {}),
  };
}

function personOf(person: XmlElement): RawSpeaker {
  const name = [textIn(person, "first_name"), textIn(person, "middle_name"), textIn(person, "last_name")]
    .filter((part) => part !== "")
    .join(" ");
  return {
    name: name || textIn(person, "name"),
    affiliation: textIn(person, "affiliation"),
    country: textIn(person, "country"),
    orcid: textIn(person, "orcid_id"),
  };
}

/** "2021/10/19" */
function dashed(date: string): string {
  return date.replaceAll("/", "-");
}
