import * as z from "zod";
import { PROGRAM_STATUSES, SESSION_TYPES } from "../../model/vocabulary.ts";
import { id, target, text } from "../fields.ts";
import { oneWordOf, STATUS_MEANINGS } from "../remedies/meanings.ts";
import { plainDate, timeOfDay } from "../times.ts";
import { dayItem, type sessionItem } from "./program-items.ts";

/** `editions/2021/program.yaml` */
export const programFile = z.strictObject({
  status: oneWordOf("Status", PROGRAM_STATUSES, STATUS_MEANINGS)
    .default("draft")
    .meta({ description: "How settled the program is.", examples: ["final"] }),
  tracks: z
    .array(
      z
        .strictObject({
          id: id.meta({ description: "What items name it by.", examples: ["systems"] }),
          name: text.meta({ description: "What it is called.", examples: ["Systems"] }),
        })
        .meta({ title: "Track" }),
    )
    .default([])
    .meta({
      description: "Tracks, where the program has some.",
      examples: [[{ id: "systems", name: "Systems" }]],
    }),
  rooms: z
    .array(
      z
        .strictObject({
          id: id.meta({ description: "What items name it by.", examples: ["main"] }),
          name: text.meta({ description: "What it is called.", examples: ["Main hall"] }),
          stream: target
            .optional()
            .meta({ description: "Where it is shown live.", examples: ["https://live.example.org/main"] }),
          url: target
            .optional()
            .meta({ description: "Where to read more of it.", examples: ["https://maps.example.org/main"] }),
          floor: z
            .union([text, z.int().transform(String)])
            .optional()
            .meta({ description: "The floor that it is on.", examples: ["2nd floor"] }),
          isShared: z
            .boolean()
            .default(false)
            .meta({
              description: "A hall for several things at once, such as posters and stands.",
              examples: [true],
            }),
        })
        .meta({ title: "Room" }),
    )
    .default([])
    .meta({
      description: "Rooms, in the order of their columns. When listed, items name a room by its id.",
      examples: [[{ id: "main", name: "Main hall" }]],
    }),
  days: z
    .array(
      z
        .strictObject({
          date: plainDate.meta({ description: "The day.", examples: ["2021-03-28"] }),
          title: text.optional().meta({
            description: "What the day is about, with *emphasis* and the like if need be.",
            examples: ["Workshops and tutorials"],
          }),
          venue: text.optional().meta({
            description: "Where the day takes place, if not at the edition's venue.",
            examples: ["Department of Computer Science, Main Street 1"],
          }),
          room: text.optional().meta({
            description: "The room of the day's sessions, talks and ceremonies that name none.",
            examples: ["main"],
          }),
          start: timeOfDay
            .optional()
            .meta({ description: "When the first item starts.", examples: ["10:50"] }),
          end: timeOfDay.optional().meta({ description: "When the last item ends.", examples: ["16:30"] }),
          items: z.array(dayItem).meta({
            description: "Talks, sessions, ceremony and breaks, in order.",
            examples: [[{ type: "lunch", start: "12:45", end: "13:45" }]],
          }),
        })
        .meta({ title: "Day" }),
    )
    .default([])
    .meta({
      description: "The days of the program.",
      examples: [[{ date: "2021-03-28", start: "10:50", items: [{ type: "opening", duration: 10 }] }]],
    }),
});
export type ProgramFile = z.output<typeof programFile>;
export type ItemEntry = ProgramFile["days"][number]["items"][number];
export type SessionItemEntry = z.output<typeof sessionItem>;
/** A session or workshop, or a break in which something takes place. */
export type SessionEntry = Extract<ItemEntry, { papers: unknown }>;

export function isSessionEntry(entry: ItemEntry): entry is SessionEntry {
  return entry.type === "session" || entry.type === "workshop" || holdsItems(entry);
}

/** Whether a break is more than one: lunch with posters. */
export function holdsItems(entry: ItemEntry | SessionItemEntry): boolean {
  return "papers" in entry && entry.papers.length + entry.items.length > 0;
}

/** What a session consists of, each with where it stands in the session: papers first, which need no more than an id. */
export function partsOfSession({ type, papers, items }: SessionEntry): {
  readonly entry: SessionItemEntry;
  readonly path: readonly ["papers" | "items", number];
}[] {
  return [
    ...papers.map((paper, index) => ({
      entry: {
        type: isSession(type) ? ("paper" as const) : ("poster" as const),
        paper,
        links: [],
        cancelled: false,
      },
      path: ["papers", index] as const,
    })),
    ...items.map((entry, index) => ({ entry, path: ["items", index] as const })),
  ];
}

function isSession(type: SessionEntry["type"]): boolean {
  return SESSION_TYPES.some((session) => session === type);
}

/** Ids of papers that more than one talk presents, such as a talk and a poster. */
export function sharedPapersIn({ days }: Pick<ProgramFile, "days">): Set<string> {
  const entries = days.flatMap(({ items }) =>
    items.flatMap((item) => (isSessionEntry(item) ? partsOfSession(item).map(({ entry }) => entry) : [item])),
  );
  const ids = entries.flatMap((entry) =>
    "paper" in entry && entry.paper !== undefined ? [entry.paper] : [],
  );
  return new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
}

/** Whether a talk says nothing of itself but which paper it presents, when, where, and by whom. */
export function isOnPaperAlone(entry: SessionItemEntry): boolean {
  if (!("paper" in entry) || entry.paper === undefined) return false;
  const { title, subtitle, abstract, text, slides, video, recordingOffset, links } = entry;
  const own = [title, subtitle, abstract, text, slides, video, recordingOffset, links[0]];
  return own.every((value) => value === undefined);
}
