import * as z from "zod";
import {
  BREAK_TYPES,
  CEREMONY_TYPES,
  PROGRAM_STATUSES,
  SESSION_TYPES,
  TALK_TYPES,
} from "../../../model/vocabulary.ts";
import { address, instant, linkSchema, markdown, participantSchema, plainDate, text } from "./parts.ts";

const isOpen = z.boolean().meta({ description: "Whether nobody promises its end." });

const scheduled = {
  start: instant("When it begins."),
  end: instant("When it ends; a guess where the end is open."),
  isOpen,
  times: z
    .array(
      z
        .object({
          date: plainDate("The day of the program."),
          start: instant("When it begins."),
          end: instant("When it ends; a guess where the end is open."),
          isOpen,
        })
        .meta({ id: "Time", description: "One of the times of what takes place more than once." }),
    )
    .optional()
    .meta({ description: "All of its times, the first of them above; left out for what takes place once." }),
  room: text("The id of one of the program's rooms.").optional(),
  place: text("Where it is, when it is off the venue.").optional(),
  track: text("The id of one of the program's tracks.").optional(),
  text: markdown("A remark.").optional(),
  url: address("A page with more.").optional(),
  cancelled: z.boolean().meta({ description: "Whether it will not, or did not, take place." }),
};

const material = {
  slides: address("The slides.").optional(),
  video: address("A video of it alone.").optional(),
  recordingOffset: z
    .number()
    .optional()
    .meta({ description: "Where it begins in the recording of the whole edition, in seconds." }),
  links: z.array(linkSchema).meta({ description: "Further material." }),
};

const isTimed = z.boolean().meta({
  description:
    "False for an item that shares the time of its session with others: start and end are the session's.",
});

const speakers = z.array(participantSchema);

export const talkSchema = z
  .object({
    type: z.enum(TALK_TYPES).meta({ description: "What kind of talk it is." }),
    id: text("Stays; unique within the edition."),
    title: text("Left out while it is to be announced.").optional(),
    subtitle: text("What stands below the title.").optional(),
    language: text("Where it is not that of the edition (BCP 47).").optional(),
    page: address("Its page."),
    isTimed,
    speakers: speakers.meta({ description: "Empty while they are to be announced." }),
    chairs: z.array(participantSchema).meta({ description: "Those who chair it." }),
    moderator: participantSchema.optional(),
    panelists: z.array(participantSchema).meta({ description: "Of a panel." }),
    paper: text("The id of one of the edition's papers.").optional(),
    abstract: markdown("What it is about.").optional(),
    ...scheduled,
    ...material,
  })
  .meta({ id: "Talk", description: "A talk, or a panel." });

export const ceremonySchema = z
  .object({
    type: z.enum(CEREMONY_TYPES).meta({ description: "What kind of item it is." }),
    title: text("What it is called; else its type says it.").optional(),
    isTimed,
    speakers: speakers.meta({ description: "Those who speak." }),
    ...scheduled,
    ...material,
  })
  .meta({ id: "Ceremony", description: "An opening, a closing or a discussion." });

export const breakSchema = z
  .object({
    type: z.enum(BREAK_TYPES).meta({ description: "What kind of break it is." }),
    title: text("What it is called; else its type says it.").optional(),
    ...scheduled,
    items: z
      .array(z.discriminatedUnion("type", [talkSchema, ceremonySchema]))
      .optional()
      .meta({ description: "What takes place in it, such as posters; left out where nothing does." }),
  })
  .meta({ id: "Break", description: "A break, a meal, or time for registration." });

export const sessionSchema = z
  .object({
    type: z.enum(SESSION_TYPES).meta({ description: "What kind of session it is." }),
    id: text("Unique within the edition."),
    title: text("What it is called."),
    page: address("Where it stands on the page of the program; of a workshop, its page."),
    chairs: z.array(participantSchema).meta({ description: "Those who lead it." }),
    organizers: z.array(participantSchema).meta({ description: "Those who organize it." }),
    items: z
      .array(z.discriminatedUnion("type", [talkSchema, ceremonySchema, breakSchema]))
      .meta({ description: "In their order." }),
    ...scheduled,
  })
  .meta({ id: "Session", description: "A titled block of the program." });

export const programSchema = z
  .object({
    status: z.enum(PROGRAM_STATUSES).meta({ description: "How settled the program is." }),
    page: address("Its page."),
    tracks: z
      .array(z.object({ id: text("Short name."), name: text("Full name.") }))
      .meta({ description: "Subjects that run through the program." }),
    rooms: z
      .array(
        z.object({
          id: text("Short name."),
          name: text("Full name."),
          stream: address("Its live stream.").optional(),
          url: address("A page about it.").optional(),
          floor: text("The floor that it is on.").optional(),
          isShared: z
            .boolean()
            .meta({ description: "Whether several things take place in it at once, such as posters." }),
        }),
      )
      .meta({ description: "Rooms of the venue." }),
    days: z
      .array(
        z.object({
          date: plainDate("Hours after midnight still belong to the day before."),
          title: text("What the day is about.").optional(),
          venue: text("Where it takes place, if not where the edition does.").optional(),
          items: z
            .array(z.discriminatedUnion("type", [talkSchema, ceremonySchema, breakSchema, sessionSchema]))
            .meta({ description: "In their order; items of several rooms may overlap." }),
        }),
      )
      .meta({ description: "In their order." }),
  })
  .meta({ id: "Program", description: "What happens when." });
