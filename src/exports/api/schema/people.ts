import * as z from "zod";
import { address, markdown, schemaAddress, text } from "./parts.ts";

const appearanceSchema = z
  .object({
    edition: text("The edition's id."),
    name: text("As this edition writes it."),
    affiliations: z.array(z.string()).meta({ description: "As of this edition." }),
    roles: z.array(z.string()).meta({ description: "Such as Program Chairs, as the organizers are listed." }),
    isCommitteeMember: z.boolean().meta({ description: "Of the program committee." }),
    chairs: z.array(z.string()).meta({ description: "The ids of the sessions they lead." }),
    organizes: z
      .array(z.string())
      .meta({ description: "The ids of the workshops and sessions they organize." }),
    chairedTalks: z.array(z.string()).meta({ description: "The ids of talks they chair, and do not give." }),
    talks: z.array(z.string()).meta({ description: "The ids of talks they give, moderate or discuss in." }),
    papers: z.array(z.string()).meta({ description: "The ids of papers they wrote." }),
  })
  .meta({ id: "Appearance", description: "All that a person did in one edition." });

export const personSchema = z
  .object({
    id: text("Stays; the last part of the address of their page."),
    name: text("Their name."),
    family: text("By which they are sorted."),
    also: z.array(z.string()).meta({ description: "Other spellings of the name." }),
    page: address("Their page."),
    url: address("Their homepage.").optional(),
    orcid: text("Such as 0000-0002-1825-0097.").optional(),
    wikidata: text("Their item at wikidata.org, such as Q937.").optional(),
    photo: address("A picture.").optional(),
    bio: markdown("About them.").optional(),
    appearances: z.array(appearanceSchema).meta({ description: "Newest edition first." }),
  })
  .meta({ id: "Person", description: "A person, one across all editions." });

export const peopleSchema = z
  .object({
    $schema: schemaAddress,
    file: z.literal("people"),
    people: z.array(personSchema).meta({ description: "In the order of their family names." }),
  })
  .meta({ id: "People", description: "people.json: everybody who had a part." });
