import * as z from "zod";
import { DATE_KINDS, EDITION_LINKS, LENGTHS, PRESENCES, TALK_TYPES } from "../../../model/vocabulary.ts";
import { callSchema } from "./call.ts";
import { changesSchema } from "./changes.ts";
import { paperSchema } from "./paper.ts";
import {
  address,
  instant,
  linkSchema,
  markdown,
  participantSchema,
  pictureSchema,
  plainDate,
  schemaAddress,
  text,
  venueSchema,
} from "./parts.ts";
import { programSchema } from "./program.ts";

const presence = z
  .enum(PRESENCES)
  .optional()
  .meta({ description: "Whether people meet at a place, on the network, or both." });

const importantDateSchema = z
  .object({
    kind: z.enum(DATE_KINDS).meta({ description: "What is due." }),
    label: text("What the organizers call it; else its kind says it.").optional(),
    date: plainDate("Left out while it is to be announced.").optional(),
    end: plainDate("The last day of a period.").optional(),
    deadline: instant("The last moment; left out where no zone is known.").optional(),
    hasTime: z
      .boolean()
      .meta({ description: "Whether an hour was announced, rather than the end of the day." }),
    timezone: text("AoE (UTC-12) or an IANA name.").optional(),
    was: z.array(z.string()).meta({ description: "Earlier dates, oldest first." }),
    group: text("Of several calls that run side by side.").optional(),
    call: text("The id of the call that it belongs to.").optional(),
  })
  .meta({ id: "ImportantDate", description: "A deadline, or another date to know." });

export const editionSchema = z
  .object({
    $schema: schemaAddress,
    file: z.literal("edition"),
    id: text("The first part of the addresses of its pages."),
    year: z.number(),
    name: text("Such as FastPath 2021."),
    title: text("The full title."),
    about: markdown("The welcome on its home page.").optional(),
    announcement: z
      .object({
        text: markdown("What there is to know."),
        from: instant("From when on; left out for what holds already.").optional(),
        until: instant("The first moment at which it holds no more."),
      })
      .optional()
      .meta({ description: "What everybody must know for a while." }),
    logo: pictureSchema.optional(),
    image: pictureSchema.optional(),
    language: text("Of its texts (BCP 47)."),
    page: address("Its page."),
    ordinal: z.number().optional().meta({ description: "4 for the fourth edition." }),
    start: plainDate("The first day.").optional(),
    end: plainDate("The last day.").optional(),
    timezone: text("IANA name.").optional(),
    hours: z
      .object({ start: instant("The first moment."), end: instant("The last moment.") })
      .optional()
      .meta({ description: "Where times of day are known." }),
    presence,
    venue: venueSchema.optional(),
    host: z
      .object({ name: text("Its name."), url: address("Its page.").optional() })
      .optional()
      .meta({ description: "The conference that the edition is held with." }),
    was: z
      .array(
        z.object({
          start: plainDate("The first day.").optional(),
          end: plainDate("The last day.").optional(),
          presence,
          venue: venueSchema.optional(),
          reason: text("Why it was given up.").optional(),
        }),
      )
      .meta({ description: "Superseded plans, oldest first." }),
    cancelled: text("Why the edition does not, or did not, take place.").optional(),
    length: z
      .union([z.enum(LENGTHS), z.number()])
      .optional()
      .meta({ description: "A day, half a day, or a number of days." }),
    counts: z
      .partialRecord(z.enum(TALK_TYPES), z.number())
      .meta({ description: "How many talks there are, by type." }),
    news: z
      .array(
        z.object({
          date: plainDate("Its day."),
          text: markdown("What is new."),
          plainText: text("The same without markup."),
          url: address("Where there is more.").optional(),
        }),
      )
      .meta({ description: "Newest first." }),
    proceedings: z
      .object({
        publisher: text("Who publishes the volume.").optional(),
        volume: text("Its number in the series of the publisher.").optional(),
        isbn: text("Of the volume.").optional(),
        doi: text("Of the volume.").optional(),
        license: address("Of all papers that name no other.").optional(),
      })
      .optional()
      .meta({ description: "The volume of papers." }),
    wikidata: text("Its item at wikidata.org, such as Q937.").optional(),
    links: z.partialRecord(z.enum(EDITION_LINKS), z.string()).meta({ description: "Full addresses." }),
    dates: z.array(importantDateSchema).meta({ description: "As their organizers listed them." }),
    organizers: z
      .array(
        z.object({
          role: text("Such as Program Chairs."),
          people: z
            .array(participantSchema.extend({ role: text("Within the role, such as Co-chair.").optional() }))
            .meta({ description: "Empty while they are to be announced." }),
        }),
      )
      .meta({ description: "Roles, in the order they are shown." }),
    committee: z
      .array(participantSchema.extend({ role: text("Within the committee.").optional() }))
      .meta({ description: "The program committee." }),
    sponsors: z
      .array(
        z.object({
          tier: text("Such as Gold."),
          sponsors: z
            .array(
              z.object({
                name: text("Their name."),
                url: address("Their page.").optional(),
                logo: address("A picture.").optional(),
              }),
            )
            .meta({ description: "In the order they are shown." }),
        }),
      )
      .meta({ description: "Tiers, in the order they are shown." }),
    call: callSchema.optional().meta({ description: "The call for papers." }),
    calls: z
      .array(callSchema)
      .meta({ description: "All calls: the call for papers first, where there is one." }),
    categories: z
      .array(z.string())
      .meta({ description: "Those of the papers, in the order they are shown." }),
    papers: z.array(paperSchema).meta({ description: "Accepted papers." }),
    program: programSchema.optional(),
    pages: z.array(linkSchema).meta({ description: "Further pages of the edition." }),
    changes: changesSchema.optional(),
  })
  .meta({ id: "Edition", description: "editions/<id>.json: everything of one edition." });
