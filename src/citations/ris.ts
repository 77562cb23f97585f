import type { Citation } from "./citation.ts";
import type { CslItem } from "./csl.ts";
import { familyFirst } from "./names.ts";
import { oneLine, paragraphsOf } from "./one-line.ts";

/**
 * A RIS file (Research Information Systems, "RIS Format Specifications", 2011). No library that is kept writes DOIs of
 * conference papers, particles of names, or texts of one line each.
 */
export function risOf(citations: readonly Citation[]): string {
  return citations.map((citation) => record(citation)).join("");
}

function record({ item, title, keywords, pdf }: Citation): string {
  const { page } = item;
  const [first, last] = page?.split("-") ?? [];
  const isTalk = item.type === "speech";
  const lines: readonly (readonly [tag: string, value: string | undefined])[] = [
    // All take CONF for a paper of a conference, JabRef no other type; Zotero and EndNote take SLIDE for a presentation.
    ["TY", isTalk ? "SLIDE" : "CONF"],
    ["ID", item.id],
    ...item.author.map((name) => ["AU", familyFirst(name)] as const),
    ["TI", oneLine(title.plain)],
    ["T2", item["container-title"] ?? item["event-title"]],
    ["M3", item.genre],
    ...dates(item),
    ["CY", item["event-place"]],
    ["PB", item.publisher],
    ["SN", item.ISBN],
    ["SP", first],
    ["EP", last],
    ["DO", item.DOI],
    ["DB", item.archive],
    ["AN", item.archive_location],
    ["UR", item.URL],
    ["L1", pdf],
    ["AB", item.abstract && paragraphsOf(item.abstract).join(NEXT_PARAGRAPH)],
    ...keywords.map((keyword) => ["KW", keyword] as const),
    ["LA", item.language],
  ];
  return [...lines.flatMap(([tag, value]) => (value === undefined ? [] : [line(tag, value)])), END].join("");
}

const END = line("ER", "");

/**
 * A blank line and the next paragraph, both set in by what a tag takes. Zotero keeps paragraphs apart that have an empty
 * line between them, JabRef reads on only at lines as long as a tag, and no line that is set in can be taken for a tag.
 */
const NEXT_PARAGRAPH = "\r\n      \r\n      ";

/** Two letters, two spaces, a hyphen and a space; lines end with carriage return and line feed. */
function line(tag: string, value: string): string {
  return `${tag}  - ${value}\r\n`;
}

/** PY is the year, DA the day as YYYY/MM/DD/ with what is not known left empty. */
function dates({ issued }: CslItem): (readonly [string, string])[] {
  const [year, month, day] = issued["date-parts"][0] ?? [];
  const two = (part: number | undefined): string => (part === undefined ? "" : String(part).padStart(2, "0"));
  return [
    ["PY", String(year)],
    ["DA", `${year}/${two(month)}/${two(day)}/`],
  ];
}
