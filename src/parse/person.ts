import * as z from "zod";
import { quote } from "../remedy.ts";
import { composedFault, ID, isComposed, markdown, text, webAddress, wikidata } from "./fields.ts";
import { isOrcid } from "./identifiers.ts";
import { readPersonLine } from "./person-line.ts";
import { fault, writeThis, wrong, wrongType } from "./remedies/explain.ts";
import { meantEmail, meantOrcid } from "./remedies/meant-identifiers.ts";
import { entriesMeantBy, peopleRemedy } from "./remedies/meant-people.ts";
import { isPlaceholder, tba } from "./to-be-announced.ts";

/** People, as every file writes them. */

const ORCID_HELP = "Write its sixteen digits, such as 0000-0002-1825-0097.";

const EMAIL_HELP = "Write one, such as chairs@example.org.";

const PERSON_KEYS = {
  name: text.meta({ description: "The name as it is to be shown.", examples: ["Ana Klimovic"] }),
  family: text.optional().meta({
    description: "The family name, for sorting and citations. Default: the last word, with particles.",
    examples: ["El Maghraoui"],
  }),
  also: z
    .array(text)
    .default([])
    .meta({
      description: "Other spellings seen in some editions: the same person.",
      examples: [["Christoph Dubach"]],
    }),
  affiliation: z
    .union([text.meta({ title: "Text" }), z.array(text).meta({ title: "List of texts" })])
    .transform((value) => (typeof value === "string" ? [value] : value))
    .optional()
    .meta({
      description: "One affiliation or a list. In an edition: as of that edition.",
      examples: ["ETH Zurich", ["NYU", "Facebook"]],
    }),
  url: webAddress.optional().meta({ description: "The homepage.", examples: ["https://example.org/~ana"] }),
  orcid: z
    .string()
    .regex(/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/, {
      abort: true,
      error: wrong("an ORCID", ORCID_HELP, (word) => writeThis(meantOrcid(word))),
    })
    .refine(isOrcid, { error: wrong("an ORCID that exists", "A digit is wrong: copy it from orcid.org.") })
    .optional()
    .meta({
      title: "ORCID",
      description: "The identifier at orcid.org, without https://orcid.org/.",
      examples: ["0000-0002-1825-0097"],
      patternErrorMessage: ORCID_HELP,
    }),
  wikidata,
  country: text
    .optional()
    .meta({ description: "The country, shown after the affiliation.", examples: ["Portugal"] }),
  email: z
    .email({ error: wrong("an e-mail address", EMAIL_HELP, (written) => writeThis(meantEmail(written))) })
    .optional()
    .meta({
      title: "E-mail address",
      description: "An address that is meant to be public: on the pages of committees and of the call.",
      examples: ["chairs@example.org"],
      patternErrorMessage: EMAIL_HELP,
    }),
  photo: text
    .optional()
    .meta({ description: "A picture: a path below public/.", examples: ["photos/klimovic.jpg"] }),
  bio: markdown.optional().meta({
    description: "A short biography.",
    examples: ["Ana Klimovic is an assistant professor at ETH Zurich."],
  }),
};

export const person = z.strictObject(PERSON_KEYS).meta({ id: "person", title: "Person" });

/** A person of a list of people with a common task. */
export const member = person
  .extend({
    role: text
      .optional()
      .meta({ description: "A task within the list.", examples: ["Area chair", "Co-chair"] }),
  })
  .meta({ id: "member", title: "Member" });

export type PersonEntry = z.output<typeof person> & {
  readonly isLine?: true;
  readonly role?: string | undefined;
};

const PERSON_HELP =
  "Write a name, and the affiliation in brackets, such as Ana Klimovic (ETH Zurich); or an id of data/people.yaml.";

/** An id, or a person on one line. In scripts without small letters the registry tells which. */
function personText(takesRole: boolean) {
  return z
    .string()
    .transform((written, context): string | PersonEntry => {
      const value = written.trim();
      if (ID.test(value)) {
        if (isComposed(value)) return value;
        context.addIssue({ code: "custom", message: composedFault(value) });
        return z.NEVER;
      }
      const read = isLikeName(value) ? readPersonLine(value) : undefined;
      if (read === undefined) {
        const message = hasOpenBracket(value)
          ? fault(`The brackets of ${quote(value)} do not match.`, BRACKETS_HELP)
          : fault(
              `${quote(value)} is neither a person's name nor an id.`,
              peopleRemedy(value, takesRole) ?? PERSON_HELP,
            );
        context.addIssue({ code: "custom", message });
        return z.NEVER;
      }
      const { name, affiliation } = read;
      return {
        name,
        affiliation: affiliation === undefined ? undefined : [affiliation],
        also: [],
        isLine: true,
      };
    })
    .meta({
      title: "Name with the affiliation in brackets, or id of data/people.yaml",
      patternErrorMessage: PERSON_HELP,
    });
}

/** In a list between square brackets, a comma ends an entry. */
const BRACKETS_HELP =
  'Write the affiliation between two brackets. In a list between [ and ], put an entry with a comma in quotes: ["Ana Klimovic (ETH, Zurich)"].';

function hasOpenBracket(value: string): boolean {
  return (value.match(/[(（]/g) ?? []).length !== (value.match(/[)）]/g) ?? []).length;
}

/** What is no name at all: an address, a mapping that YAML took for a text, a number. */
function isLikeName(value: string): boolean {
  return /\p{L}/u.test(value) && !/[{}@<>|=\t\n]|:\/\/|:\S|^www\./.test(value);
}

/** A person on one line, by id, or with the keys that `inline` knows. */
export function referenceTo<Inline extends typeof person | typeof member>(inline: Inline) {
  return z.union([personText("role" in inline.shape), inline], { error: wrong("a person", PERSON_HELP) });
}

export const personReference = referenceTo(person).meta({ id: "personReference" });
export type PersonReference = string | PersonEntry;

const LIST_HELP = 'Write a list: each entry on a line of its own that starts with "- ".';

/** A list of people from an id, a name, or several names in one text. */
function listRemedy(written: string): string {
  if (isPlaceholder(written)) return "Write [] until they are known.";
  return `Write [${ID.test(written) ? written : entriesMeantBy(written).join(", ")}].`;
}

export const listOfMembers = z
  .array(referenceTo(member), { error: wrongType("a list of people", LIST_HELP, listRemedy) })
  .meta({ title: "List of members" });

export const listOfPeople = z
  .array(personReference, { error: wrongType("a list of people", LIST_HELP, listRemedy) })
  .meta({ title: "List of people" });

/** A paper has some: nobody announces them later. */
export const listOfAuthors = z
  .array(personReference, {
    error: wrongType("a list of people", LIST_HELP, (written) =>
      isPlaceholder(written) ? "Write who they are, or leave the paper out until then." : listRemedy(written),
    ),
  })
  .meta({ title: "List of people" });

function isUnknown(written: string): boolean {
  return /^(?:unknown|not known|forgotten)$/i.test(written.trim());
}

/** Stands for those whom nobody remembers. */
const unknown = z.literal("unknown").meta({ title: "Not known any more" });

/** People, `tba` while they are to be announced, or `unknown` where nobody remembers. */
export const speakers = z
  .union([tba.transform(() => []), unknown, listOfPeople], {
    error: wrong(
      "a list of people",
      "Write a list, such as [Ana Klimovic (ETH Zurich)], or tba.",
      (written) =>
        isPlaceholder(written) ? "Write tba." : isUnknown(written) ? "Write unknown." : listRemedy(written),
    ),
  })
  .meta({ id: "speakers" });
export type Speakers = z.output<typeof speakers>;

export function namedIn(people: Speakers | undefined): readonly PersonReference[] {
  return people === undefined || people === "unknown" ? [] : people;
}
