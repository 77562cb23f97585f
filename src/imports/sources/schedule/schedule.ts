import { isZoneName } from "../../../link/zones/zone-names.ts";
import { cleanTitle } from "../../clean/text.ts";
import type { Imported, LeftOut, Remark, Source, SourceFile } from "../../record.ts";
import { textOf } from "../json.ts";
import { programEntries } from "../program/program-entries.ts";
import type { RawEvent } from "../program/raw-event.ts";
import { dayOf, placedTime, zoneOfOffsets } from "../program/times.ts";
import { zoneAssumed, zoneOfOffsetsOnly } from "../program/zone-remarks.ts";
import { eventOf } from "./events.ts";
import { inOneLanguage, type RawSchedule, scheduleInJson } from "./json.ts";
import { scheduleOfSubmissions, submissionsIn } from "./pretalx.ts";
import { scheduleInXml } from "./xml.ts";

/** `schedule.json` and `schedule.xml` of pretalx, frab, c3voc, Pentabarf and wafer, and what pretalx's own interface answers. */
export const schedule: Source = {
  name: "schedule",
  title: "a schedule (schedule.json, schedule.xml or pretalx)",
  recognize(files) {
    return files.some((file) => scheduleIn(file) !== undefined || submissionsIn(file.json) !== undefined)
      ? "sure"
      : undefined;
  },
  read: readSchedule,
};

function scheduleIn({ json, xml }: SourceFile): RawSchedule | undefined {
  return json === undefined ? scheduleInXml(xml) : scheduleInJson(json);
}

function readSchedule(files: readonly SourceFile[]): Imported {
  const leftOut: LeftOut[] = [];
  const remarks: Remark[] = [];
  const schedules = files.flatMap((file): RawSchedule[] => {
    const own = scheduleIn(file);
    if (own !== undefined) return [own];
    if (submissionsIn(file.json) === undefined) return [];
    const { schedule: read, unscheduled, hasNext } = scheduleOfSubmissions(file.json);
    leftOut.push(...unscheduled);
    if (hasNext)
      remarks.push({
        place: file.name,
        text: "There are further pages of this answer: import them too.",
        isDecision: true,
      });
    return [read];
  });
  const zone = schedules.map((one) => one.zone).find((name) => isZoneName(name));
  const dates = schedules.flatMap(({ days }) =>
    days.flatMap(({ events }) => events.map(({ event }) => textOf(event.date))),
  );
  const guess = zone ?? zoneOfOffsets(dates);
  const events = schedules.flatMap((one) => eventsIn(one, zone, leftOut, remarks));
  const place = files[0]?.name ?? "";
  if (zone === undefined && events.length > 0)
    remarks.push(guess === undefined ? zoneAssumed(place) : zoneOfOffsetsOnly(place, guess));
  const program = programEntries({
    events,
    rooms: schedules.flatMap(({ rooms }) => rooms).filter((name) => events.some(({ room }) => room === name)),
    tracks: schedules
      .flatMap(({ tracks }) => tracks)
      .filter((name) => events.some(({ track }) => track === name)),
    timezone: guess ?? (events.length === 0 ? undefined : "UTC"),
  });
  return {
    source: "schedule",
    entries: program.entries.length === 0 ? {} : { program: program.entries },
    files: program.files,
    leftOut: [...leftOut, ...program.leftOut],
    remarks: [...remarks, ...program.remarks],
  };
}

function eventsIn(
  one: RawSchedule,
  zone: string | undefined,
  leftOut: LeftOut[],
  remarks: Remark[],
): RawEvent[] {
  return one.days.flatMap(({ date: written, events }) => {
    const date = dayOf(written);
    return events.flatMap(({ room, place, event }): RawEvent[] => {
      const time = placedTime(date, textOf(event.date), textOf(event.start), zone);
      const title = cleanTitle(inOneLanguage(event.title));
      if (time === undefined) {
        leftOut.push({ place, what: title || "an event", reason: "has no day and time" });
        return [];
      }
      if (date !== "" && time.day !== date)
        remarks.push({ place, text: `${title} stands under ${date}, and takes place on ${time.day}.` });
      return [eventOf(event, { room, place }, time, one)];
    });
  });
}
