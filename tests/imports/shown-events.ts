import type { ScheduleEvent } from "../../src/exports/schedule/event.ts";
import type { Schedule } from "../../src/exports/schedule/schedule.ts";

/** What an app shows of each event of a schedule, in the order of the day. */
export function shownEvents(read: Schedule | undefined) {
  const events = (read?.days ?? []).flatMap(({ date, rooms }) =>
    rooms.flatMap((room) => room.events.map((event) => ({ day: date, ...shownOf(event) }))),
  );
  return events.toSorted((a, b) =>
    `${a.day}${a.date}${a.title}`.localeCompare(`${b.day}${b.date}${b.title}`),
  );
}

function shownOf({
  title,
  type,
  date,
  duration,
  room,
  track,
  abstract,
  description,
  persons,
  links,
  url,
  guid,
}: ScheduleEvent) {
  const isTalk = url.includes("/talks/");
  return {
    ...{ title, type, date, duration, room, track, abstract, description },
    persons: persons.map(({ name }) => name),
    links: links
      .filter(({ title: label }) => label !== "Live stream")
      .map((link) => link.url)
      .sort(),
    ...(isTalk ? { url, guid } : {}),
  };
}
