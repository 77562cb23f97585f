import { z } from "zod";
import { hasTextContrast, LIGHT_PAPER, readableOn } from "../accent.ts";
import { fault } from "./explain.ts";
import { link, text, webAddress, wrong } from "./fields.ts";

/** `data/series.yaml` */
export const seriesFile = z.strictObject({
  name: text.meta({ description: "The short name, used in titles.", examples: ["FastPath"] }),
  title: text.meta({
    description: "The full title of the workshop.",
    examples: ["International Workshop on Performance Analysis of Machine Learning Systems"],
  }),
  description: text.meta({ description: "One sentence for search engines and link previews." }),
  url: webAddress.meta({
    description: "The address of the published site; a path in it is the base path.",
    examples: ["https://fastpath.example.org/"],
  }),
  language: z
    .string()
    .refine(isLanguage, {
      error: ({ input }) =>
        fault(`"${input}" is not a language.`, "Write a language tag, such as en, de or pt-BR."),
    })
    .default("en")
    .meta({ description: "The language of the site, as a BCP 47 tag.", examples: ["en"] }),
  contact: z
    .email({
      error: wrong("an e-mail address", "Write one, such as chairs@example.org."),
    })
    .optional()
    .meta({ description: "The address for questions.", examples: ["chairs@example.org"] }),
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, {
      abort: true,
      error: ({ input }) =>
        fault(
          `"${input}" is not a colour.`,
          'Write a number sign and six hexadecimal digits in quotes, such as "#7a1f3d".',
        ),
    })
    .refine((color) => hasTextContrast(color, LIGHT_PAPER), {
      error: ({ input }) =>
        fault(
          `Text in "${input}" is hard to read on the page.`,
          `A darker shade can be read: "${readableOn(String(input), LIGHT_PAPER)}".`,
        ),
    })
    .default("#7a1f3d")
    .meta({ description: "The one theme colour.", examples: ["#7a1f3d"] }),
  links: z.array(link).default([]).meta({ description: "Links shown in the footer of every page." }),
});
export type SeriesFile = z.output<typeof seriesFile>;

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
