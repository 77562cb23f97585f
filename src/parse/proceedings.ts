import * as z from "zod";
import { quote } from "../remedy.ts";
import { listOfTexts, text, webAddress } from "./fields.ts";
import { isIsbn } from "./identifiers.ts";
import { fault, writeThis, wrong } from "./remedies/explain.ts";
import { meantDoi, meantLicense } from "./remedies/meant-identifiers.ts";

/** What publishers and registries ask for, besides title and authors. */

const DOI_HELP = "Write it without the address, such as 10.1145/3297858.3304013.";

export const doi = z
  .string()
  .regex(/^10\.\d{4,9}\/\S+$/, {
    error: wrong("a DOI", DOI_HELP, (word) => writeThis(meantDoi(word))),
  })
  .meta({ title: "DOI", patternErrorMessage: DOI_HELP });

const LICENSE_HELP = "Write its address, such as https://creativecommons.org/licenses/by/4.0/.";

export const license = text
  .refine((value) => /^https?:\/\/\S+$/i.test(value) && URL.canParse(value), {
    abort: true,
    error: ({ input }) =>
      fault(
        `${quote(input)} is not the address of a licence.`,
        writeThis(meantLicense(String(input))) ?? LICENSE_HELP,
      ),
  })
  .meta({ title: "Address of a licence" });

const ISBN_HELP = "Write it as it is printed, such as 978-3-16-148410-0.";

const isbn = text
  .refine((value) => isIsbn(value), {
    abort: true,
    error: ({ input }) => fault(`${quote(input)} is not an ISBN: its digits do not add up.`, ISBN_HELP),
  })
  .meta({ title: "ISBN" });

export const proceedings = z
  .strictObject({
    publisher: text.optional().meta({
      description: "Who publishes the volume. Default: the series itself.",
      examples: ["CEUR-WS.org"],
    }),
    volume: z
      .union([
        text.refine((value) => !/^vol(?:ume)?\b[\s.-]*\w/i.test(value), {
          error: ({ input }) =>
            fault(
              `${quote(input)} is more than the number.`,
              `Write ${String(input).replace(/^vol(?:ume)?[\s.-]*/i, "")}`,
            ),
        }),
        z.int().min(1).transform(String),
      ])
      .meta({ title: "Number of a volume" })
      .optional()
      .meta({ description: "Its number in the series of the publisher.", examples: [3456] }),
    isbn: isbn
      .optional()
      .meta({ description: "The ISBN of the volume, where it has one.", examples: ["978-3-16-148410-0"] }),
    doi: doi.optional().meta({
      description: "The DOI of the volume, without https://doi.org/.",
      examples: ["10.1145/3297858"],
    }),
    license: license.optional().meta({
      description: "The licence of all papers that name no other.",
      examples: ["https://creativecommons.org/licenses/by/4.0/"],
    }),
  })
  .meta({ title: "Proceedings" });

const FUNDER_HELP =
  "Write the whole address that https://ror.org/ or the Open Funder Registry of Crossref gives, such as https://doi.org/10.13039/501100001659.";

export const funders = z
  .array(
    z
      .strictObject({
        name: text.meta({ description: "Its name.", examples: ["Deutsche Forschungsgemeinschaft"] }),
        id: webAddress
          .refine(
            (value) => /^https:\/\/(?:doi\.org\/10\.13039\/\d+|ror\.org\/0[a-z0-9]{6}\d\d)$/i.test(value),
            {
              error: ({ input }) => fault(`${quote(input)} is not the address of a funder.`, FUNDER_HELP),
            },
          )
          .optional()
          .meta({
            description: "Its address at ROR or in the Open Funder Registry.",
            examples: ["https://doi.org/10.13039/501100001659"],
          }),
        grants: listOfTexts
          .default([])
          .meta({ description: "The numbers of its grants.", examples: [["EXC 2117"]] }),
      })
      .meta({ title: "Funder" }),
  )
  .default([]);
