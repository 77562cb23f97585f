import type { Change } from "../../model/changes/change.ts";
import type { Words } from "../../wording/words.ts";

/** The parts of a mail, in its order: what concerns everybody has no heading. */
export const HEADINGS = {
  edition: () => "",
  dates: ({ text }: Words) => text.dates.heading,
  program: ({ text }: Words) => text.pages.program,
  papers: ({ text }: Words) => text.pages.papers,
  people: ({ text }: Words) => text.pages.committees,
} satisfies Readonly<Record<string, (words: Words) => string>>;

export type Heading = keyof typeof HEADINGS;

export function headingOf({ kind }: Change): Heading {
  switch (kind) {
    case "edition-cancelled":
    case "edition-reinstated":
    case "days":
    case "place":
    case "call-published":
    case "call-withdrawn":
    case "link":
      return "edition";
    case "date-moved":
    case "date-set":
    case "date-withdrawn":
      return "dates";
    case "paper-added":
    case "paper-withdrawn":
    case "paper-retitled":
    case "papers-published":
    case "papers-added":
    case "papers-withdrawn":
      return "papers";
    case "committee-published":
    case "joined":
    case "left":
      return "people";
    default:
      return "program";
  }
}
