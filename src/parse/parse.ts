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
import { listMeant } from "./remedies/flat-entries.ts";
import { knownKeys, problemsOf } from "./remedies/issue-problems.ts";
import { withoutFaults } from "./remedies/repair.ts";
import { isNeeded } from "./remedies/schema-shape.ts";
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
  // Functions that zod would write for each schema pay only where thousands of files are read.
  const examine = (content: unknown) =>
    schema.safeParse(content, { error: explainIssue, reportInput: true, jitless: true });
  for (let attempt = 0; attempt < REPAIRS; attempt++) {
    const result = examine(value);
    if (result.success) return { parsed: { source, content: result.data, faults }, problems };
    const { issues } = result.error;
    if (attempt === 0) {
      const told = examine(asWritten(value, issues, writtenAt)).error?.issues ?? issues;
      problems = describe(told, whole, schema);
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
    const known = knownKeys(issue);
    const list = listMeant(issue.keys, known);
    // A group that an entry was written in place of lacks its label, too.
    if (list !== undefined) return known.map((key) => [...parent, key]);
    return issue.keys.flatMap((key) => {
      const meant = meantKey(key, known);
      return meant === undefined ? [] : [[...parent, meant]];
    });
  });
}

/** A file of the wrong kind is wrong everywhere: so many of its problems are told. */
const MOST_PROBLEMS = 200;

function describe(issues: readonly z.core.$ZodIssue[], whole: Place, schema: z.ZodType): Problem[] {
  const meant = new Set(meantKeys(issues).map(renderPath));
  const problems = issues
    .slice(0, MOST_PROBLEMS)
    .flatMap((issue) => problemsOf(whole, issue).map((problem) => withPossibleRemedy(problem, issue, schema)))
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

/** A key that a mapping must have cannot be left out, and what is left out of a list is an entry. */
function withPossibleRemedy(problem: Problem, { path }: z.core.$ZodIssue, schema: z.ZodType): Problem {
  const where = path.filter((key) => typeof key !== "symbol");
  const remedy =
    typeof where.at(-1) === "number"
      ? problem.remedy.replace(/(?<=\bor leave out the )key(?=\.$)/i, "entry")
      : isNeeded(schema, where)
        ? problem.remedy
            .replace(
              /^Leave it out until (?:the day|it) is known\.$/,
              "It cannot be left out: write it once it is known, with all that stands beside it.",
            )
            .replace(/, or leave out the key\.$/, ".")
            .replace(/ Or leave out the key\.$/, "")
        : problem.remedy;
  return remedy === problem.remedy ? problem : { ...problem, remedy };
}

/** Whether a problem at this path may only be the shadow of a value that was refused. */
export function isShadowed(path: Path, faults: readonly Path[]): boolean {
  const starts = (long: Path, short: Path): boolean => short.every((key, index) => long[index] === key);
  return faults.some((fault) => starts(path, fault) || starts(fault, path));
}
