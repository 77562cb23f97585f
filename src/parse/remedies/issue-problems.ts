import type * as z from "zod";
import { type Place, type Problem, placeWithin, problemAt } from "../../problem.ts";
import { listMeant, remedyForFlatEntry } from "./flat-entries.ts";
import { remedyForKey, withoutRests } from "./unknown-keys.ts";

/** The problems that a finding of a schema stands for, each with its place. */
export function problemsOf(place: Place, issue: z.core.$ZodIssue): Problem[] {
  const path = issue.path.filter((key) => typeof key !== "symbol");
  const here = placeWithin(place, ...path);
  if (issue.code === "unrecognized_keys") {
    const known = knownKeys(issue);
    const keys = issue.keys.filter((key) => key !== "__proto__"); // told by the reader, in lists of any keys too
    const list = listMeant(keys, known);
    if (list !== undefined) {
      const where: Place = { ...placeWithin(here, "name"), part: "key" };
      return [problemAt(where, "There is no key `name` here.", remedyForFlatEntry(issue.input, list))];
    }
    return withoutRests(keys, issue.input).map((key) => {
      const where: Place = { ...placeWithin(here, key), part: "key" };
      const position = where.source.locate(where.path, "key");
      return problemAt(
        where,
        `There is no key \`${key}\` here.`,
        remedyForKey(key, known, issue.input, position),
      );
    });
  }
  if (issue.code === "invalid_key") {
    return issue.issues.map(({ message }) => problemFrom({ ...here, part: "key" }, message));
  }
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    const branch = issue.errors.find((issues) => !isMisfit(issues));
    if (branch !== undefined) return branch.flatMap((inner) => problemsOf(here, inner));
  }
  return [issue.input === null ? problemOfNothing(here, issue.message) : problemFrom(here, issue.message)];
}

/** The keys that a mapping with a key too many may have: the error map hands them over in the message. */
export function knownKeys({ message }: z.core.$ZodIssueUnrecognizedKeys): string[] {
  return message.split(" ").filter((key) => key !== "");
}

function problemFrom(place: Place, text: string): Problem {
  const [message = "", ...remedy] = text.split("\n");
  return problemAt(place, message, remedy.join("\n"));
}

/** `accent: #1d4e89` has no value, for YAML takes the rest of the line for a comment. */
function problemOfNothing(place: Place, text: string): Problem {
  const problem = problemFrom(place, text);
  const [, lead = "", comment = ""] =
    /^\s*((?:- +)*[\w-]+:\s+)(#[^\s#].*)$/.exec(problem.excerpt ?? "") ?? [];
  if (comment === "") return problem;
  return {
    ...problem,
    message: "YAML takes # for a comment.",
    remedy: `Write ${lead}${JSON.stringify(comment)}`,
  };
}

/** Whether a value is of another type than this branch of a union is for. */
function isMisfit(issues: readonly z.core.$ZodIssue[]): boolean {
  return issues.some(
    ({ code, path }) => path.length === 0 && (code === "invalid_type" || code === "invalid_value"),
  );
}
