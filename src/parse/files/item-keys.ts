import * as z from "zod";
import { id, link, markdown, target, text } from "../fields.ts";
import { listOfPeople, personReference } from "../person.ts";
import { duration, endOfItem, recordingOffset, timeOfDay, times } from "../times.ts";

/** What items of a program share. */

/** Many systems number papers: 450 is the id "450". */
export const paperId = z.union([id, z.int().min(0).transform(String)]).meta({ title: "Id of a paper" });

export const papers = z.array(paperId).default([]);

export const chair = z
  .union([personReference, listOfPeople])
  .transform((value) => (Array.isArray(value) ? value : [value]))
  .optional();

/** Of every item. */
export const SCHEDULED = {
  start: timeOfDay
    .optional()
    .meta({ description: "When it starts. Default: the end of the item before.", examples: ["11:00"] }),
  end: endOfItem.optional().meta({
    description: "When it ends, or open. Default: start and duration, or the next start.",
    examples: ["11:35", "open"],
  }),
  duration: duration.optional().meta({ description: "Minutes, instead of an end.", examples: [35] }),
  times: times.optional().meta({
    description: "All times of what takes place more than once, instead of a start and an end.",
    examples: [
      [
        { start: "11:00", end: "12:00" },
        { date: "2021-03-29", start: "15:00", end: "16:00" },
      ],
    ],
  }),
  room: text
    .optional()
    .meta({ description: "A room of the venue: its id where rooms are listed.", examples: ["main"] }),
  place: text
    .optional()
    .meta({ description: "A place off the venue.", examples: ["Frauenlobstr. 7A, Munich"] }),
  track: text.optional().meta({ description: "The id of a track.", examples: ["systems"] }),
  text: markdown.optional().meta({ description: "A remark.", examples: ["Meet at the *main entrance*."] }),
  url: target
    .optional()
    .meta({ description: "Where to read more.", examples: ["https://www.ispass.org/ispass2021"] }),
  cancelled: z
    .boolean()
    .default(false)
    .meta({
      description: "Keeps the item in place, struck through, and cancels it in calendars.",
      examples: [true],
    }),
};

/** Of what is presented. */
export const RESOURCES = {
  slides: target.optional().meta({
    description: "The slides: a path below public/, or an address.",
    examples: ["slides/klimovic.pdf"],
  }),
  video: target
    .optional()
    .meta({ description: "The recording of this talk.", examples: ["https://youtu.be/HTu7RokJsxc"] }),
  recordingOffset: recordingOffset.optional().meta({
    description: "Where it starts in the recording of the whole edition.",
    examples: ["0:57:50"],
  }),
  links: z
    .array(link)
    .default([])
    .meta({
      description: "Further links.",
      examples: [[{ label: "Code", url: "https://github.com/example/specnet" }]],
    }),
};
