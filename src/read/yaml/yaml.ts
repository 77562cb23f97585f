import {
  boolCoreTag,
  constructFromEvents,
  type Event,
  FAILSAFE_SCHEMA,
  floatJsonTag,
  intJsonTag,
  mergeTag,
  nullCoreTag,
  parseEvents,
  YAMLException,
} from "js-yaml";
import { type Path, type Position, type Problem, problemAt, type Source, type Spot } from "../../problem.ts";
import { positionAt } from "../text.ts";
import { findConflicts } from "./conflicts.ts";
import { expandedSize } from "./expansion.ts";
import { findLostText } from "./lost-text.ts";
import { type Outline, outlineOf } from "./outline.ts";
import { findSlips } from "./slips.ts";
import { explainSyntax } from "./syntax.ts";
import { applyEdits, type SyntaxFault } from "./syntax-fault.ts";

/** A YAML text as plain values, with the place of each. */
export interface YamlDocument {
  readonly source: Source;
  readonly value: unknown;
  /** A number or a word as the text has it, such as 2103.01230. */
  readonly writtenAt: (path: Path) => string | undefined;
  /** Faults of syntax whose remedy is clear: the value is what it is with them followed. */
  readonly problems: readonly Problem[];
}

/** A text of which nothing can be read. */
export interface UnreadableText {
  readonly problems: readonly Problem[];
}

export type YamlResult = YamlDocument | UnreadableText;

/** Numbers are decimal: 0x7E5 stays the text that it looks like. */
const SCHEMA = FAILSAFE_SCHEMA.withTags(nullCoreTag, boolCoreTag, intJsonTag, floatJsonTag, mergeTag);
/** Bounds for hostile files: far above anything an organizer writes. */
const MOST_VALUES = 500_000;
const LIMITS = { maxDepth: 40, maxAliases: 200 };
/** So many faults of syntax are told of one file. */
export const MOST_FAULTS = 200;
/** Each fault that the parser finds costs it another look at the text: so many letters are looked at for that. */
const MOST_LETTERS = 20_000_000;

/**
 * Dates and times of day stay strings (YAML 1.2 core schema). A document without content is `undefined`.
 * @param firstLine the line of the file on which the text starts: front matter starts on its second
 */
export function readYaml(file: string, text: string, firstLine = 1): YamlResult {
  const problems: Problem[] = [];
  const mostFaults = Math.min(MOST_FAULTS, MOST_LETTERS / text.length);
  let repaired = text;
  const tell = (faults: readonly SyntaxFault[]): void => {
    for (const fault of faults.slice(0, MOST_FAULTS - problems.length))
      problems.push(problemOf(fault, file, text, repaired, firstLine));
    repaired = applyEdits(
      repaired,
      faults.flatMap(({ repair }) => repair ?? []),
    );
  };
  tell(findConflicts(text, false));
  tell(findSlips(repaired, false));
  let reading = attempt(repaired);
  if ("fault" in reading) {
    tell(findSlips(repaired, true));
    reading = attempt(repaired);
  }
  while ("fault" in reading) {
    const { fault } = reading;
    if (!isShadow(fault, repaired, problems, firstLine)) tell([fault]);
    if (fault.repair === undefined || problems.length >= mostFaults) return { problems };
    reading = attempt(repaired);
  }
  const lost = findLostText(repaired, reading.events);
  if (lost.length > 0) {
    tell(lost);
    reading = attempt(repaired);
    if ("fault" in reading) return { problems };
  }
  return { ...yamlSource(file, text, repaired, firstLine), value: reading.value, problems };
}

interface Reading {
  readonly events: readonly Event[];
  readonly value: unknown;
}

function attempt(text: string): Reading | { readonly fault: SyntaxFault } {
  const refuse = (offset: number, reason: string) => ({ fault: explainSyntax(text, offset, reason) });
  try {
    const events = parseEvents(text, LIMITS);
    if (expandedSize(text, events, MOST_VALUES) > MOST_VALUES) return refuse(0, "too many values");
    const documents = constructFromEvents(events, { source: text, schema: SCHEMA, ...LIMITS });
    if (documents.length > 1) return refuse(secondDocument(text), "several documents");
    return { events, value: documents[0] };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return refuse(error.mark?.position ?? 0, error.reason);
  }
}

/** The offset of the line that starts the second document. */
function secondDocument(text: string): number {
  const starts = [...text.matchAll(/^---/gm)].map(({ index }) => index);
  const before = text.slice(0, starts[0]).split("\n");
  const isFirstLine = before.every((line) => /^\s*(#|$)/.test(line));
  return (isFirstLine ? starts[1] : starts[0]) ?? 0;
}

/** Whether a fault without a clear remedy may only be what another one, told before, left behind. */
function isShadow(
  { offset, repair }: SyntaxFault,
  text: string,
  told: readonly Problem[],
  firstLine: number,
): boolean {
  const line = positionAt(text, offset).line + firstLine - 1;
  return repair === undefined && told.some((problem) => Math.abs(problem.line - line) <= 1);
}

/** @param repaired the text in which the fault was found: it has the lines of the one that is written */
function problemOf(
  { offset, message, remedy }: SyntaxFault,
  file: string,
  text: string,
  repaired: string,
  firstLine: number,
): Problem {
  const position = positionIn(text, repaired, offset, firstLine);
  return problemAt({ source: { file, locate: () => position }, path: [] }, message, remedy);
}

/** The place of an offset of the repaired text in the one that is written. */
function positionIn(text: string, repaired: string, offset: number, firstLine: number): Position {
  const { line, column, excerpt } = positionAt(repaired, offset);
  const written = text === repaired ? (excerpt ?? "") : (text.split("\n", line)[line - 1] ?? "");
  return { line: line + firstLine - 1, column: Math.min(column, written.length + 1), excerpt: written };
}

/** Tells the places of a text whose values are known already. */
export function sourceOf(file: string, text: string): Source {
  return yamlSource(file, text, text, 1).source;
}

/** Positions are looked up only when a problem asks: the text is then walked once more, and only once. */
function yamlSource(
  file: string,
  text: string,
  repaired: string,
  firstLine: number,
): Pick<YamlDocument, "source" | "writtenAt"> {
  let outline: Outline | undefined;
  const offsetOf = (path: Path, part: "key" | "value"): number => {
    outline ??= outlineOf(repaired, parseEvents(repaired, LIMITS));
    return outline.find(path, part);
  };
  const locate: Source["locate"] = (path, part, spot) => {
    const start = offsetOf(path, part);
    const offset = spot === undefined ? start : spotAfter(repaired, start, spot);
    return positionIn(text, repaired, offset, firstLine);
  };
  const writtenAt = (path: Path): string | undefined => {
    const start = offsetOf(path, "value");
    return /^[\w.+-]+/.exec(repaired.slice(start, start + 100))?.[0];
  };
  return { source: { file, locate }, writtenAt };
}

/** Where the word at a spot of a value is written: YAML folds, indents and escapes, but leaves most words whole. */
function spotAfter(text: string, start: number, { text: value, offset }: Spot): number {
  const [word = ""] = /^\S{1,80}/.exec(value.slice(offset)) ?? [];
  if (word === "") return start;
  let found = start - 1;
  for (let position = value.indexOf(word); position >= 0; position = value.indexOf(word, position + 1)) {
    found = text.indexOf(word, found + 1);
    if (position >= offset || found < 0) break;
  }
  return found < 0 ? start : found;
}
