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

/** Nothing in it is worth a word of its own: only a part of it is meant. */
export function isLatexFile(text: string): boolean {
  return /\\documentclass\b|\\begin\{document\}/.test(text);
}

function tell(pasted: PastedText, text: string, place: Place, correction: string, notice: Notice): void {
  const { clean, languages, omitted, unread } = pasted;
  if (isLatexFile(text)) {
    const message = "A whole LaTeX file stands here, and would be published letter by letter.";
    const remedy = "Write only the text itself, without the commands and comments around it.";
    notice(place, message, remedy, { notice: "pasted-text", at: [beginningOf(text)] });
    return;
  }
  if (clean !== text) {
    // Below a text of several lines, so that it is not taken for its end.
    const gap = correction.includes("\n") ? "\n" : " ";
    const left = omitted.length === 0 ? "" : `${gap}Left out: ${omitted.map(shortened).join(", ")}.`;
    notice(place, messageFor(languages), clean === "" ? "Leave it out." : correction + left, {
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

const ALONE: Partial<Record<PastedText["languages"][number], string>> = {
  hyphens:
    "Two or three hyphens stand for a dash here, and calendars, feeds and citations show them as they are.",
  escapes: "Escapes such as \\u2013 are not read here, and would be published letter by letter.",
};

function messageFor(languages: PastedText["languages"]): string {
  const [first, ...others] = languages;
  const alone = first === undefined || others.length > 0 ? undefined : ALONE[first];
  const names = languages.map((language) => (ALONE[language] === undefined ? language : "LaTeX"));
  return (
    alone ??
    `${names.join(" and ")} ${names.length > 1 ? "are" : "is"} not read here, and would be published letter by letter.`
  );
}

function shortened(omitted: string): string {
  const line = omitted.replace(/\s+/g, " ");
  return line.length <= 80 ? line : `${line.slice(0, 60).trimEnd()} …`;
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
  if (/^table$/i.test(name))
    return "Write a table of Markdown: a line such as | Students | 100 | for each row, and | --- | --- | below the first.";
  if (name !== "") return "Leave it out: texts are Markdown, without HTML.";
  return /^(\$|\\[([])/.test(markup)
    ? "Say it in words, or with signs such as ≤, α and x²."
    : "Write what it stands for.";
}
