import * as z from "zod";
import { quote } from "../remedy.ts";
import { fault, writeThis, wrong, wrongType } from "./remedies/explain.ts";
import { meantId, meantItem } from "./remedies/meant-identifiers.ts";
import {
  addressRemedy,
  encodedAddress,
  isLinkable,
  isWebAddress,
  webAddressOfClone,
} from "./web-addresses.ts";

/** The kinds of value that several files share. */

/** A text of one line: in lists, calendars and forms of others, a line break would start something new. */
export const text = oneLine(z.string());

/** @param string says what is wrong with what is no text */
export function oneLine(string: z.ZodString) {
  return string
    .trim()
    .min(1)
    .refine((value) => !value.includes("\n"), {
      abort: true,
      error: () =>
        fault("This text has a line break in it, and belongs on one line.", "Write it on one line."),
    });
}

export const markdown = z.string().trim().min(1).meta({ title: "Markdown text" });

/** An id: the last part of an address, so it must be fit for one. */
export const ID = /^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+(-[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+)*$/u;

const ID_HELP = "Write small letters, digits and single hyphens, such as ana-klimovic.";

/** An id becomes the name of a file, which has at most 255 bytes with its ending, and a letter up to four. */
const LONGEST_ID = 240;

export const id = z
  .string()
  .regex(ID, { abort: true, error: wrong("an id", ID_HELP, (word) => writeThis(meantId(word))) })
  .refine((value) => new TextEncoder().encode(value).length <= LONGEST_ID, {
    error: fault("This id is too long for the name of a file.", "Shorten it to 60 letters or fewer."),
  })
  .refine(isComposed, { error: ({ input }) => composedFault(String(input)) })
  .meta({ title: "Id", patternErrorMessage: ID_HELP });

/** The same letter in two forms would be two ids, and nobody sees the difference. */
export function isComposed(value: string): boolean {
  return value === value.normalize("NFC");
}

export function composedFault(value: string): string {
  const message = `${quote(value)} holds accents that are apart from their letters, as some programs of Macs write them.`;
  return fault(message, `Type it again, or copy this: ${value.normalize("NFC")}`);
}

/** A place on the web or on this site: where it leads is looked up when everything is known. */
export const target = text
  .refine(isLinkable, {
    error: ({ input }) =>
      fault(`${quote(input)} is not an address that can be linked.`, addressRemedy(String(input))),
  })
  .meta({ title: "Address or path" })
  .transform(encodedAddress);

export const webAddress = text
  .refine(isWebAddress, {
    error: ({ input }) => fault(`${quote(input)} is not a web address.`, webRemedy(String(input))),
  })
  .meta({
    title: "Web address",
    pattern: "^\\s*[Hh][Tt][Tt][Pp][Ss]?://\\S+\\s*$",
    patternErrorMessage: "Write an address that starts with https:// or http://.",
  })
  .transform(encodedAddress);

function webRemedy(value: string): string {
  const cloned = webAddressOfClone(value);
  if (cloned !== undefined) return `This is an address for git, not for browsers: write ${quote(cloned)}.`;
  return isLinkable(value)
    ? /^[\w-]+(?:\.[\w-]+)+(?:[/?#:]\S*)?$/.test(value)
      ? `Write https://${value}`
      : "Write it in full, such as https://www.ispass.org/ispass2021."
    : addressRemedy(value);
}

export const link = z
  .strictObject({
    label: text.meta({
      description: "The words of the link, with *emphasis*, $maths$ and the like if need be.",
      examples: ["Mailing list"],
    }),
    url: target.meta({ description: "Where it leads.", examples: ["https://lists.example.org/fastpath"] }),
  })
  .meta({ id: "link", title: "Link" });

export const listOfTexts = z
  .array(text, {
    error: wrongType(
      "a list",
      "Write a list, such as [first, second].",
      (written) =>
        `Write [${written
          .split(/[;；]/)
          .map((entry) => entry.trim())
          .filter((entry) => entry !== "")
          .join(", ")}].`,
    ),
  })
  .meta({ title: "List of texts" });

const REASON_HELP = "Write why, in a sentence, such as: Too few submissions were received.";

/** Why something does not take place: "yes" and "true" are no reasons. */
export const reason = z
  .string({
    error: wrong("a reason", REASON_HELP, (written) =>
      isDenial(written) ? "Leave the key out." : undefined,
    ),
  })
  .trim()
  .min(1, { error: fault("This text is empty.", REASON_HELP) })
  .refine((value) => !/^(?:yes|true|y|on)$/i.test(value) && !isDenial(value), {
    error: ({ input }) =>
      fault(`${quote(input)} is not a reason.`, isDenial(String(input)) ? "Leave the key out." : REASON_HELP),
  })
  .meta({ title: "Text" });

function isDenial(written: string): boolean {
  return /^(?:false|no|n|off)$/i.test(written);
}

/** A number or a range, such as `4` or `2-4`. */
export const pageRange = z
  .union([text, z.int().min(1).transform(String)])
  .meta({ title: "Number or range of pages" });

/** The name of a time zone; whether it exists is looked up when the dates are placed in it. */
export const zone = text.meta({ title: "Time zone" });

const ITEM_HELP = "Write the letter Q and the number in the item's address at wikidata.org, such as Q937.";
const notItem = wrong("an item of Wikidata", ITEM_HELP, (written) => writeThis(meantItem(written)));

/** What is known at wikidata.org of a series, an edition or a person, by the id of its item. */
export const wikidata = z
  .string({ error: notItem })
  .regex(/^Q[1-9]\d{0,14}$/, { error: notItem })
  .optional()
  .meta({
    title: "Item of Wikidata",
    description: "The item at wikidata.org that is about this: an export does not make another.",
    examples: ["Q937"],
    patternErrorMessage: ITEM_HELP,
  });
