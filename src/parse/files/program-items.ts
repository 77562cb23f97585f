import { z } from "zod";
import { BREAK_TYPES, CEREMONY_TYPES, SESSION_TYPES, TALK_TYPES } from "../../model/vocabulary.ts";
import { id, link, markdown, target, text } from "../fields.ts";
import { languageTag } from "../language-tag.ts";
import { listOfPeople, personReference, speakers } from "../person.ts";
import {
  BREAK_MEANINGS,
  CEREMONY_MEANINGS,
  oneWordOf,
  SESSION_MEANINGS,
  TALK_MEANINGS,
} from "../remedies/meanings.ts";
import { duration, endOfItem, recordingOffset, timeOfDay, times } from "../times.ts";

/** What a program consists of. */

/** Many systems number papers: 450 is the id "450". */
const paperId = z.union([id, z.int().min(0).transform(String)]).meta({ title: "Id of a paper" });

const chair = z
  .union([personReference, listOfPeople])
  .transform((value) => (Array.isArray(value) ? value : [value]))
  .optional();

const SCHEDULED = {
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

const RESOURCES = {
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

const talk = z
  .strictObject({
    type: oneWordOf("Type of talk", TALK_TYPES, TALK_MEANINGS).meta({
      description: "The type of talk.",
      examples: ["invited"],
    }),
    id: id.optional().meta({
      description: "The talk's address, which stays when the title changes. Default: from the title.",
      examples: ["klimovic"],
    }),
    title: text.optional().meta({
      description: "The title, marked up as that of a paper, or tba. A talk with a paper takes the paper's.",
      examples: ["Ingesting and Processing Data Efficiently for Machine Learning", "tba"],
    }),
    subtitle: text.optional().meta({
      description: "What stands below the title.",
      examples: ["A Study of a Whole Fleet"],
    }),
    language: languageTag.optional().meta({
      title: "Language tag",
      description: "The language of the talk, when it is not that of the edition.",
      examples: ["pt"],
    }),
    chair: chair.meta({ description: "Who chairs the talk.", examples: ["yuhao-zhu"] }),
    speakers: speakers.optional().meta({
      description: "Who speaks, tba, or unknown. Default: the paper's authors.",
      examples: [[{ name: "Ana Klimovic", affiliation: "ETH Zurich" }], "tba"],
    }),
    moderator: personReference
      .optional()
      .meta({ description: "Who leads a panel.", examples: ["erik-altman"] }),
    panelists: speakers.optional().meta({
      description: "Who sits on a panel, tba, or unknown.",
      examples: [[{ name: "Minsoo Rhu", affiliation: "KAIST" }], "tba"],
    }),
    paper: paperId
      .optional()
      .meta({ description: "The id of a paper of papers.yaml.", examples: ["specnet"] }),
    abstract: markdown.optional().meta({
      description: "The abstract. Default: the paper's.",
      examples: ["What a study of the jobs of a whole fleet shows."],
    }),
    ...SCHEDULED,
    ...RESOURCES,
  })
  .meta({ id: "talk", title: "Talk" });

const ceremony = z
  .strictObject({
    type: oneWordOf("Type of ceremony", CEREMONY_TYPES, CEREMONY_MEANINGS).meta({
      description: "The type of ceremony.",
      examples: ["opening"],
    }),
    title: text
      .optional()
      .meta({ description: "The title. Default: from the type.", examples: ["Opening remarks"] }),
    speakers: speakers
      .optional()
      .meta({ description: "Who speaks, tba, or unknown.", examples: [["erik-altman"], "tba"] }),
    ...SCHEDULED,
    ...RESOURCES,
  })
  .meta({ id: "ceremony", title: "Ceremony" });

const pause = z
  .strictObject({
    type: oneWordOf("Type of break", BREAK_TYPES, BREAK_MEANINGS).meta({
      description: "The type of break.",
      examples: ["lunch"],
    }),
    title: text
      .optional()
      .meta({ description: "The title. Default: from the type.", examples: ["Coffee break"] }),
    ...SCHEDULED,
  })
  .meta({ id: "break", title: "Break" });

export const sessionItem = z.discriminatedUnion("type", [talk, ceremony, pause]);

const session = z
  .strictObject({
    type: oneWordOf("Type of session", SESSION_TYPES, SESSION_MEANINGS).meta({
      description: "The type of session.",
      examples: ["session"],
    }),
    title: text.meta({ description: "The title.", examples: ["Accelerators"] }),
    chair: chair.meta({
      description: "The session chair, or several.",
      examples: ["yuhao-zhu", { name: "Erik Altman", affiliation: "IBM" }],
    }),
    organizers: listOfPeople.default([]).meta({
      description: "Who organizes it, as of a workshop.",
      examples: [["yuhao-zhu"]],
    }),
    papers: z
      .array(paperId)
      .default([])
      .meta({
        description: "Ids of papers of papers.yaml, each a talk of its own without a time, before the items.",
        examples: [["specnet", "fleet-study"]],
      }),
    items: z
      .array(sessionItem)
      .default([])
      .meta({
        description: "What the session consists of, in order.",
        examples: [[{ type: "paper", paper: "specnet" }]],
      }),
    ...SCHEDULED,
  })
  .meta({ id: "session", title: "Session" });

/** What stands in a day: sessions, and whatever may also stand in one. */
export const dayItem = z.discriminatedUnion("type", [talk, ceremony, pause, session]);
