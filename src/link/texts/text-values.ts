import type { Style } from "../../pasted/style.ts";
import { type Place, placeWithin } from "../../problem.ts";

/** A text of the content that people read. */
export interface TextValue {
  readonly place: Place;
  readonly text: string;
  readonly style: Style;
  /** Its key; empty for an entry of a list, which has none of its own. */
  readonly key: string;
}

const MARKDOWN = new Set("abstract about text bio instructions".split(" "));
/** Of talks, sessions, days, papers, calls and pages: those of a series and an edition are names. Labels are titles everywhere. */
const TITLES = new Set(["title", "subtitle"]);
const HAS_TITLES = /(?:program\.yaml|papers\.yaml|\.md)$/;
const PLAIN = new Set(
  "name title also affiliation description topics role category categories award awards keywords reason cancelled place tier alt credit group address city region venue floor pages".split(
    " ",
  ),
);

/** Every text in the content of a file; ids, addresses, dates and the words of closed vocabularies are none. */
export function textValuesIn(content: unknown, place: Place, key = ""): TextValue[] {
  if (typeof content === "string") {
    const style = styleOf(key, place);
    const isEntry = typeof place.path.at(-1) === "number";
    return style === undefined ? [] : [{ place, text: content, style, key: isEntry ? "" : key }];
  }
  if (Array.isArray(content))
    return content.flatMap((entry, index) => textValuesIn(entry, placeWithin(place, index), key));
  if (typeof content !== "object" || content === null) return [];
  return Object.entries(content).flatMap(([inner, value]) =>
    textValuesIn(value, placeWithin(place, inner), inner),
  );
}

function styleOf(key: string, { source }: Place): Style | undefined {
  if (MARKDOWN.has(key)) return "markdown";
  if (key === "label" || (TITLES.has(key) && HAS_TITLES.test(source.file))) return "title";
  return PLAIN.has(key) ? "plain" : undefined;
}
