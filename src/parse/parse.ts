import type { z } from "zod";
import { type Path, type Place, type Problem, problemAt, type Source } from "../problem.ts";
import { explainIssue, problemsOf } from "./explain.ts";
import { withoutFaults } from "./repair.ts";

/** Content of one file, with the document that knows the place of each value. */
export interface Parsed<Content> {
  readonly source: Source;
  readonly content: Content;
  /** Where values were refused, and so are missing from the content; empty for a file without problems. */
  readonly faults: readonly Path[];
}

export interface ParseResult<Content> {
  /** Undefined when too little is left of the file to look at. */
  readonly parsed?: Parsed<Content> | undefined;
  readonly problems: readonly Problem[];
}

/** What every YAML reader hands over. */
interface Document {
  readonly source: Source;
  readonly value: unknown;
}

/** Taking out a fault can lay bare another, such as a mapping that misses a key then; so often this is followed. */
const REPAIRS = 12;

export function parse<Schema extends z.ZodType>(
  schema: Schema,
  document: Document,
): ParseResult<z.output<Schema>> {
  const { source } = document;
  const whole: Place = { source, path: [] };
  if (document.value === undefined || document.value === null) {
    const remedy = "Write what belongs into it, or delete the file.";
    return { problems: [problemAt(whole, "This file is empty.", remedy)] };
  }
  let problems: readonly Problem[] = [];
  const faults: Path[] = [];
  let value: unknown = document.value;
  for (let attempt = 0; attempt < REPAIRS; attempt++) {
    const result = schema.safeParse(value, { error: explainIssue, reportInput: true });
    if (result.success) return { parsed: { source, content: result.data, faults }, problems };
    const { issues } = result.error;
    if (attempt === 0) problems = describe(issues, whole);
    const repaired = withoutFaults(value, issues);
    if (repaired === undefined) break;
    faults.push(...repaired.faults);
    value = repaired.value;
  }
  return { problems };
}

/** A file of the wrong kind is wrong everywhere: so many of its problems are told. */
const MOST_PROBLEMS = 50;

function describe(issues: readonly z.core.$ZodIssue[], whole: Place): Problem[] {
  const problems = withoutMisspelled(
    issues.slice(0, MOST_PROBLEMS).flatMap((issue) => problemsOf(whole, issue)),
  );
  const rest = issues.length - MOST_PROBLEMS;
  if (rest <= 0) return problems;
  const message = `This file has ${rest} more problems.`;
  return [...problems, problemAt(whole, message, "Correct those that are told, and look again.")];
}

/** A key that is misspelled is not missing as well. */
function withoutMisspelled(problems: readonly Problem[]): Problem[] {
  const meant = problems.flatMap(({ path, message, remedy }) => {
    const [, key] = /^Did you mean ([\w-]+)\?/.exec(remedy) ?? [];
    const parent = path.slice(0, Math.max(path.lastIndexOf("."), path.lastIndexOf("]")) + 1);
    return key !== undefined && message.startsWith("There is no key") ? [parent + key] : [];
  });
  return problems.filter(({ path, message }) => !message.endsWith("is missing.") || !meant.includes(path));
}

/** Whether a problem at this path may only be the shadow of a value that was refused. */
export function isShadowed(path: Path, faults: readonly Path[]): boolean {
  const starts = (long: Path, short: Path): boolean => short.every((key, index) => long[index] === key);
  return faults.some((fault) => starts(path, fault) || starts(fault, path));
}
