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
  if (reason.startsWith("unknown scalar tag") || reason.startsWith("unknown")) {
    const message = "A value that starts with ! is a YAML tag, and this tag is not known here.";
    return {
      offset,
      message,
      remedy: "Put the value in quotes if the exclamation mark belongs to the text.",
    };
  }
  if (/maxDepth|maxAliases|merge keys|aliases/i.test(reason)) {
    const message = "This file is nested, or refers to itself, more than any content needs.";
    return { offset, message, remedy: "Write the values out where they are needed." };
  }
  return explainLine(line, lineStart) ?? explainOpening(text, offset, reason);
}

/** A value on one line that only quotes can save. */
function explainLine(line: string, lineStart: number): SyntaxFault | undefined {
  const entry = /^(\s*(?:- )*(?:[\w-]+:\s+)?)(\S.*)$/.exec(line);
  const [, lead = "", value = ""] = entry ?? [];
  const offset = lineStart + lead.length;
  const corrected = `${lead.trimStart()}${JSON.stringify(value.trim())}`;
  if (/^[^"'[{#]/.test(value) && /:\s/.test(value)) {
    const message = "A text with a colon and a space in it must stand in quotes.";
    return { offset, message, remedy: `Write ${corrected}` };
  }
  if (/^[@`%]/.test(value)) {
    const message = `A text that starts with ${value[0]} must stand in quotes.`;
    return { offset, message, remedy: `Write ${corrected}` };
  }
  if (/^'[^']*'[^\s,}\]#]/.test(value)) {
    const inner = value.trim().replace(/^'|'$/g, "");
    const message = "An apostrophe ends a text that stands in single quotes.";
    return { offset, message, remedy: `Write ${lead.trimStart()}${JSON.stringify(inner)}` };
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
  }
  return {
    offset,
    message: `This is not valid YAML: ${reason}.`,
    remedy:
      "Compare this line and the one above with their neighbours: indentation, colons, quotes, brackets.",
  };
}
