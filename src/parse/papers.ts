import { z } from "zod";
import { fault } from "./explain.ts";
import { id, markdown, pageRange, personReference, target, text } from "./fields.ts";

/** `editions/2021/papers.yaml`: the accepted papers. */
export const papersFile = z.array(
  z.strictObject({
    id: id.meta({ description: "A short name that stays.", examples: ["specnet"] }),
    title: text.meta({ description: "The title." }),
    authors: z.array(personReference).min(1).meta({ description: "The authors, in their order." }),
    abstract: markdown.optional().meta({ description: "The abstract, in Markdown." }),
    category: text
      .optional()
      .meta({ description: "The kind of submission.", examples: ["Extended abstract"] }),
    award: text.optional().meta({ description: "An award it was given.", examples: ["Best paper"] }),
    pages: pageRange.optional().meta({ description: "Its pages in the proceedings.", examples: ["12-19"] }),
    doi: z
      .string()
      .regex(/^10\.\d{4,9}\/\S+$/, {
        error: ({ input }) =>
          fault(`"${input}" is not a DOI.`, "Write it without the address, such as 10.1145/3297858.3304013."),
      })
      .optional()
      .meta({ description: "Its DOI, without https://doi.org/.", examples: ["10.1145/3297858.3304013"] }),
    arxiv: z
      .string()
      .regex(/^(\d{4}\.\d{4,5}|[a-z-]+(\.[A-Z]{2})?\/\d{7})(v\d+)?$/, {
        error: ({ input }) =>
          fault(
            `"${input}" is not an arXiv id.`,
            'Write it without the address and in quotes, such as "1905.10915".',
          ),
      })
      .optional()
      .meta({ description: "Its arXiv id.", examples: ["1905.10915"] }),
    pdf: target.optional().meta({
      description: "The paper: a path below public/, or an address.",
      examples: ["papers/specnet.pdf"],
    }),
    code: target.optional().meta({ description: "Its code." }),
    data: target.optional().meta({ description: "Its data." }),
    slides: target.optional().meta({ description: "Its slides." }),
  }),
);
export type PapersFile = z.output<typeof papersFile>;
