import { z } from "zod";
import { BREAK_TYPES, CEREMONY_TYPES, PROGRAM_STATUSES, TALK_TYPES } from "../model/vocabulary.ts";
import {
  id,
  link,
  markdown,
  personReference,
  plainDate,
  recordingOffset,
  speakers,
  target,
  text,
  timeOfDay,
} from "./fields.ts";

const SCHEDULED = {
  start: timeOfDay
    .optional()
    .meta({ description: "When it starts. Default: the end of the item before.", examples: ["11:00"] }),
  end: timeOfDay.optional().meta({
    description: "When it ends. Default: start and duration, or the next start.",
    examples: ["11:35"],
  }),
  duration: z
    .int()
    .min(1)
    .max(2880)
    .optional()
    .meta({ description: "Minutes, instead of an end.", examples: [35] }),
  room: text
    .optional()
    .meta({ description: "A room of the venue: its id where rooms are listed.", examples: ["main"] }),
  place: text.optional().meta({ description: "A place off the venue." }),
  track: text.optional().meta({ description: "The id of a track." }),
  text: markdown.optional().meta({ description: "A remark, in Markdown." }),
  url: target.optional().meta({ description: "Where to read more." }),
  cancelled: z.boolean().default(false).meta({ description: "Keeps the item in place, struck through." }),
};

const RESOURCES = {
  slides: target.optional().meta({ description: "The slides: a path below public/, or an address." }),
  video: target.optional().meta({ description: "The recording of this talk." }),
  recordingOffset: recordingOffset.optional().meta({
    description: "Where it starts in the recording of the whole edition.",
    examples: ["0:57:50"],
  }),
  links: z.array(link).default([]).meta({ description: "Further links." }),
};

const titled = text
  .optional()
  .meta({ description: "The title, or tba. A talk with a paper takes the paper's." });

const talk = z.strictObject({
  type: z.enum(TALK_TYPES).meta({ description: "The type of talk." }),
  id: id
    .optional()
    .meta({ description: "Stays: the talk's address. Default: from the title.", examples: ["klimovic"] }),
  title: titled,
  speakers: speakers.optional().meta({ description: "Who speaks, or tba. Default: the paper's authors." }),
  moderator: personReference.optional().meta({ description: "Who leads a panel." }),
  panelists: speakers.optional().meta({ description: "Who sits on a panel, or tba." }),
  paper: id.optional().meta({ description: "The id of a paper of papers.yaml.", examples: ["specnet"] }),
  abstract: markdown.optional().meta({ description: "The abstract, in Markdown. Default: the paper's." }),
  ...SCHEDULED,
  ...RESOURCES,
});

const ceremony = z.strictObject({
  type: z.enum(CEREMONY_TYPES).meta({ description: "The type of ceremony." }),
  title: titled,
  speakers: speakers.optional().meta({ description: "Who speaks, or tba." }),
  ...SCHEDULED,
  ...RESOURCES,
});

const pause = z.strictObject({
  type: z.enum(BREAK_TYPES).meta({ description: "The type of break." }),
  title: titled,
  ...SCHEDULED,
});

const sessionItem = z.discriminatedUnion("type", [talk, ceremony, pause]);

const session = z.strictObject({
  type: z.literal("session").meta({ description: "A titled block with items of its own." }),
  title: text.meta({ description: "The title.", examples: ["Accelerators"] }),
  chair: z
    .union([personReference, z.array(personReference)])
    .transform((value) => (Array.isArray(value) ? value : [value]))
    .optional()
    .meta({ description: "The session chair, or several.", examples: ["yuhao-zhu"] }),
  items: z.array(sessionItem).default([]).meta({ description: "What the session consists of, in order." }),
  ...SCHEDULED,
});

/** `editions/2021/program.yaml` */
export const programFile = z.strictObject({
  status: z.enum(PROGRAM_STATUSES).default("draft").meta({ description: "How settled the program is." }),
  tracks: z
    .array(
      z.strictObject({
        id: id.meta({ description: "What items name it by.", examples: ["systems"] }),
        name: text.meta({ description: "What it is called.", examples: ["Systems"] }),
      }),
    )
    .default([])
    .meta({ description: "Tracks, where the program has some." }),
  rooms: z
    .array(
      z.strictObject({
        id: id.meta({ description: "What items name it by.", examples: ["main"] }),
        name: text.meta({ description: "What it is called.", examples: ["Main hall"] }),
        stream: target.optional().meta({ description: "Where it is shown live." }),
      }),
    )
    .default([])
    .meta({ description: "Rooms, in the order of their columns. When listed, items name a room by its id." }),
  days: z
    .array(
      z.strictObject({
        date: plainDate.meta({ description: "The day.", examples: ["2021-03-28"] }),
        start: timeOfDay.optional().meta({ description: "When the first item starts.", examples: ["10:50"] }),
        end: timeOfDay.optional().meta({ description: "When the last item ends.", examples: ["16:30"] }),
        items: z
          .array(z.discriminatedUnion("type", [talk, ceremony, pause, session]))
          .meta({ description: "Talks, sessions, ceremony and breaks, in order." }),
      }),
    )
    .default([])
    .meta({ description: "The days of the program." }),
});
export type ProgramFile = z.output<typeof programFile>;
export type ItemEntry = ProgramFile["days"][number]["items"][number];
export type SessionItemEntry = z.output<typeof sessionItem>;
