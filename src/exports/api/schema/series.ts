import * as z from "zod";
import { NOUNS } from "../../../model/vocabulary.ts";
import { address, linkSchema, pictureSchema, plainDate, schemaAddress, text } from "./parts.ts";

/** An edition where it is one of several. */
const editionEntrySchema = z
  .object({
    id: text("The first part of the addresses of its pages."),
    year: z.number(),
    name: text("Such as FastPath 2021."),
    start: plainDate("The first day.").optional(),
    end: plainDate("The last day.").optional(),
    page: address("Its page."),
    data: address("Its file."),
  })
  .meta({ id: "EditionEntry", description: "An edition, and where everything of it is." });

const editions = z.array(editionEntrySchema).meta({ description: "Newest first." });

export const indexSchema = z
  .object({
    $schema: schemaAddress,
    file: z.literal("index"),
    version: z.literal(1).meta({
      description: "Keys may be added within a version; none is removed, renamed, or given another meaning.",
    }),
    series: address("The file series.json."),
    people: address("The file people.json."),
    editions,
  })
  .meta({ id: "Index", description: "index.json: what there is." });

export const seriesSchema = z
  .object({
    $schema: schemaAddress,
    file: z.literal("series"),
    name: text("Short name."),
    title: text("Full name."),
    description: text("What it is, in a sentence."),
    url: address("Of the site."),
    language: text("Of its texts (BCP 47)."),
    contact: text("E-mail address.").optional(),
    accent: text("The colour of its site: #rrggbb."),
    noun: z.enum(NOUNS).meta({ description: "What it is." }),
    logo: pictureSchema.optional(),
    icon: address("What browsers show for its site: an SVG."),
    repository: address("Where its content is kept.").optional(),
    wikidata: text("Its item at wikidata.org, such as Q937.").optional(),
    links: z.array(linkSchema).meta({ description: "Further links." }),
    pages: z.array(linkSchema).meta({ description: "Further pages." }),
    editions,
  })
  .meta({ id: "Series", description: "series.json: the workshop across the years." });
