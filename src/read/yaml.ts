import {
  boolCoreTag,
  constructFromEvents,
  FAILSAFE_SCHEMA,
  floatJsonTag,
  intJsonTag,
  mergeTag,
  nullCoreTag,
  parseEvents,
  YAMLException,
} from "js-yaml";
import { type Problem, problemAt, type Source } from "../problem.ts";
import { expandedSize } from "./expansion.ts";
import { type Outline, outlineOf } from "./outline.ts";
import { explainSyntax } from "./syntax.ts";
import { positionAt } from "./text.ts";

/** A YAML text as plain values, with the place of each. */
export interface YamlDocument {
  readonly source: Source;
  readonly value: unknown;
}

export type YamlResult = YamlDocument | { readonly problem: Problem };

/** Numbers are decimal: 0x7E5 stays the text that it looks like. */
const SCHEMA = FAILSAFE_SCHEMA.withTags(nullCoreTag, boolCoreTag, intJsonTag, floatJsonTag, mergeTag);
/** Bounds for hostile files: far above anything an organizer writes. */
const MOST_VALUES = 500_000;
const LIMITS = { maxDepth: 40, maxAliases: 200 };

/**
 * Dates and times of day stay strings (YAML 1.2 core schema). A document without content is `undefined`.
 * @param firstLine the line of the file on which the text starts: front matter starts on its second
 */
export function readYaml(file: string, text: string, firstLine = 1): YamlResult {
  const source = yamlSource(file, text, firstLine);
  try {
    const events = parseEvents(text, LIMITS);
    if (expandedSize(text, events, MOST_VALUES) > MOST_VALUES) {
      return syntaxProblem(file, text, firstLine, 0, "too many values");
    }
    const documents = constructFromEvents(events, { source: text, schema: SCHEMA, ...LIMITS });
    if (documents.length > 1) {
      return syntaxProblem(file, text, firstLine, secondDocument(text), "several documents");
    }
    return { source, value: documents[0] };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return syntaxProblem(file, text, firstLine, error.mark?.position ?? 0, error.reason);
  }
}

/** The offset of the line that starts the second document. */
function secondDocument(text: string): number {
  const starts = [...text.matchAll(/^---/gm)].map(({ index }) => index);
  const before = text.slice(0, starts[0]).split("\n");
  const isFirstLine = before.every((line) => /^\s*(#|$)/.test(line));
  return (isFirstLine ? starts[1] : starts[0]) ?? 0;
}

function syntaxProblem(
  file: string,
  text: string,
  firstLine: number,
  offset: number,
  reason: string,
): YamlResult {
  const fault = explainSyntax(text, offset, reason);
  const { line, column, excerpt } = positionAt(text, fault.offset);
  const source: Source = { file, locate: () => ({ line: line + firstLine - 1, column, excerpt }) };
  return { problem: problemAt({ source, path: [] }, fault.message, fault.remedy) };
}

/** Positions are looked up only when a problem asks: the text is then walked once more, and only once. */
function yamlSource(file: string, text: string, firstLine: number): Source {
  let outline: Outline | undefined;
  return {
    file,
    locate(path, part) {
      outline ??= outlineOf(text, parseEvents(text, LIMITS));
      const { line, column, excerpt } = positionAt(text, outline.find(path, part));
      return { line: line + firstLine - 1, column, excerpt };
    },
  };
}
