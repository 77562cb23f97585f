import * as z from "zod";
import { REFERENCES } from "../../../model/vocabulary.ts";
import { address, markdown, text } from "./parts.ts";

export const callSchema = z
  .object({
    id: text("cfp, or the last part of its address."),
    title: text("What it is called, where it is not just the call for papers.").optional(),
    page: address("Its page."),
    plainText: address("The call as plain text for mailing lists."),
    topics: z.array(z.string()).meta({ description: "Topics of interest." }),
    submission: z
      .object({
        url: address("Where to submit.").optional(),
        system: text("Such as EasyChair.").optional(),
        categories: z
          .array(
            z.object({
              name: text("Such as Extended abstract."),
              pages: text("Such as 2-4.").optional(),
              references: z
                .enum(REFERENCES)
                .optional()
                .meta({ description: "Whether references count as pages." }),
              description: text("What it is.").optional(),
              template: address("The template to write it with.").optional(),
            }),
          )
          .meta({ description: "What can be submitted." }),
        talk: z.number().optional().meta({ description: "Minutes given to an accepted submission." }),
        instructions: markdown("How to submit.").optional(),
      })
      .optional()
      .meta({ description: "How to submit." }),
    text: markdown("Aims and scope."),
  })
  .meta({ id: "Call", description: "A call: for papers, posters or participation." });
