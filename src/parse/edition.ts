import { z } from "zod";
import { EDITION_LINKS, LENGTHS, PRESENCES, TALK_TYPES } from "../model/vocabulary.ts";
import { markdown, plainDate, target, text, timeOfDay, zone } from "./fields.ts";

const venue = z.strictObject({
  name: text.optional().meta({ description: "The building, hotel or platform.", examples: ["Zoom"] }),
  room: text.optional().meta({ description: "The room, where all of the workshop is in one." }),
  address: text.optional().meta({ description: "Street and number." }),
  city: text.optional().meta({ description: "The city.", examples: ["Boston"] }),
  region: text.optional().meta({ description: "The state, province or region.", examples: ["MA"] }),
  country: text.optional().meta({ description: "The country.", examples: ["US"] }),
  url: target.optional().meta({ description: "The venue's own page, or directions." }),
});

const presence = z
  .enum(PRESENCES)
  .optional()
  .meta({ description: "Whether people meet in person, online or both." });

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
  title: text
    .optional()
    .meta({ description: "The title of this edition, when it differs from the series'." }),
  ordinal: z
    .int()
    .min(1)
    .max(999)
    .optional()
    .meta({
      description: "4 for the Fourth. Given, never counted: years can be missing.",
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
    .optional()
    .meta({ description: "From when to when. Default: the program's own span." }),
  presence,
  venue: venue.optional().meta({ description: "Where the workshop takes place." }),
  host: z
    .strictObject({
      name: text.meta({ description: "The conference's name and year.", examples: ["ISPASS 2021"] }),
      url: target
        .optional()
        .meta({ description: "The conference's site.", examples: ["https://www.ispass.org/ispass2021"] }),
    })
    .optional()
    .meta({ description: "The conference that the workshop is held with." }),
  was: z
    .array(
      z.strictObject({
        start: plainDate.optional().meta({ description: "The first day as planned then." }),
        end: plainDate.optional().meta({ description: "The last day as planned then." }),
        presence,
        venue: venue.optional().meta({ description: "The place as planned then." }),
        reason: text
          .optional()
          .meta({ description: "Why it was changed, in a word or two.", examples: ["Covid-19"] }),
      }),
    )
    .default([])
    .meta({ description: "Superseded plans of a postponed or moved edition, oldest first." }),
  length: z.enum(LENGTHS).optional().meta({ description: "Only for an edition without a program." }),
  counts: z
    .partialRecord(z.enum(TALK_TYPES), z.int().min(1))
    .optional()
    .meta({
      description: "How many talks of which type. Only for an edition without a program.",
      examples: [{ invited: 6 }],
    }),
  news: z
    .array(
      z.strictObject({
        date: plainDate.meta({ description: "The day of the news.", examples: ["2021-03-16"] }),
        text: markdown.meta({ description: "The news, in one or two sentences of Markdown." }),
        url: target.optional().meta({ description: "Where to read more." }),
      }),
    )
    .default([])
    .meta({ description: "News in any order; the newest is shown first." }),
  links: z
    .partialRecord(z.enum(EDITION_LINKS), target)
    .default({})
    .meta({ description: "Links of this edition; `website` is the site it had before." }),
  cancelled: text
    .optional()
    .meta({ description: "Why the edition did not or will not take place, in a sentence." }),
});
export type EditionFile = z.output<typeof editionFile>;
export type VenueEntry = z.output<typeof venue>;
