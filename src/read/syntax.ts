/** A YAML syntax fault in words an organizer understands. */
export interface SyntaxFault {
  readonly offset: number;
  readonly message: string;
  readonly remedy: string;
}

/** @param reason the parser's own words for the fault at `offset` of `text` */
export function explainSyntax(text: string, offset: number, reason: string): SyntaxFault {
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  const lineEnd = text.indexOf("\n", lineStart);
  const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd);

  const tab = /^[ ]*\t/.exec(line);
  if (tab !== null) {
    const message = "This line is indented with a tab.";
    return {
      offset: lineStart + tab[0].length - 1,
      message,
      remedy: "Indent with spaces, two for each level.",
    };
  }
  if (reason === "duplicated mapping key") {
    const key = /^[^:\s]+/.exec(text.slice(offset))?.[0] ?? "";
    return { offset, message: `The key \`${key}\` is written twice here.`, remedy: "Keep one of the two." };
  }
  if (reason === "several documents") {
    const message = "This file holds more than one YAML document.";
    return { offset, message, remedy: "Remove the line `---`." };
  }
  if (reason.startsWith("unidentified alias")) {
    const message = "A value that starts with * points to an anchor, and this anchor does not exist.";
    return { offset, message, remedy: "Put the value in quotes if the asterisk belongs to the text." };
  }
  if (/escape sequence|hexadecimal/.test(reason)) {
    const message = "A backslash in double quotes has a meaning of its own.";
    return { offset, message, remedy: "Write the backslash twice, or the text in single quotes." };
  }
  if (/\btag\b/.test(reason)) {
    const message = "A value that starts with ! is a YAML tag, and this tag is not known here.";
    return {
      offset: text.lastIndexOf("!", offset),
      message,
      remedy: "Put the value in quotes if the exclamation mark belongs to the text.",
    };
  }
  if (/too many values|maxDepth|maxAliases|merge keys|aliases/i.test(reason)) {
    const message = "This file is nested, or refers to itself, more than any content needs.";
    return { offset, message, remedy: "Write the values out where they are needed." };
  }
  const isInBrackets = reason.startsWith("missed comma");
  return (
    explainEmptied(text, lineStart, line) ??
    (isInBrackets ? explainEntry(line, lineStart, offset) : explainLine(line, lineStart)) ??
    explainOpening(text, offset, reason)
  );
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
  const before = /^.*(?:[,:]\s+|[[{])/.exec(line.slice(0, offset - lineStart))?.[0] ?? "";
  const [value = ""] = /^[^,}\]]*/.exec(line.slice(before.length)) ?? [];
  const [lead = ""] = /(?<![\p{L}\p{N}_-])[\p{L}\p{N}_-]+:\s+$/u.exec(before) ?? [];
  return explainValue(lead, value.trim(), lineStart + before.length);
}

/** A value that only quotes can save. @param lead what stands before it: a hyphen, its key */
function explainValue(lead: string, value: string, offset: number): SyntaxFault | undefined {
  const remedy = `Write ${lead}${value.includes('"') && !value.includes("'") ? `'${value}'` : JSON.stringify(value)}`;
  const colons = value.match(/:\s/g)?.length ?? 0;
  if (/^[^"'[{#]/.test(value) && colons > (lead.endsWith("- ") || lead === "" ? 1 : 0)) {
    const message = "A text with a colon and a space in it must stand in quotes.";
    return { offset, message, remedy };
  }
  if (/^[@`%*&!]|^[|>](?:[^\s\d+#-]|\s+[^\s#])|^\[[^\]]*\]\s*[^\s,\]}#]/.test(value)) {
    return { offset, message: `A text that starts with ${value[0]} must stand in quotes.`, remedy };
  }
  if (/^'[^']*'[^\s,}\]#]/.test(value)) {
    const inner = JSON.stringify(value.replace(/^'|'$/g, ""));
    const message = "An apostrophe ends a text that stands in single quotes.";
    return { offset, message, remedy: `Write ${lead}${inner}` };
  }
  if (/^"[^"]*"\s*[^\s,}\]#]/.test(value)) {
    return { offset, message: "The second quote ends this text, and more follows.", remedy };
  }
  return undefined;
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
    message: `This is not valid YAML: ${reason}.`,
    remedy:
      "Compare this line and the one above with their neighbours: indentation, colons, quotes, brackets.",
  };
}
