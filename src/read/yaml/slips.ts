import { CONTROL, nameOfCharacter, ODD_SPACE } from "./characters.ts";
import { meantIndent } from "./indentation.ts";
import type { SyntaxFault } from "./syntax-fault.ts";

/** Slips that a line itself shows: characters that nobody sees, and marks without their space. */

/**
 * @param isBroken whether YAML cannot read the text; only then is a hyphen or a colon without a space a slip, and a tab
 */
export function findSlips(text: string, isBroken: boolean): SyntaxFault[] {
  const slips: SyntaxFault[] = [];
  const columns = isBroken ? columnsIn(text) : new Set<string>();
  let offset = 0;
  let block: number | undefined;
  for (const line of text.split("\n")) {
    slips.push(...findControls(line, offset));
    const indent = line.search(/[^ ]|$/);
    if (block !== undefined && line.trim() !== "" && indent <= block) block = undefined;
    if (block === undefined && line[indent] !== "#") {
      const slip =
        oddSpaceIn(line, offset) ?? (isBroken ? missingSpaceIn(text, line, offset, columns) : undefined);
      if (slip !== undefined) slips.push(slip);
      if (/[|>][+-]?\d?[+-]?[ \t]*(?:#.*)?$/.test(line)) block = blockColumn(line);
    }
    offset += line.length + 1;
  }
  return slips;
}

/** Controls do harm wherever they stand. */
export function findControls(line: string, offset: number): SyntaxFault[] {
  const start = line.search(CONTROL);
  if (start < 0) return [];
  const message = `There is ${nameOfCharacter(line[start] ?? "")} here, which nobody sees.`;
  const repair = {
    start: offset,
    end: offset + line.length,
    text: line.replace(new RegExp(CONTROL, "gu"), " "),
  };
  return [{ offset: offset + start, message, remedy: "Delete it, or write a space instead.", repair }];
}

/** The column that the lines of a block below this line must pass. */
function blockColumn(line: string): number {
  const hyphens = /^ *(?:- +)*/.exec(line)?.[0] ?? "";
  const isEntry = line.slice(hyphens.length).search(/[|>]/) === 0;
  return isEntry ? Math.max(hyphens.lastIndexOf("-"), 0) : hyphens.length;
}

/** Where the hyphens and the keys of a text stand: `-4` and `:6`. */
function columnsIn(text: string): Set<string> {
  return new Set(
    text.split("\n").flatMap((line) => {
      const lead = /^ *(?:- +)*/.exec(line)?.[0] ?? "";
      const hyphens = [...lead.matchAll(/-/g)].map(({ index }) => `-${index}`);
      return /^[\w-]+:(?:\s|$)/.test(line.slice(lead.length)) ? [...hyphens, `:${lead.length}`] : hyphens;
    }),
  );
}

function oddSpaceIn(line: string, offset: number): SyntaxFault | undefined {
  if (!ODD_SPACE.test(line)) return undefined;
  const lead = /^ *(?:- +)*/.exec(line)?.[0].length ?? 0;
  const rest = line.slice(lead);
  const [structure] =
    /^\s+(?=\S)|^-\s+|^[\w-]+\s*:\s+|^[\w-]+\s+:/.exec(rest) ?? /[{,] *[\w-]+\s*:\s+/.exec(rest) ?? [];
  const start = line.indexOf(structure ?? "", lead);
  const column = structure?.search(ODD_SPACE) ?? -1;
  if (structure === undefined || column < 0) return undefined;
  const message = `There is ${nameOfCharacter(structure[column] ?? "")} here, and YAML takes it for a letter.`;
  const repair = {
    start: offset + start,
    end: offset + start + structure.length,
    text: structure.replace(new RegExp(ODD_SPACE, "g"), " "),
  };
  return { offset: offset + start + column, message, remedy: "Write an ordinary space instead.", repair };
}

function missingSpaceIn(
  text: string,
  line: string,
  offset: number,
  columns: ReadonlySet<string>,
): SyntaxFault | undefined {
  const tabs = /^ *\t[ \t]*(?=\S)/.exec(line)?.[0];
  if (tabs !== undefined) return tabbed(text, offset, line, tabs);
  const lead = /^ *(?:- +)*/.exec(line)?.[0].length ?? 0;
  const rest = line.slice(lead);
  const at = (
    column: number,
    message: string,
    remedy: string,
    length: number,
    meant: string,
  ): SyntaxFault => {
    const start = offset + lead + column;
    return { offset: start, message, remedy, repair: { start, end: start + length, text: meant } };
  };
  if (/^-[{["']/.test(rest) || (/^-[\p{L}_]/u.test(rest) && columns.has(`-${lead}`)))
    return at(0, "A space is missing after this hyphen.", "Write a hyphen and a space.", 1, "- ");
  if (/^[–—•·*＊－] +\S/.test(rest)) {
    const message = `An entry of a list starts with a hyphen, and this is ${rest[0]}`;
    return at(0, `${message}.`, "Write a hyphen and a space.", 1, "-");
  }
  const [key = "", colon = ""] = /^[A-Za-z][\w-]*([:：])(?=[^\s/])/.exec(rest) ?? [];
  if (key === "" || !columns.has(`:${lead}`) || (colon === ":" && /^[\w-]+:[^\s]*: /.test(rest)))
    return undefined;
  const message =
    colon === ":"
      ? "A space is missing after this colon."
      : "This colon is of another kind: YAML does not know it.";
  return at(key.length - 1, message, "Write a colon and a space.", 1, ": ");
}

function tabbed(text: string, start: number, line: string, tabs: string): SyntaxFault {
  const width = tabs.replaceAll("\t", "  ").length;
  const indent = meantIndent(text, start, line.slice(tabs.length), width) ?? width;
  return {
    offset: start + tabs.indexOf("\t"),
    message: "This line is indented with a tab.",
    remedy: "Indent with spaces, two for each level.",
    repair: { start, end: start + tabs.length, text: " ".repeat(indent) },
  };
}
