import * as z from "zod";
import { text } from "../fields.ts";
import { fault, wrong } from "../remedies/explain.ts";
import { meantColor } from "../remedies/meant-identifiers.ts";
import { COLOR_HELP, color } from "./color.ts";

const shades = z
  .strictObject(
    {
      light: color.optional().meta({
        description: "On light screens, and on paper.",
        examples: ["#ffffff"],
        patternErrorMessage: COLOR_HELP,
      }),
      dark: color.optional().meta({
        description: "On dark screens.",
        examples: ["#10141c"],
        patternErrorMessage: COLOR_HELP,
      }),
    },
    {
      error: ({ input, code }) =>
        code === "invalid_type" && typeof input === "string"
          ? fault(
              `One colour is not enough: pages are shown on light and on dark screens.`,
              meantColor(input) === undefined
                ? 'Write each of them that is another, such as {light: "#ffffff", dark: "#10141c"}.'
                : `Write {light: "${meantColor(input)}"}; the dark one stays as it is.`,
            )
          : undefined,
    },
  )
  .meta({ id: "shades", title: "Shades" });

const colors = z
  .strictObject({
    paper: shades.optional().meta({
      description: "What pages are printed on.",
      examples: [{ light: "#ffffff", dark: "#10141c" }],
    }),
    raised: shades.optional().meta({
      description: "What stands out from it: notices, breaks of a program, code.",
      examples: [{ light: "#f2f4f8", dark: "#1a2030" }],
    }),
    ink: shades.optional().meta({ description: "The text.", examples: [{ light: "#111827" }] }),
    muted: shades.optional().meta({
      description: "What is said by the way: affiliations, notes.",
      examples: [{ light: "#4b5563" }],
    }),
    rule: shades.optional().meta({ description: "Lines.", examples: [{ light: "#d1d5db" }] }),
    accent: z
      .strictObject({
        dark: color.meta({
          description: "On dark screens.",
          examples: ["#f0a8c0"],
          patternErrorMessage: COLOR_HELP,
        }),
      })
      .optional()
      .meta({
        title: "Dark accent",
        description:
          "Links and marks on dark screens, instead of a lighter shade of `accent` in data/series.yaml.",
        examples: [{ dark: "#f0a8c0" }],
      }),
  })
  .meta({ title: "Colours" });

const WEIGHT_HELP =
  'Write a number from 1 to 1000, or two for a font of all weights between, such as "200 900".';

const fontFile = z
  .strictObject({
    file: text.meta({
      description: "A path below public/ of a WOFF2 file.",
      examples: ["fonts/inter.woff2"],
    }),
    weight: z
      .union([z.int().min(1).max(1000).transform(String), z.string().regex(/^\d{1,4} \d{1,4}$|^\d{1,4}$/)], {
        error: wrong("a weight", WEIGHT_HELP),
      })
      .default("400")
      .meta({
        title: "Weight",
        description:
          'How heavy it is: 400 is usual text, 600 what headings want; "200 900" is a variable font.',
        examples: ["200 900"],
      }),
    italic: z
      .boolean()
      .default(false)
      .meta({ description: "Whether it is the italic of its family.", examples: [true] }),
  })
  .meta({ title: "File of a font" });

const family = text.refine((name) => /^[\p{L}\p{N}][\p{L}\p{N} _-]*$/u.test(name), {
  error: ({ input }) =>
    fault(
      `${JSON.stringify(input)} is not the name of one font.`,
      "Write one name, such as Georgia; what devices have instead follows by itself.",
    ),
});

const font = z
  .union([
    family.meta({ title: "Name of a font" }),
    z
      .strictObject({
        family: family.meta({ description: "Its name.", examples: ["Inter"] }),
        files: z
          .array(fontFile)
          .min(1)
          .meta({
            description: "Its files: pages load no font from another site.",
            examples: [[{ file: "fonts/inter.woff2", weight: "200 900" }]],
          }),
      })
      .meta({ title: "Font with its files" }),
  ])
  .meta({ title: "Font" });

/** `theme/tokens.yaml` */
export const tokensFile = z.strictObject({
  colors: colors.optional().meta({
    description:
      "Colours that take the place of the usual ones. What is read must be easy to read on its paper.",
    examples: [{ paper: { light: "#ffffff", dark: "#10141c" }, ink: { light: "#111827" } }],
  }),
  fonts: z
    .strictObject({
      text: font.optional().meta({
        description: "For texts: the name of a font that devices have, or one with its files.",
        examples: ["Verdana"],
      }),
      headings: font.optional().meta({
        description: "For headings and titles.",
        examples: [{ family: "Inter", files: [{ file: "fonts/inter.woff2", weight: "200 900" }] }],
      }),
    })
    .optional()
    .meta({
      title: "Fonts",
      description: "Fonts that take the place of the usual ones.",
      examples: [{ headings: "Georgia" }],
    }),
  measure: z
    .number()
    .min(20)
    .max(60)
    .optional()
    .meta({
      description: "How long a line of text may be, in rem: 38 is usual, some 80 letters.",
      examples: [34],
    }),
});
export type TokensFile = z.output<typeof tokensFile>;
