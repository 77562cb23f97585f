import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE, type ScalarEvent } from "js-yaml";
import { findLostEscapes } from "./escapes.ts";
import { inQuotes } from "./syntax.ts";
import type { SyntaxFault } from "./syntax-fault.ts";

/** What YAML reads without a complaint, though a part of the text gets lost. */
export function findLostText(text: string, events: readonly Event[]): SyntaxFault[] {
  const used = new Set(
    events.flatMap((event) =>
      event.type === EVENT_ID.ALIAS ? [text.slice(event.anchorStart, event.anchorEnd)] : [],
    ),
  );
  return events.flatMap((event) => {
    if (event.type !== EVENT_ID.SCALAR) return [];
    const fault = lostEscapes(text, event) ?? lostSign(text, event, used) ?? lostEntry(text, event);
    return fault ?? lostKey(text, event) ?? [];
  });
}

function lostEscapes(text: string, { style, valueStart, valueEnd }: ScalarEvent): SyntaxFault | undefined {
  if (style !== SCALAR_STYLE.DOUBLE_QUOTED) return undefined;
  return findLostEscapes(text.slice(valueStart, valueEnd), valueStart);
}

/** "&Co" is the name of an anchor, and "! Now" has a tag: neither belongs to the text then. */
function lostSign(text: string, scalar: ScalarEvent, used: ReadonlySet<string>): SyntaxFault | undefined {
  const { anchorStart, anchorEnd, tagStart, tagEnd, valueStart, valueEnd } = scalar;
  const isAnchor = anchorStart >= 0 && !used.has(text.slice(anchorStart, anchorEnd));
  if (!isAnchor && !(tagStart >= 0 && text.slice(tagStart, tagEnd) === "!")) return undefined;
  const start = isAnchor ? anchorStart - 1 : tagStart;
  const end = Math.max(valueStart < 0 ? start : valueEnd, isAnchor ? anchorEnd : tagEnd);
  const written = text.slice(start, end);
  const message = `A text that starts with ${written[0]} must stand in quotes.`;
  if (written.includes("\n")) return { offset: start, message, remedy: "Put quotes around it." };
  const quoted = inQuotes(written);
  return { offset: start, message, remedy: `Write ${quoted}`, repair: { start, end, text: quoted } };
}

/** An entry that is indented more than the one above goes on with its text: "Ann Annson - Bea Beason". */
function lostEntry(text: string, { style, valueStart, valueEnd }: ScalarEvent): SyntaxFault | undefined {
  if (style !== SCALAR_STYLE.PLAIN || valueStart < 0) return undefined;
  const lineStart = text.lastIndexOf("\n", valueStart - 1) + 1;
  const lead = text.slice(lineStart, valueStart);
  const [found] = text.slice(valueStart, valueEnd).matchAll(/\n( *)- +\S/g);
  if (found === undefined || !/^ *(?:- +)+$/.test(lead)) return undefined;
  const start = valueStart + found.index + 1;
  const indent = found[1]?.length ?? 0;
  const meant = lead.lastIndexOf("-");
  return {
    offset: start + indent,
    message: "This entry is indented more than the one above, and YAML takes both for one text.",
    remedy: `Indent both by the same number of spaces, here ${meant}.`,
    repair: { start, end: start + indent, text: " ".repeat(meant) },
  };
}

/** The one key that mappings of JavaScript cannot hold. */
function lostKey(text: string, scalar: ScalarEvent): SyntaxFault | undefined {
  if (scalar.valueStart < 0 || getScalarValue(text, scalar) !== "__proto__") return undefined;
  if (!/^["']? *:/.test(text.slice(scalar.valueEnd, scalar.valueEnd + 9))) return undefined;
  const message = "There is no key `__proto__` here.";
  return { offset: scalar.valueStart, message, remedy: "Give it another name." };
}
