import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import type { CslItem } from "../../src/citations/csl.ts";

/** What Citation.js understands of a text, as CSL-JSON. */
export function readWithCitationJs(
  text: string,
  format: "@ris/file" | "@biblatex/text" | "@else/json",
): Partial<CslItem>[] {
  return plugins.input.chain(text, { forceType: format, generateGraph: false });
}

/**
 * The abstracts that Zotero reads from a RIS file: a line without a tag belongs to the tag before it, after a line break
 * where it is empty or where the line before it is short.
 */
export function zoteroAbstracts(text: string): string[] {
  const abstracts: string[] = [];
  let isAbstract = false;
  let last = "";
  for (const line of text.split("\r\n")) {
    const [, tag, value = ""] = /^([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$/.exec(line) ?? [];
    if (tag !== undefined) {
      isAbstract = tag === "AB";
      if (isAbstract) abstracts.push(value);
    } else if (isAbstract) {
      const isBroken = line.trim() === "" || last.length < 65;
      abstracts.push(`${abstracts.pop()}${isBroken ? "\n" : " "}${line.trim()}`);
    }
    last = line;
  }
  return abstracts;
}

/** The abstracts that JabRef reads: a line belongs to the one before while it is as long as a tag, and has none. */
export function jabrefAbstracts(text: string): string[] {
  const lines: string[] = [];
  let isReading = false;
  for (const line of text.split("\r\n")) {
    const isTagged = line.slice(2, 6) === "  - ";
    if (isTagged) lines.push(line);
    else if (isReading && line.length >= 6) lines.push(`${lines.pop()}${/^\s/.test(line) ? "" : " "}${line}`);
    isReading = isTagged || (isReading && line.length >= 6);
  }
  return lines.filter((line) => line.startsWith("AB")).map((line) => line.slice(6).trim());
}

/**
 * The people that Zotero makes of `citation_author`: an only one is several where a comma has spaces on both sides, and
 * of each it keeps what stands before its first comma and between that and the second.
 */
export function zoteroAuthors(authors: readonly string[]): string[] {
  const [only = ""] = authors;
  const parts = only.split(/\s*,\s*/);
  const isTakenApart =
    authors.length === 1 && parts.length > 1 && parts.slice(0, 2).every((part) => part.includes(" "));
  return (isTakenApart ? parts : authors).map((author) => {
    const [family = "", given] = author.split(/, ?/);
    return [given?.split(/\s+/).join(" "), family].filter((part) => part !== undefined).join(" | ");
  });
}
