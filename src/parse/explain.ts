import { z } from "zod";
import { type Place, type Problem, placeWithin, problemAt } from "../problem.ts";
import { chooseFrom, nearestOf, oneOf, quote } from "../remedy.ts";
import { remedyForSought, typeMeant } from "./sought-keys.ts";

/** A schema says what is wrong on the first line of its message, and what to do on the rest. */
export function fault(message: string, remedy: string): string {
  return `${message}\n${remedy}`;
}

/** Zod's own findings in words an organizer understands; the schemas' own messages stay as they are. */
export const explainIssue: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case "invalid_type":
      return explainType(issue.path ?? [], issue.input, issue.expected, examplesOf(issue.inst));
    case "invalid_value": {
      const values = issue.values.map(String);
      if (issue.input === undefined) return missing(issue.path ?? [], `Possible: ${oneOf(values)}.`);
      return fault(
        `${quote(issue.input)} is not possible here.`,
        chooseFrom(String(issue.input), values, "value"),
      );
    }
    case "unrecognized_keys":
      return keysOf(issue.inst).join(" ");
    case "invalid_union": {
      const options = "options" in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
      const key = "discriminator" in issue ? String(issue.discriminator) : "";
      const input = issue.input;
      if (key === "") {
        if (input === undefined) return missing(issue.path ?? [], exampleIn(examplesOf(issue.inst)));
        if (input === null) return fault("There is no value here.", "Write it, or leave out the key.");
        return issue.errors.flat().find(({ code }) => code === "invalid_type")?.message;
      }
      const value =
        typeof input === "object" && input !== null && key in input ? Reflect.get(input, key) : undefined;
      if (value === undefined) return missing([key], `Possible: ${options.join(", ")}.`);
      const meant = typeMeant(String(value), options);
      const guess =
        meant === undefined || options.includes(nearestOf(String(value), options) ?? "")
          ? ""
          : `Did you mean ${meant}? `;
      return fault(
        `${quote(value)} is not a ${key} that exists.`,
        guess + chooseFrom(String(value), options, key),
      );
    }
    case "too_small":
      return issue.origin === "string"
        ? fault("This text is empty.", "Write it, or leave out the key.")
        : issue.origin === "array"
          ? fault("This list is empty.", "Write at least one entry, or leave out the key.")
          : fault(`${quote(issue.input)} is too small.`, `The least that is possible is ${issue.minimum}.`);
    case "too_big":
      return fault(`${quote(issue.input)} is too large.`, `The most that is possible is ${issue.maximum}.`);
    default:
      return fault(
        `${quote(issue.input)} is not possible here.`,
        "See the content model for what may stand here.",
      );
  }
};

const TYPES: Record<string, readonly [name: string, how: string]> = {
  string: ["a text", "Write a text."],
  number: ["a number", "Write a number, without quotes."],
  int: ["a whole number", "Write a whole number, without quotes."],
  boolean: ["true or false", "Write true or false, without quotes."],
  array: ["a list", 'Write a list: each entry on a line of its own that starts with "- ".'],
  object: ["a mapping", 'Write a mapping: lines of the form "key: value", indented below this key.'],
  record: ["a mapping", 'Write a mapping: lines of the form "key: value", indented below this key.'],
};

function explainType(
  path: readonly PropertyKey[],
  input: unknown,
  expected: string,
  examples: readonly unknown[],
): string {
  const [name, how] = TYPES[expected] ?? ["possible", "See the content model for what may stand here."];
  const example = exampleIn(examples) === "" ? "" : ` ${exampleIn(examples)}`;
  if (input === undefined)
    return path.length === 0 ? fault("This file is empty.", how) : missing(path, how + example);
  if (input === null) return fault("There is no value here.", `${how}${example} Or leave out the key.`);
  if (expected === "string" && (typeof input === "number" || typeof input === "boolean")) {
    return fault(
      `${quote(input)} is read as a ${typeof input}, and a text belongs here.`,
      `Put it in quotes: "${input}".`,
    );
  }
  if (expected === "string" && Array.isArray(input) && input.every((entry) => typeof entry === "string"))
    return fault("A list is not a text.", `Write one text: ${quote(input.join(", "))}.`);
  if (expected === "string" && typeof input === "object" && "name" in input && typeof input.name === "string")
    return fault("A mapping is not a text.", `Write a text for each entry, such as ${quote(input.name)}.`);
  if (expected === "string" && quote(input) === "A mapping")
    return fault("A mapping is not a text.", "A text with a colon and a space in it must stand in quotes.");
  return fault(`${quote(input)} is not ${name}.`, how + example);
}

/** The first example that can be told in one word; lists and mappings cannot. */
function exampleIn(examples: readonly unknown[]): string {
  const example = examples.find((value) => typeof value !== "object");
  return example === undefined ? "" : `Example: ${quote(example)}.`;
}

export function missing(path: readonly PropertyKey[], how: string): string {
  return fault(`The key \`${String(path.at(-1))}\` is missing.`, `Add it. ${how}`.trim());
}

/** The keys that a mapping may have. */
function keysOf(inst: unknown): string[] {
  if (inst instanceof z.ZodObject) return Object.keys(inst.def.shape);
  return inst instanceof z.ZodRecord && inst.keyType instanceof z.ZodEnum
    ? inst.keyType.options.map(String)
    : [];
}

function examplesOf(inst: unknown): readonly unknown[] {
  const examples = inst instanceof z.ZodType ? inst.meta()?.examples : undefined;
  return Array.isArray(examples) ? examples : [];
}

/** Files that hold what an author may look for as a key of another file. */
const FILES_OF_KEYS = new Map<string, string>(
  Object.entries({
    dates: "dates.yaml",
    organizers: "organizers.yaml",
    organisers: "organizers.yaml",
    committee: "pc.yaml",
    pc: "pc.yaml",
    sponsors: "sponsors.yaml",
    topics: "cfp.md",
    submission: "cfp.md",
    papers: "papers.yaml",
    program: "program.yaml",
    people: "data/people.yaml",
  }),
);

export function problemsOf(place: Place, issue: z.core.$ZodIssue): Problem[] {
  const path = issue.path.filter((key) => typeof key !== "symbol");
  const here = placeWithin(place, ...path);
  if (issue.code === "unrecognized_keys") {
    const known = issue.message.split(" ").filter((key) => key !== "");
    const keys = issue.keys.filter((key) => key !== "__proto__"); // told by the reader, in lists of any keys too
    return keys.map((key) => {
      const file = FILES_OF_KEYS.get(key);
      const isElsewhere = file !== undefined && nearestOf(key, known) === undefined;
      const sought = remedyForSought(key, known);
      const remedy =
        sought !== undefined
          ? sought
          : isElsewhere
            ? `This is written in ${file}.`
            : isRestOfText(key, issue.input)
              ? "If it belongs to the text before it, put that text in quotes: it has a comma in it."
              : chooseFrom(key, known, "key");
      return problemAt(
        { ...placeWithin(here, key), part: "key" },
        `There is no key \`${key}\` here.`,
        remedy,
      );
    });
  }
  if (issue.code === "invalid_key") {
    return issue.issues.map(({ message }) => problemFrom({ ...here, part: "key" }, message));
  }
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    const branch = issue.errors.find(
      (issues) => !issues.some(({ path }) => path.length === 0 && isMisfit(issues)),
    );
    if (branch !== undefined) return branch.flatMap((inner) => problemsOf(here, inner));
  }
  return [problemFrom(here, issue.message)];
}

function problemFrom(place: Place, text: string): Problem {
  const [message = "", ...remedy] = text.split("\n");
  return problemAt(place, message, remedy.join("\n"));
}

/** Between braces, a comma ends a text, and what follows is taken for a key without a value. */
function isRestOfText(key: string, input: unknown): boolean {
  return (
    /[^a-z]/.test(key) && typeof input === "object" && input !== null && Reflect.get(input, key) === null
  );
}

/** Whether a value is of another type than this branch of a union is for. */
function isMisfit(issues: readonly z.core.$ZodIssue[]): boolean {
  return issues.some(
    ({ code, path }) => path.length === 0 && (code === "invalid_type" || code === "invalid_value"),
  );
}
