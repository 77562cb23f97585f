import * as z from "zod";
import { BADGES } from "../../model/vocabulary.ts";
import { inYaml, textOf } from "../../remedy.ts";
import { link, listOfTexts, markdown, oneLine, pageRange, target, text } from "../fields.ts";
import { listOfAuthors } from "../person.ts";
import { doi, funders, license } from "../proceedings.ts";
import { fault, wrong } from "../remedies/explain.ts";
import { BADGE_MEANINGS, oneWordOf } from "../remedies/meanings.ts";
import { meantArxiv } from "../remedies/meant-identifiers.ts";
import { paperId } from "./item-keys.ts";

const ARXIV_HELP = 'Write it without the address and in quotes, such as "1905.10915".';

const award = oneLine(
  z.string({
    error: ({ input }) =>
      Array.isArray(input)
        ? fault(
            "This is a list, and `award` is one text.",
            `Write awards: [${input.map((each) => inYaml(textOf(each))).join(", ")}]`,
          )
        : undefined,
  }),
);

/** `editions/2021/papers.yaml`: the accepted papers. */
export const papersFile = z.array(
  z
    .strictObject({
      id: paperId.meta({ description: "A short name that stays, or a number.", examples: ["specnet", 12] }),
      title: text.meta({
        description:
          "The title. *Emphasis*, `code`, H~2~O, x^2^ and $LaTeX$ are shown as such; a backslash keeps a sign. Quotes, dashes and ellipses are set as the language wants them.",
        examples: [
          "SpecNet: Spectral Domain Convolutional Neural Network",
          "Sorting in $O(n \\log n)$ *in situ*",
        ],
      }),
      authors: listOfAuthors.min(1).meta({
        description: "The authors, in their order.",
        examples: [[{ name: "Bochen Guan", affiliation: "University of Wisconsin" }]],
      }),
      abstract: markdown.optional().meta({
        description: "The abstract.",
        examples: ["Convolution and activation are both done in the spectral domain."],
      }),
      category: text
        .optional()
        .meta({ description: "The kind of submission.", examples: ["Extended abstract"] }),
      track: text.optional().meta({
        description: "Its track: an id where program.yaml lists tracks.",
        examples: ["systems"],
      }),
      keywords: listOfTexts.default([]).meta({
        description: "What it is about, in a few words.",
        examples: [["spectral methods", "sparsity"]],
      }),
      award: award.optional().meta({ description: "An award it was given.", examples: ["Best paper"] }),
      awards: listOfTexts.default([]).meta({
        description: "Several awards.",
        examples: [["Best paper", "Best student paper"]],
      }),
      badges: z
        .array(oneWordOf("Badge", BADGES, BADGE_MEANINGS))
        .default([])
        .meta({
          description: "What was found of its artifacts.",
          examples: [["available", "functional"]],
        }),
      pages: pageRange.optional().meta({ description: "Its pages in the proceedings.", examples: ["12-19"] }),
      doi: doi.optional().meta({
        description: "Its DOI, without https://doi.org/.",
        examples: ["10.1145/3297858.3304013"],
      }),
      arxiv: z
        .string()
        .regex(/^(\d{4}\.\d{4,5}|[a-z-]+(\.[A-Z]{2})?\/\d{7})(v\d+)?$/, {
          error: wrong("an arXiv id", ARXIV_HELP, (word) => {
            const meant = meantArxiv(word);
            return meant === undefined ? undefined : `Write "${meant}".`;
          }),
        })
        .optional()
        .meta({
          title: "arXiv id",
          description: "Its arXiv id, without https://arxiv.org/abs/ and in quotes.",
          examples: ["1905.10915"],
          patternErrorMessage: ARXIV_HELP,
        }),
      license: license.optional().meta({
        description: "Its licence, where it is not that of all papers in `proceedings` of edition.yaml.",
        examples: ["https://creativecommons.org/licenses/by/4.0/"],
      }),
      funders: funders.meta({
        description: "Who paid for the work.",
        examples: [
          [
            {
              name: "Deutsche Forschungsgemeinschaft",
              id: "https://doi.org/10.13039/501100001659",
              grants: ["EXC 2117"],
            },
          ],
        ],
      }),
      pdf: target.optional().meta({
        description: "The paper: a path below public/, or an address.",
        examples: ["papers/specnet.pdf"],
      }),
      code: target
        .optional()
        .meta({ description: "Its code.", examples: ["https://github.com/example/specnet"] }),
      data: target
        .optional()
        .meta({ description: "Its data.", examples: ["https://zenodo.org/records/1234567"] }),
      slides: target.optional().meta({
        description: "Its slides: a path below public/, or an address.",
        examples: ["slides/specnet.pdf"],
      }),
      poster: target.optional().meta({
        description: "Its poster: a path below public/, or an address.",
        examples: ["posters/specnet.pdf"],
      }),
      video: target
        .optional()
        .meta({ description: "A video on it.", examples: ["https://youtu.be/HTu7RokJsxc"] }),
      url: target
        .optional()
        .meta({ description: "Where to read more.", examples: ["https://specnet.example.org/"] }),
      links: z
        .array(link)
        .default([])
        .meta({
          description: "Further links.",
          examples: [[{ label: "Errata", url: "https://specnet.example.org/errata" }]],
        }),
    })
    .meta({ title: "Paper" }),
);
export type PapersFile = z.output<typeof papersFile>;
