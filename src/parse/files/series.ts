import * as z from "zod";
import { hasTextContrast, LIGHT_PAPER, readableOn } from "../../accent.ts";
import { NOUNS } from "../../model/vocabulary.ts";
import { accept } from "../accept.ts";
import { link, markdown, text, webAddress, wikidata } from "../fields.ts";
import { languageTag } from "../language-tag.ts";
import { logo } from "../pictures.ts";
import { redirects, redirectsFile } from "../redirects.ts";
import { fault, writeThis, wrong } from "../remedies/explain.ts";
import { NOUN_MEANINGS, oneWordOf } from "../remedies/meanings.ts";
import { meantEmail } from "../remedies/meant-identifiers.ts";
import { repository } from "../repository.ts";
import { analytics } from "../theme/analytics.ts";
import { COLOR_HELP, color } from "../theme/color.ts";

const EMAIL_HELP = "Write one, such as chairs@example.org.";

/** `data/series.yaml` */
export const seriesFile = z.strictObject({
  name: text.meta({ description: "The short name, used in titles.", examples: ["FastPath"] }),
  title: text.meta({
    description: "The full title of the workshop.",
    examples: ["International Workshop on Performance Analysis of Machine Learning Systems"],
  }),
  description: text.meta({
    description: "One sentence for search engines and link previews.",
    examples: ["A workshop on measuring and improving the performance of machine learning systems."],
  }),
  url: webAddress.meta({
    description: "The address of the published site; a path in it is the base path.",
    examples: ["https://fastpath.example.org/"],
  }),
  language: languageTag.default("en").meta({
    title: "Language tag",
    description:
      "The language of the site, as a BCP 47 tag: of its texts, and of the words around them. Those are available in ar, de, en, es, fr, ja, pt and zh; pt is Brazilian Portuguese, zh simplified Chinese, and beside texts in any other language they are English.",
    examples: ["en", "pt-BR"],
  }),
  contact: z
    .email({
      error: wrong("an e-mail address", EMAIL_HELP, (written) => writeThis(meantEmail(written))),
    })
    .optional()
    .meta({
      title: "E-mail address",
      description: "The address for questions.",
      examples: ["chairs@example.org"],
      patternErrorMessage: EMAIL_HELP,
    }),
  accent: color
    .refine((written) => hasTextContrast(written, LIGHT_PAPER), {
      error: ({ input }) =>
        fault(
          `Text in "${input}" is hard to read on the page.`,
          `A darker shade can be read: "${readableOn(String(input), LIGHT_PAPER)}".`,
        ),
    })
    .default("#7a1f3d")
    .meta({
      title: "Colour",
      description: "The one theme colour, dark enough for text.",
      examples: ["#7a1f3d"],
      patternErrorMessage: COLOR_HELP,
    }),
  noun: oneWordOf("Noun", NOUNS, NOUN_MEANINGS)
    .default("workshop")
    .meta({
      description: "What it is, as dates, calls, calendars and pages call it in every language.",
      examples: ["symposium"],
    }),
  logo: logo.optional().meta({
    description: "The logo, at the top of every page.",
    examples: [{ file: "logo.svg", alt: "FastPath" }],
  }),
  icon: text.optional().meta({
    description:
      "What browsers and home screens show for the site: a path below public/ of an SVG or a PNG as wide as high. Default: the initial of the name.",
    examples: ["icon.svg"],
  }),
  ...repository,
  wikidata,
  cards: z
    .boolean()
    .default(true)
    .meta({
      description:
        "Whether the build makes share images: a picture for each edition and talk in link previews.",
      examples: [false],
    }),
  offline: z
    .boolean()
    .default(true)
    .meta({
      description:
        "Whether browsers keep the current edition for readers without a network; `false` takes back what they keep.",
      examples: [false],
    }),
  links: z
    .array(link)
    .default([])
    .meta({
      description: "Links shown in the footer of every page.",
      examples: [[{ label: "Mailing list", url: "https://lists.example.org/fastpath" }]],
    }),
  footer: markdown.optional().meta({
    description: "A text at the foot of every page: who stands behind the series, where its imprint is.",
    examples: ["Supported by [SIGMETRICS](https://www.sigmetrics.org/)."],
  }),
  analytics: analytics.optional().meta({
    description:
      "What counts visits: nothing does, unless it is named here. It may load its script from there, and send there what it counts; the preview leaves it out.",
    examples: [
      { script: "https://plausible.io/js/script.js", attributes: { "data-domain": "fastpath.example.org" } },
    ],
  }),
  redirects,
  redirectsFile,
  accept,
});
export type SeriesFile = z.output<typeof seriesFile>;
