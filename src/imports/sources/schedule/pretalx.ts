import { firstText, isMapping, type JsonMapping, listOf, mappingsOf, textOf } from "../json.ts";
import { dayOf, momentOf } from "../program/times.ts";
import { inOneLanguage, type RawSchedule } from "./json.ts";

/** Submissions or talks as the interface of pretalx answers them; undefined for other JSON. */
export function submissionsIn(json: unknown): readonly JsonMapping[] | undefined {
  const list = isMapping(json) ? json.results : json;
  if (!Array.isArray(list)) return undefined;
  const found = list
    .filter(isMapping)
    .filter(
      (entry) =>
        textOf(entry.code) !== "" && "title" in entry && ("speakers" in entry || "submission_type" in entry),
    );
  return found.length === 0 ? undefined : found;
}

export interface PretalxReading {
  readonly schedule: RawSchedule;
  readonly unscheduled: readonly { readonly place: string; readonly what: string; readonly reason: string }[];
  /** Whether more pages follow. */
  readonly hasNext: boolean;
}

/** The same in the shape of a schedule: an event for each slot. */
export function scheduleOfSubmissions(json: unknown): PretalxReading {
  const unscheduled: PretalxReading["unscheduled"][number][] = [];
  const days = new Map<string, RawSchedule["days"][number]["events"][number][]>();
  for (const [index, entry] of (submissionsIn(json) ?? []).entries()) {
    const place = `results[${index}]`;
    const code = textOf(entry.code);
    const state = textOf(entry.state);
    if (!/^(?:|accepted|confirmed)$/i.test(state)) {
      unscheduled.push({
        place,
        what: `submission ${code}`,
        reason: /^(?:rejected|withdrawn|cancell?ed|deleted|draft)$/i.test(state)
          ? `is ${state}`
          : "is not accepted",
      });
      continue;
    }
    const slots = [...mappingsOf(listOf(entry.slots)), ...(isMapping(entry.slot) ? [entry.slot] : [])].filter(
      (slot) => textOf(slot.start) !== "",
    );
    if (slots.length === 0)
      unscheduled.push({ place, what: `submission ${code}`, reason: "has no slot in the schedule" });
    for (const slot of slots) {
      const start = textOf(slot.start);
      const room =
        isMapping(slot.room) && "name" in slot.room
          ? inOneLanguage(slot.room.name)
          : inOneLanguage(slot.room);
      const day = dayOf(start);
      const event = {
        room,
        place,
        event: {
          ...entry,
          ...timesOf(slot, entry),
          room,
          id: code,
          url: "",
          type: nameOf(entry.submission_type),
          track: nameOf(entry.track),
          language: entry.content_locale,
          persons: speakersOf(entry),
          links: [],
          attachments: entry.resources,
        },
      };
      days.set(day, [...(days.get(day) ?? []), event]);
    }
  }
  return {
    schedule: {
      ...{ isOwn: false, baseUrl: "", zone: "", tracks: [], rooms: [] },
      days: [...days].map(([date, events]) => ({ date, place: date, events })),
    },
    unscheduled,
    hasNext: isMapping(json) && textOf(json.next) !== "",
  };
}

function timesOf(slot: JsonMapping, entry: JsonMapping): JsonMapping {
  const start = textOf(slot.start);
  const [from, to] = [momentOf(start, undefined), momentOf(textOf(slot.end), undefined)];
  const minutes =
    from !== undefined && to !== undefined ? Math.round(to.diff(from, "minutes").minutes) : undefined;
  return { date: start, duration: minutes ?? entry.duration };
}

/** A name in one or several languages, bare or within what it names. */
function nameOf(value: unknown): string {
  return isMapping(value) && "name" in value ? inOneLanguage(value.name) : inOneLanguage(value);
}

/** Newer versions may answer with codes alone, which are no names. */
function speakersOf(entry: JsonMapping): readonly JsonMapping[] {
  return listOf(entry.speakers).flatMap((speaker) =>
    isMapping(speaker) && firstText(speaker, "name", "fullname") !== "" ? [speaker] : [],
  );
}
