import type { Title } from "../model/text.ts";
import { latexOfTitle } from "../titles/forms.ts";
import { escapeLatex } from "../titles/latex.ts";
import { babelNameOf } from "./babel-name.ts";
import type { Citation } from "./citation.ts";
import type { CslDate, CslItem, CslName } from "./csl.ts";
import { verbatim } from "./latex.ts";
import { oneLine, paragraphsOf } from "./one-line.ts";

/**
 * A BibTeX file (Patashnik, "BibTeXing", 1988), with fields of BibLaTeX that BibTeX passes over. No library that is kept
 * writes names beyond ASCII, or the day of an event, so that a parser reads them back.
 */
export function bibtexOf(citations: readonly Cited[]): string {
  return citations.map(entryOf).join("\n");
}

type Cited = Pick<Citation, "item" | "title">;

function entryOf({ item, title }: Cited): string {
  const head = headFields(item, title);
  const fields = [...head, ...(item.type === "speech" ? talkFields(item) : paperFields(item))];
  const lines = fields.map(([name, value]) => `  ${name} = ${value},\n`);
  return `@${item.type === "speech" ? "misc" : "inproceedings"}{${item.id},\n${lines.join("")}}\n`;
}

type Field = readonly [name: string, value: string];

function paperFields(item: CslItem): Field[] {
  return [
    ...protectedField("booktitle", item["container-title"]),
    ...protectedField("eventtitle", item["event-title"]),
    ...textField("address", item["event-place"]),
    ...dateFields(item),
    ...textField("publisher", item.publisher),
    ...verbatimField("isbn", item.ISBN),
    ...pagesField(item.page),
    ...verbatimField("doi", item.DOI),
    ...verbatimField("eprint", item.archive_location),
    ...textField("archiveprefix", item.archive),
    ...tailFields(item),
  ];
}

function talkFields(item: CslItem): Field[] {
  const { genre, "event-title": event, "event-place": place } = item;
  const howPublished = [genre, event, place].filter((part) => part !== undefined).join(", ");
  return [...textField("howpublished", howPublished), ...dateFields(item), ...tailFields(item)];
}

function headFields({ author }: CslItem, title: Title): Field[] {
  return [
    ["author", `{${author.map(nameOf).join(" and ")}}`],
    ["title", protectedText(oneLine(latexOfTitle(title)))],
  ];
}

function tailFields({ URL: url, abstract, keyword, language }: CslItem): Field[] {
  return [
    ...verbatimField("url", url),
    ...textField("keywords", keyword),
    ...abstractField(abstract),
    // `language` would be printed, as "en." and in every entry.
    ...textField("langid", babelNameOf(language)),
  ];
}

function textField(name: string, text: string | undefined): Field[] {
  return text === undefined ? [] : [[name, `{${escapeLatex(text)}}`]];
}

/** Its paragraphs stay apart for people and programs; BibTeX itself takes a blank line for a space. */
function abstractField(abstract: string | undefined): Field[] {
  if (abstract === undefined) return [];
  return [["abstract", `{${paragraphsOf(abstract).map(escapeLatex).join("\n\n    ")}}`]];
}

function verbatimField(name: string, text: string | undefined): Field[] {
  return text === undefined ? [] : [[name, `{${verbatim(text)}}`]];
}

/**
 * Many styles write titles in small letters, except what stands in braces. Only authors know which words are names, so
 * the whole title is kept as they wrote it. Braces that begin with a command would be a letter with an accent to BibTeX,
 * and not protect (Patashnik, "Designing BibTeX Styles", §4 "special character").
 */
function protectedField(name: string, text: string | undefined): Field[] {
  return text === undefined ? [] : [[name, protectedText(escapeLatex(text))]];
}

function protectedText(latex: string): string {
  return `{{${latex.startsWith("\\") ? "{}" : ""}${latex}}}`;
}

/** A range of pages has a dash of two hyphens. */
function pagesField(page: string | undefined): Field[] {
  return page === undefined ? [] : [["pages", `{${page.split("-").map(escapeLatex).join("--")}}`]];
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A month is a name that every style defines, in its own language. */
function dateFields({ issued, "event-date": event }: CslItem): Field[] {
  const [year, month] = issued["date-parts"][0] ?? [];
  const name = month === undefined ? undefined : MONTHS[month - 1];
  return [
    ["year", String(year)],
    ...(name === undefined ? [] : [["month", name] as const]),
    ...(event === undefined ? [] : [["eventdate", `{${isoDates(event)}}`] as const]),
  ];
}

/** "2026-03-28/2026-03-29" */
function isoDates({ "date-parts": days }: CslDate): string {
  return days.map((parts) => parts.map((part) => String(part).padStart(2, "0")).join("-")).join("/");
}

/** "von Last, Jr, First"; in braces what BibTeX would take apart. */
function nameOf(name: CslName): string {
  const { family, given, suffix, literal } = name;
  if (literal !== undefined) return `{${escapeLatex(literal)}}`;
  const particles = [name["dropping-particle"], name["non-dropping-particle"]];
  const last = [...particles.filter((particle) => particle !== undefined), braced(family ?? "")].join(" ");
  const parts = [last, suffix, given].filter((part) => part !== undefined);
  return parts.map((part, index) => (index === 0 ? part : guarded(part))).join(", ");
}

/** A small word within a family name would count as a particle. */
function braced(family: string): string {
  return /\s\p{Ll}/u.test(family) ? `{${escapeLatex(family)}}` : guarded(family);
}

/** Commas part a name, and the word "and" parts names. */
function guarded(part: string): string {
  const escaped = escapeLatex(part);
  return /,|\band\b/i.test(part) ? `{${escaped}}` : escaped;
}
