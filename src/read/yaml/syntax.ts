import { explainIndentation } from "./indentation.ts";
import type { SyntaxFault } from "./syntax-fault.ts";

/** @param reason the parser's own words for the fault at `offset` of `text` */
export function explainSyntax(text: string, offset: number, reason: string): SyntaxFault {
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  const line = lineAt(text, lineStart);
  return (
    explainReason(text, offset, reason) ??
    explainEmptied(text, lineStart, line) ??
    (reason.startsWith("missed comma") || isInBraces(line, offset - lineStart)
      ? explainEntry(line, lineStart, offset)
      : explainLine(line, lineStart)) ??
    (/indentation|document separator|block mapping/.test(reason)
      ? explainIndentation(text, offset)
      : undefined) ??
    explainKeyless(text, offset, reason) ??
    explainOpening(text, offset, reason)
  );
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf("\n", start);
  return text.slice(start, end < 0 ? text.length : end);
}

/** Faults that the parser's words tell apart. */
function explainReason(text: string, offset: number, reason: string): SyntaxFault | undefined {
  if (reason === "duplicated mapping key") {
    const key = /^[^:\s]+/.exec(text.slice(offset))?.[0] ?? "";
    return { offset, message: `The key \`${key}\` is written twice here.`, remedy: "Keep one of the two." };
  }
  if (reason === "several documents") {
    const message = "This file holds more than one YAML document.";
    return { offset, message, remedy: "Remove the line `---`." };
  }
  if (/escape sequence|hexadecimal/.test(reason)) {
    const message = "A backslash in double quotes has a meaning of its own.";
    const start = text.lastIndexOf("\\", offset);
    const repair = { start, end: start + 1, text: "\\\\" };
    return { offset, message, remedy: "Write the backslash twice, or the text in single quotes.", repair };
  }
  if (/too many values|maxDepth|maxAliases|merge keys|aliases/i.test(reason)) {
    const message = "This file is nested, or refers to itself, more than any content needs.";
    return { offset, message, remedy: "Write the values out where they are needed." };
  }
  if (reason.startsWith("unidentified alias")) {
    const message = "A value that starts with * points to an anchor, and this anchor does not exist.";
    return quoteFrom(text, text.lastIndexOf("*", offset), message, "the asterisk");
  }
  if (/\btag\b/.test(reason)) {
    const message = "A value that starts with ! is a YAML tag, and this tag is not known here.";
    return quoteFrom(text, text.lastIndexOf("!", offset), message, "the exclamation mark");
  }
  return undefined;
}

/** A sign that belongs to the text, up to the end of its line, or of its place between brackets. */
function quoteFrom(text: string, offset: number, message: string, sign: string): SyntaxFault {
  const lineStart = text.lastIndexOf("\n", offset) + 1;
  const rest = lineAt(text, offset);
  const isInside = /[[{]/.test(text.slice(lineStart, offset));
  const value = rest.slice(0, isInside ? rest.search(/[,}\]]|$/) : rest.length).trimEnd();
  const quoted = inQuotes(value);
  const repair = { start: offset, end: offset + value.length, text: quoted };
  return { offset, message, remedy: `If ${sign} belongs to the text, write ${quoted}`, repair };
}

/** `dates: []` with entries below: a list that was emptied, and filled again without taking the brackets away. */
function explainEmptied(text: string, lineStart: number, line: string): SyntaxFault | undefined {
  const above = text
    .slice(0, lineStart)
    .split("\n")
    .findLast((row) => row.trim() !== "" && !row.trimStart().startsWith("#"));
  const [, indent = "", key = "", brackets = ""] =
    /^( *)(?:- )?([\w-]+): *(\[\]|\{\})\s*(?:#.*)?$/.exec(above ?? "") ?? [];
  const depth = line.search(/\S/);
  if (key === "" || depth <= indent.length || !/^\s*(- |[\w-]+:)/.test(line)) return undefined;
  const message = `The key \`${key}\` is empty, and entries follow it.`;
  return { offset: lineStart + depth, message, remedy: `Remove the ${brackets} behind \`${key}:\`.` };
}

/** Whether a column of a line stands in a mapping between braces that the line itself opens. */
function isInBraces(line: string, column: number): boolean {
  return /^ *(?:- +)*(?:[\w-]+: +\[?)?\{/.test(line.slice(0, column));
}

/** A value that takes the rest of its line. */
function explainLine(line: string, lineStart: number): SyntaxFault | undefined {
  const [indent = ""] = /^\s*/.exec(line) ?? [];
  const [hyphens = ""] = /^(?:- )*/.exec(line.slice(indent.length)) ?? [];
  const [key = ""] = /^[\p{L}\p{N}_-]+:\s+/u.exec(line.slice(indent.length + hyphens.length)) ?? [];
  const lead = hyphens + key;
  const start = indent.length + lead.length;
  return explainValue(lead, line.slice(start).trim(), lineStart + start);
}

/** A value between brackets or braces, up to the next comma. */
function explainEntry(line: string, lineStart: number, offset: number): SyntaxFault | undefined {
  const upTo = line.slice(0, offset - lineStart);
  const link = line[upTo.length] === "(" ? /\[[^[\]]*\]$/.exec(upTo) : null; // [words](address)
  const before = link === null ? (/^.*(?:[,:]\s+|[[{])/.exec(upTo)?.[0] ?? "") : upTo.slice(0, link.index);
  const [lead = ""] = /(?<![\p{L}\p{N}_-])[\p{L}\p{N}_-]+:\s+$/u.exec(before) ?? [];
  const rest = line.slice(before.length);
  const end = lead === "" ? rest.search(/[,}\]]|$/) : rest.search(/, *[\w-]+: |[}\]](?=[,}\]]|\s*$)|$/);
  return explainValue(lead, rest.slice(0, end).trim(), lineStart + before.length);
}

/** A value that only quotes can save. @param lead what stands before it: a hyphen, its key */
function explainValue(lead: string, value: string, offset: number): SyntaxFault | undefined {
  const saved = (text: string, message: string): SyntaxFault => {
    const repair = { start: offset, end: offset + value.length, text };
    return { offset, message, remedy: `Write ${lead}${text}`, repair };
  };
  if (lead.endsWith(": ") && value.startsWith("- ")) {
    const message = "A list starts on a line of its own, below its key.";
    return {
      offset,
      message,
      remedy: "Write each entry on a line of its own, indented by two spaces more than the key.",
    };
  }
  // Quotes of word processors around a whole text are meant for those of YAML.
  const quoted = inQuotes(/^[“„”]([^“„”]+)[“”]$/.exec(value)?.[1] ?? value);
  const colons = value.match(/:\s/g)?.length ?? 0;
  if (/^[^"'[{#]/.test(value) && colons > (lead.endsWith("- ") || lead === "" ? 1 : 0)) {
    return saved(quoted, "A text with a colon and a space in it must stand in quotes.");
  }
  if (/^[@`%*&!]|^[|>](?:[^\s\d+#-]|\s+[^\s#])|^\[[^\]]*\]\s*[^\s,\]}#]/.test(value)) {
    return saved(quoted, `A text that starts with ${value[0]} must stand in quotes.`);
  }
  if (/^'[^']*'[^\s,}\]#]/.test(value)) {
    const inner = value.replace(/^'|'$/g, "");
    return saved(JSON.stringify(inner), "An apostrophe ends a text that stands in single quotes.");
  }
  if (/^"[^"]*"\s*[^\s,}\]#]/.test(value)) {
    return saved(quoted, "The second quote ends this text, and more follows.");
  }
  return undefined;
}

/** A text of one line as YAML, with the quotes that leave most of it as it is. */
export function inQuotes(value: string): string {
  return /["\\]/.test(value) && !value.includes("'") ? `'${value}'` : JSON.stringify(value);
}

/** A line in the middle of keys that has none. */
function explainKeyless(text: string, offset: number, reason: string): SyntaxFault | undefined {
  if (!/block mapping entry|after a mapping key/.test(reason)) return undefined;
  const lines = text.slice(0, offset).split("\n");
  if (reason.startsWith("can not") && lines.at(-1)?.trim() === "") lines.pop();
  const index = lines.findLastIndex((row) => row.trim() !== "" && !row.trimStart().startsWith("#"));
  const line = lines[index] ?? "";
  if (index < 0 || /:\s/.test(line)) return undefined;
  const start = lines.slice(0, index).reduce((sum, { length }) => sum + length + 1, 0);
  return {
    offset: start + line.search(/\S/),
    message: "This line stands among lines of the form `key: value`, and has no key.",
    remedy: "Write its key, a colon and a space. If it goes on with the text above, indent it further.",
  };
}

/** What was opened and never closed is named where it was opened: the parser notices only at the end. */
function explainOpening(text: string, offset: number, reason: string): SyntaxFault {
  if (/deficient indentation|unexpected end|missed comma|flow collection/.test(reason)) {
    const before = text.slice(0, offset);
    for (const [open, close, name] of [
      ["[", "]", "square bracket"],
      ["{", "}", "brace"],
      ['"', '"', "quote"],
    ] as const) {
      const last = before.lastIndexOf(open);
      const count = (mark: string): number => before.split(mark).length - 1;
      const isOpen = open === close ? count(open) % 2 === 1 : count(open) > count(close);
      if (isOpen)
        return {
          offset: last,
          message: `This ${name} is not closed.`,
          remedy: `Add ${close} where the value ends.`,
        };
    }
    const [start = ""] = /^[\s\S]*[\s[{](?=')/.exec(before) ?? [];
    if (start !== "")
      return {
        offset: start.length,
        message: "This quote is not closed.",
        remedy: "Add ' where the value ends.",
      };
  }
  return {
    offset,
    message: "YAML cannot make sense of the text from here on.",
    remedy:
      "Compare this line and the one above with their neighbours: indentation, colons, quotes, brackets.",
  };
}
