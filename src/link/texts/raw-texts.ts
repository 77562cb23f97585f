import type { Place } from "../../problem.ts";
import { quote } from "../../remedy.ts";
import type { Linking } from "../linking.ts";

/** A file as it is written. */
export interface RawText {
  readonly path: string;
  readonly text: string;
}

/** What looks wrong in the writing of a file, whatever it means: a text cut at a number sign, an e-mail address. */
export function checkRawTexts(
  files: readonly RawText[],
  contact: string | undefined,
  linking: Linking,
): void {
  for (const { path, text } of files) {
    const isYaml = path.endsWith(".yaml");
    let isFrontMatter = false;
    for (const [index, line] of text.split("\n").entries()) {
      if (!isYaml && line.trimEnd() === "---") isFrontMatter = index === 0;
      const hasComments = isYaml || isFrontMatter;
      if (hasComments && line.includes("#")) checkComment(path, index, line, linking);
      if (hasComments && line.includes("“")) checkQuotes(path, index, line, linking);
      if (line.includes("@"))
        checkAddress(path, index, hasComments ? publishedIn(line) : line, contact, linking);
    }
  }
}

/** A comment is "# such"; "C #1" is a text that loses its end. */
function checkComment(path: string, index: number, line: string, { notice }: Linking): void {
  const [lead] = /^\s*(?:- )*[\w-]+:\s+(?=[^\s"'[{#|>&*!])/.exec(line) ?? [];
  const cut = line.search(/(?<=\s)#/);
  if (lead === undefined || !/^#[^\s#!]/.test(line.slice(cut))) return;
  const [value, rest] = [line.slice(lead.length, cut).trimEnd(), line.slice(cut)];
  const message = `The text ends before ${quote(rest)}: YAML takes the rest for a comment.`;
  const remedy = `If it belongs to the text, write ${lead.trimStart()}${JSON.stringify(`${value} ${rest}`)}`;
  notice(placeAt(path, index, lead.length, line), message, remedy, { notice: "cut-text", at: [value] });
}

/** Word processors make “such” quotes, which belong to the text; „such“ are those of German, and may well be meant. */
function checkQuotes(path: string, index: number, line: string, { notice }: Linking): void {
  const [, lead = "", text] = /^(\s*(?:- +)*[\w-]+:\s+)“([^“„”:]+)[“”]\s*$/.exec(line) ?? [];
  if (text === undefined) return;
  const message = "These quotes are typographic ones: they are published as a part of the text.";
  const remedy = `If they are not meant, write ${lead.trim()} ${JSON.stringify(text)}`;
  notice(placeAt(path, index, lead.length, line), message, remedy, {
    notice: "typographic-quotes",
    at: [text],
  });
}

const EMAIL = /(?<![\w.+/-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** A line of YAML without its comment, and without what is public on purpose. */
function publishedIn(line: string): string {
  return line.replace(/(?<!\S)#\s.*/s, "").replace(/((?:^|[\s{,])email:\s*["']?)[^\s"',}]+/g, "$1");
}

/** The contact of the series is meant to be read; others are told that they will be. */
function checkAddress(
  path: string,
  index: number,
  line: string,
  contact: string | undefined,
  { notice }: Linking,
): void {
  if (path === "data/series.yaml") return;
  const found = [...line.matchAll(EMAIL)].find(
    ([address]) => address.toLowerCase() !== contact?.toLowerCase(),
  );
  if (found === undefined) return;
  const message = `The e-mail address ${quote(found[0])} is published, and programs collect it.`;
  notice(
    placeAt(path, index, found.index, line),
    message,
    "Leave it out, or write it in data/series.yaml as `contact`, or as `email` of a person of a committee.",
    { notice: "email-address", at: [found[0]] },
  );
}

function placeAt(file: string, index: number, offset: number, line: string): Place {
  const position = { line: index + 1, column: offset + 1, excerpt: line };
  return { source: { file, locate: () => position }, path: [] };
}
