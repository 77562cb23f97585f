import * as z from "zod";
import { REFERENCES } from "../../model/vocabulary.ts";
import { markdown, pageRange, target, text } from "../fields.ts";
import { oneWordOf, REFERENCES_MEANINGS } from "../remedies/meanings.ts";

/** The front matter of `editions/2021/cfp.md`, the call for papers, and of further calls in `editions/2021/calls/`. */
export const callFile = z.strictObject({
  title: text.optional().meta({
    description:
      "What the call is called, with *emphasis* and the like if need be. Every further call has one. Default: Call for papers.",
    examples: ["Posters and demos"],
  }),
  topics: z
    .array(text)
    .default([])
    .meta({
      description: "Topics of interest, one a line.",
      examples: [["Accelerators", "Benchmarks"]],
    }),
  submission: z
    .strictObject({
      url: target.optional().meta({
        description: "Where to submit.",
        examples: ["https://easychair.org/conferences/?conf=fastpath2021"],
      }),
      system: text
        .optional()
        .meta({ description: "The name of the submission system.", examples: ["EasyChair"] }),
      categories: z
        .array(
          z
            .strictObject({
              name: text.meta({ description: "What can be submitted.", examples: ["Extended abstract"] }),
              pages: pageRange
                .optional()
                .meta({ description: "How many pages it may have.", examples: ["2-4", 6] }),
              references: oneWordOf("Counting of references", REFERENCES, REFERENCES_MEANINGS)
                .optional()
                .meta({
                  description: "Whether the references count as pages.",
                  examples: ["excluded"],
                }),
              description: text.optional().meta({
                description: "What it is, in a sentence.",
                examples: ["Work in progress, presented as a talk and a poster."],
              }),
              template: target.optional().meta({
                description: "The template to write it with: an address, or a file below public/.",
                examples: ["https://www.acm.org/publications/proceedings-template"],
              }),
            })
            .meta({ title: "Category of submission" }),
        )
        .default([])
        .meta({
          description: "The kinds of submission.",
          examples: [[{ name: "Extended abstract", pages: "2-4" }]],
        }),
      talk: z
        .int()
        .min(1)
        .optional()
        .meta({ description: "Minutes given to an accepted submission.", examples: [30] }),
      instructions: markdown
        .optional()
        .meta({ description: "Further instructions.", examples: ["Submit one PDF in the ACM format."] }),
    })
    .meta({ title: "Submission" })
    .optional()
    .meta({
      description: "How and where to submit.",
      examples: [{ url: "https://easychair.org/conferences/?conf=fastpath2021", system: "EasyChair" }],
    }),
});
export type CallFile = z.output<typeof callFile>;
