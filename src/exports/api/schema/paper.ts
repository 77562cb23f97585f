import * as z from "zod";
import { BADGES } from "../../../model/vocabulary.ts";
import { address, linkSchema, markdown, participantSchema, text } from "./parts.ts";

export const paperSchema = z
  .object({
    id: text("Stays; unique within the edition."),
    title: text("Its title."),
    page: address("Its page."),
    authors: z.array(participantSchema).meta({ description: "In their order." }),
    abstract: markdown("What it is about.").optional(),
    category: text("Such as Extended abstract.").optional(),
    track: text("What its track is called.").optional(),
    keywords: z.array(z.string()).meta({ description: "What it is about, in a few words." }),
    award: text("The first of its awards.").optional(),
    awards: z.array(z.string()).meta({ description: "Such as Best paper." }),
    badges: z.array(z.enum(BADGES)).meta({ description: "What was found of its artifacts." }),
    pages: text("In the proceedings, such as 12-19.").optional(),
    doi: text("Digital object identifier, such as 10.1145/3297858.3304013.").optional(),
    arxiv: text("Number on arXiv, such as 1905.10915.").optional(),
    license: address("Its licence.").optional(),
    funders: z
      .array(
        z.object({
          name: text("Its name."),
          id: address("At ROR, or in the Open Funder Registry.").optional(),
          grants: z.array(z.string()).meta({ description: "Numbers of grants." }),
        }),
      )
      .meta({ description: "Who paid for the work." }),
    pdf: address("The paper itself.").optional(),
    code: address("Its programs.").optional(),
    data: address("Its data.").optional(),
    slides: address("Its slides.").optional(),
    poster: address("Its poster.").optional(),
    video: address("A video on it.").optional(),
    url: address("A page with more.").optional(),
    links: z.array(linkSchema).meta({ description: "Further links." }),
  })
  .meta({ id: "Paper", description: "An accepted paper." });
