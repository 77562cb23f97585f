import * as z from "zod";
import { BREAK_TYPES, CEREMONY_TYPES, SESSION_TYPES, TALK_TYPES } from "../../model/vocabulary.ts";
import { id, markdown, text } from "../fields.ts";
import { languageTag } from "../language-tag.ts";
import { listOfPeople, personReference, speakers } from "../person.ts";
import {
  BREAK_MEANINGS,
  CEREMONY_MEANINGS,
  oneWordOf,
  SESSION_MEANINGS,
  TALK_MEANINGS,
} from "../remedies/meanings.ts";
import { chair, paperId, papers, RESOURCES, SCHEDULED } from "./item-keys.ts";

/** What a program consists of. */

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
    papers: papers.meta({
      description: "Ids of papers shown in it, each a poster of its own.",
      examples: [["specnet", "fleet-study"]],
    }),
    items: z
      .array(z.discriminatedUnion("type", [talk, ceremony]))
      .default([])
      .meta({
        description: "What takes place in it, such as posters; not for a break within a session.",
        examples: [[{ type: "poster", paper: "specnet" }]],
      }),
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
    id: id.optional().meta({
      description: "The end of its address, which stays when the title changes. Default: from the title.",
      examples: ["accelerators"],
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
    papers: papers.meta({
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
