import * as z from "zod";
import { EDITION_LINKS, LENGTHS, PRESENCES, TALK_TYPES } from "../../model/vocabulary.ts";
import { accept } from "../accept.ts";
import { listOfTexts, markdown, reason, target, text, wikidata, zone } from "../fields.ts";
import { languageTag } from "../language-tag.ts";
import { image, logo } from "../pictures.ts";
import { proceedings } from "../proceedings.ts";
import { redirects } from "../redirects.ts";
import {
  LENGTH_MEANINGS,
  LINK_MEANINGS,
  oneWordOf,
  PRESENCE_MEANINGS,
  TALK_MEANINGS,
} from "../remedies/meanings.ts";
import { plainDate, timeOfDay } from "../times.ts";
import { host, venue } from "../venue.ts";
import { announcement } from "./announcement.ts";

const presence = oneWordOf("Kind of presence", PRESENCES, PRESENCE_MEANINGS)
  .optional()
  .meta({ description: "Whether people meet in person, online or both.", examples: ["online"] });

/** `editions/2021/edition.yaml` */
export const editionFile = z.strictObject({
  year: z
    .int()
    .min(1900)
    .max(2200)
    .optional()
    .meta({
      description: "The year. May be left out when the folder's name is the year.",
      examples: [2021],
    }),
  draft: z
    .boolean()
    .default(false)
    .meta({
      description: "Keeps the edition out of the published site; the preview shows it.",
      examples: [true],
    }),
  title: text.optional().meta({
    description: "The title of this edition, when it differs from the series'.",
    examples: ["International Workshop on Performance Analysis of Workload Optimized Systems"],
  }),
  about: markdown.optional().meta({
    description: "The welcome on the home page. Default: the text of the call up to its first heading.",
    examples: ["FastPath brings together **everybody** who measures systems for machine learning."],
  }),
  language: languageTag.optional().meta({
    title: "Language tag",
    description: "The language of this edition's pages, when it differs from the series'.",
    examples: ["fr"],
  }),
  ordinal: z
    .int()
    .min(1)
    .max(999)
    .optional()
    .meta({
      description:
        "4 for the Fourth, which is put before the title. Given, never counted: years can be missing.",
      examples: [4],
    }),
  start: plainDate.optional().meta({ description: "The first day.", examples: ["2021-03-28"] }),
  end: plainDate
    .optional()
    .meta({ description: "The last day. Default: the first.", examples: ["2021-03-28"] }),
  timezone: zone.optional().meta({
    description: "The zone of all times of day, as an IANA name.",
    examples: ["America/New_York"],
  }),
  hours: z
    .strictObject({
      start: timeOfDay.meta({ description: "When the first day starts.", examples: ["10:50"] }),
      end: timeOfDay.meta({ description: "When the last day ends.", examples: ["16:30"] }),
    })
    .meta({ title: "Span of hours" })
    .optional()
    .meta({
      description: "From when to when. Default: the program's own span.",
      examples: [{ start: "10:50", end: "16:30" }],
    }),
  presence,
  venue: venue.optional().meta({
    description: "Where the workshop takes place.",
    examples: [{ city: "Boston", region: "MA", country: "US" }],
  }),
  host,
  was: z
    .array(
      z
        .strictObject({
          start: plainDate
            .optional()
            .meta({ description: "The first day as planned then.", examples: ["2020-04-05"] }),
          end: plainDate
            .optional()
            .meta({ description: "The last day as planned then.", examples: ["2020-04-05"] }),
          presence,
          venue: venue
            .optional()
            .meta({ description: "The place as planned then.", examples: [{ city: "Boston" }] }),
          reason: text
            .optional()
            .meta({ description: "Why it was changed, in a word or two.", examples: ["Covid-19"] }),
        })
        .meta({ title: "Superseded plan" }),
    )
    .default([])
    .meta({
      description: "Superseded plans of a postponed or moved edition, oldest first.",
      examples: [[{ start: "2020-04-05", venue: { city: "Boston" }, reason: "Covid-19" }]],
    }),
  length: oneWordOf("Length", LENGTHS, LENGTH_MEANINGS)
    .optional()
    .meta({
      description: "How long it was. Only for an edition without a program.",
      examples: ["half-day"],
    }),
  counts: z
    .partialRecord(
      oneWordOf("Type of talk", TALK_TYPES, TALK_MEANINGS),
      z
        .int()
        .min(1)
        .meta({ examples: [1] }),
    )
    .meta({ title: "Number of talks by type" })
    .optional()
    .meta({
      description: "How many talks of which type. Only for an edition without a program.",
      examples: [{ keynote: 1, invited: 6 }],
    }),
  categories: listOfTexts.default([]).meta({
    description: "The categories of papers.yaml, in the order of their headings. Default: as they come.",
    examples: [["Full papers", "Short papers"]],
  }),
  news: z
    .array(
      z
        .strictObject({
          date: plainDate.meta({ description: "The day of the news.", examples: ["2021-03-16"] }),
          text: markdown.meta({
            description: "The news, in one or two sentences.",
            examples: ["The [program](/2021/program/) is final."],
          }),
          url: target.optional().meta({ description: "Where to read more.", examples: ["/2021/program/"] }),
        })
        .meta({ title: "Piece of news" }),
    )
    .default([])
    .meta({
      description: "News in any order; the newest is shown first.",
      examples: [[{ date: "2021-03-16", text: "The program is final." }]],
    }),
  logo: logo.optional().meta({
    description: "The logo of this edition, instead of the series'.",
    examples: [{ file: "logo-2021.svg", alt: "FastPath 2021" }],
  }),
  image: image.optional().meta({
    description: "A picture of the venue or the town, on the home page.",
    examples: [{ file: "boston.jpg", alt: "Boston from the harbour", credit: "Photo: A. Author, CC BY 4.0" }],
  }),
  announcement: announcement.optional().meta({
    description: "What everybody must know now: above every page of the edition, until it is over.",
    examples: [{ text: "The room has changed: **Hall B**.", until: "2021-03-28 16:30" }],
  }),
  proceedings: proceedings.optional().meta({
    description: "What publishers and registries are told of the volume of papers.",
    examples: [{ publisher: "CEUR-WS.org", license: "https://creativecommons.org/licenses/by/4.0/" }],
  }),
  wikidata,
  links: z
    .partialRecord(
      oneWordOf("Kind of link", EDITION_LINKS, LINK_MEANINGS),
      target.meta({ examples: ["https://www.ispass.org/ispass2021"] }),
    )
    .meta({ title: "Set of links" })
    .default({})
    .meta({
      description: "Links of this edition.",
      examples: [{ registration: "https://www.ispass.org/ispass2021/register" }],
    }),
  cancelled: reason.optional().meta({
    description: "Why the edition did not or will not take place, in a sentence.",
    examples: ["Too few submissions were received."],
  }),
  redirects,
  accept,
});
export type EditionFile = z.output<typeof editionFile>;
