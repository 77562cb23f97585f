import { type PastedText, readPasted } from "../../pasted/pasted.ts";
import type { Notice, Place } from "../../problem.ts";
import { quote } from "../../remedy.ts";
import type { TextValue } from "./text-values.ts";

/** LaTeX and HTML, which nothing reads here: told with the line that says the same. */
export function checkPastedText({ place, text, style, key }: TextValue, notice: Notice): void {
  const pasted = readPasted(text, style);
  if (pasted === undefined) return;
  const lead = key === "" ? "" : `${key}: `;
  tell(pasted, text, place, `Write ${lead}${JSON.stringify(pasted.clean)}`, notice);
}

/** The same in the text of a Markdown file, paragraph by paragraph. */
export function checkPastedParagraph(text: string, place: Place, notice: Notice): void {
  const pasted = readPasted(text, "markdown");
  if (pasted !== undefined) tell(pasted, text, place, `Write:\n${pasted.clean}`, notice);
}

function tell(pasted: PastedText, text: string, place: Place, correction: string, notice: Notice): void {
  const { clean, languages, omitted, unread } = pasted;
  if (clean !== text) {
    const message = `${languages.join(" and ")} ${languages.length > 1 ? "are" : "is"} not read here, and would be published letter by letter.`;
    const left = omitted.length === 0 ? "" : ` Left out: ${omitted.join(", ")}.`;
    notice(place, message, clean === "" ? "Leave it out." : correction + left, {
      notice: "pasted-text",
      at: [beginningOf(text)],
    });
  }
  for (const markup of new Set(unread))
    notice(place, `${quote(markup)} would be published letter by letter.`, remedyFor(markup), {
      notice: "pasted-text",
      at: [markup],
    });
}

/** Enough of a text to know it by. */
function beginningOf(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= 60 ? line : line.slice(0, 60).replace(/ \S*$/, "");
}

function remedyFor(markup: string): string {
  const [, name = ""] = /^<\/?([a-z]+)/i.exec(markup) ?? [];
  const [, source = "https://…"] = /\b(?:src|data)\s*=\s*["']?([^"'\s>]+)/i.exec(markup) ?? [];
  if (/^img$/i.test(name)) return `Write ![What the picture shows](${source})`;
  if (/^(iframe|object|embed|video|audio)$/i.test(name))
    return `Pages embed nothing from elsewhere. Link to it: [What is there](${source})`;
  if (name !== "") return "Leave it out: texts are Markdown, without HTML.";
  return /^(\$|\\[([])/.test(markup)
    ? "Say it in words, or with signs such as ≤, α and x²."
    : "Write what it stands for.";
}
