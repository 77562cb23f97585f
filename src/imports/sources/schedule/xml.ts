import { childrenOf, textIn, wholeText } from "../../containers/xml.ts";
import type { XmlElement } from "../../record.ts";
import type { JsonMapping } from "../json.ts";
import type { RawSchedule } from "./json.ts";

/** Undefined for XML that is no schedule. */
export function scheduleInXml(root: XmlElement | undefined): RawSchedule | undefined {
  if (root === undefined || !/^(?:schedule|iCalendar)$/.test(root.name)) return undefined;
  const days = childrenOf(root, "day");
  const [conference] = childrenOf(root, "conference");
  if (days.length === 0 && conference === undefined) return undefined;
  // Schedules of another make, whose days hold something else.
  if (
    days.some(({ children }) => children.length > 0) &&
    days.every((day) => childrenOf(day, "room").length === 0)
  )
    return undefined;
  const [generator] = childrenOf(root, "generator");
  const fact = (name: string): string => textIn(conference, name);
  return {
    isOwn: generator?.attributes.name === "Lectern",
    baseUrl: fact("base_url") || textIn(root, "base_url"),
    zone: fact("time_zone_name"),
    rooms: [],
    tracks: childrenOf(conference, "track").map(({ attributes, text }) => attributes.name ?? text),
    days: days.map(({ attributes, ...day }, index) => {
      const place = `day ${attributes.index ?? index + 1}`;
      const events = childrenOf({ attributes, ...day }, "room").flatMap((room) => {
        const name = room.attributes.name ?? "";
        return childrenOf(room, "event").map((event, number) => ({
          room: name,
          place: `${place}, ${name}, event ${number + 1}`,
          event: eventOf(event),
        }));
      });
      return { date: attributes.date ?? "", place, events };
    }),
  };
}

/** An event as `schedule.json` has it. */
function eventOf(event: XmlElement): JsonMapping {
  const texts = Object.fromEntries(
    event.children.map((child) => [child.name, child.children.length === 0 ? child.text : wholeText(child)]),
  );
  const inList = (list: string, name: string): XmlElement[] => childrenOf(childrenOf(event, list)[0], name);
  return {
    ...texts,
    ...event.attributes,
    persons: inList("persons", "person").map(({ attributes, text }) => ({
      ...attributes,
      name: text || attributes.name,
    })),
    links: [...inList("links", "link"), ...inList("attachments", "attachment")].map(
      ({ attributes, text }) => ({
        url: attributes.href,
        title: text,
        type: attributes.type,
      }),
    ),
    attachments: [],
  };
}
