import type * as z from "zod";
import {
  type Path,
  type Place,
  type Problem,
  placeWithin,
  problemAt,
  renderPath,
  type Source,
} from "../problem.ts";
import { explainIssue } from "./remedies/explain.ts";
import { knownKeys, problemsOf } from "./remedies/issue-problems.ts";
import { withoutFaults } from "./remedies/repair.ts";
import { meantKey } from "./remedies/unknown-keys.ts";
import { asWritten } from "./remedies/written-values.ts";

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
  /** A number or a word as it stands in the file. */
  readonly writtenAt?: ((path: Path) => string | undefined) | undefined;
}

/** Taking out a fault can lay bare another, such as a mapping that misses a key then; so often this is followed. */
const REPAIRS = 12;

export function parse<Schema extends z.ZodType>(
  schema: Schema,
  document: Document,
): ParseResult<z.output<Schema>> {
  const { source, writtenAt = () => undefined } = document;
  const whole: Place = { source, path: [] };
  if (document.value === undefined || document.value === null) {
    const remedy = "Write what belongs in it, or delete the file.";
    return { problems: [problemAt(whole, "This file is empty.", remedy)] };
  }
  let problems: readonly Problem[] = [];
  const faults: Path[] = [];
  let value: unknown = document.value;
  const examine = (content: unknown) => schema.safeParse(content, { error: explainIssue, reportInput: true });
  for (let attempt = 0; attempt < REPAIRS; attempt++) {
    const result = examine(value);
    if (result.success) return { parsed: { source, content: result.data, faults }, problems };
    const { issues } = result.error;
    if (attempt === 0) {
      const told = examine(asWritten(value, issues, writtenAt)).error?.issues ?? issues;
      problems = describe(told, whole);
      faults.push(...meantKeys(issues));
    }
    const repaired = withoutFaults(value, issues);
    if (repaired === undefined) break;
    faults.push(...repaired.faults);
    value = repaired.value;
  }
  return { problems };
}

/** Keys that are misspelled: what they would hold is not missing. */
function meantKeys(issues: readonly z.core.$ZodIssue[]): Path[] {
  return issues.flatMap((issue) => {
    if (issue.code !== "unrecognized_keys") return [];
    const parent = issue.path.filter((key) => typeof key !== "symbol");
    return issue.keys.flatMap((key) => {
      const meant = meantKey(key, knownKeys(issue));
      return meant === undefined ? [] : [[...parent, meant]];
    });
  });
}

/** A file of the wrong kind is wrong everywhere: so many of its problems are told. */
const MOST_PROBLEMS = 200;

function describe(issues: readonly z.core.$ZodIssue[], whole: Place): Problem[] {
  const meant = new Set(meantKeys(issues).map(renderPath));
  const problems = issues
    .slice(0, MOST_PROBLEMS)
    .flatMap((issue) => problemsOf(whole, issue))
    .filter(({ path, message }) => !(message.endsWith("is missing.") && meant.has(path)));
  const rest = issues.length - MOST_PROBLEMS;
  if (rest <= 0) return problems;
  const message = `This file has ${rest} more problems from here on.`;
  const first = issues[MOST_PROBLEMS]?.path.filter((key) => typeof key !== "symbol") ?? [];
  return [
    ...problems,
    problemAt(placeWithin(whole, ...first), message, "Correct the ones listed, and check again."),
  ];
}

/** Whether a problem at this path may only be the shadow of a value that was refused. */
export function isShadowed(path: Path, faults: readonly Path[]): boolean {
  const starts = (long: Path, short: Path): boolean => short.every((key, index) => long[index] === key);
  return faults.some((fault) => starts(path, fault) || starts(fault, path));
}
