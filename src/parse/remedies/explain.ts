import * as z from "zod";
import { chooseFrom, oneOf, quote, textOf } from "../../remedy.ts";
import { isPlaceholder } from "../to-be-announced.ts";
import { remedyForList, remedyForMapping, remedyForText } from "./meant-shapes.ts";
import { entryKeysOf, keysOf } from "./schema-shape.ts";
import { typeMeant } from "./sought-keys.ts";

/** A schema says what is wrong on the first line of its message, and what to do on the rest. */
export function fault(message: string, remedy: string): string {
  return `${message}\n${remedy}`;
}

/** Zod's own findings in words an organizer understands; the schemas' own messages stay as they are. */
export const explainIssue: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case "invalid_type":
      return explainType(issue.path ?? [], issue.input, issue.expected, issue.inst);
    case "invalid_value": {
      const values = issue.values.map(String);
      if (issue.input === undefined) return missing(issue.path ?? [], `Possible: ${oneOf(values)}.`);
      return fault(
        `${quote(issue.input)} is not possible here.`,
        chooseFrom(textOf(issue.input), values, "value"),
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
      const choice = chooseFrom(textOf(value), options, key);
      const meant = choice.startsWith("Did you mean") ? undefined : typeMeant(textOf(value), options);
      const guess = meant === undefined ? "" : `Did you mean ${meant}? `;
      return fault(`${quote(value)} is not a ${key} that exists.`, guess + choice);
    }
    case "too_small":
      return issue.origin === "string"
        ? fault("This text is empty.", "Write it, or leave out the key.")
        : issue.origin === "array"
          ? fault("This list is empty.", "Write at least one entry, or leave out the key.")
          : fault(`${quote(issue.input)} is too small.`, `The smallest possible value is ${issue.minimum}.`);
    case "too_big":
      return fault(`${quote(issue.input)} is too large.`, `The largest possible value is ${issue.maximum}.`);
    default:
      return fault(
        `${quote(issue.input)} is not possible here.`,
        "See the content model for what may stand here.",
      );
  }
};

const MAPPING_HELP = 'Write a mapping: lines of the form "key: value", indented below this key.';

const TYPES = {
  string: ["a text", "Write a text."],
  number: ["a number", "Write a number, without quotes."],
  int: ["a whole number", "Write a whole number, without quotes."],
  boolean: ["true or false", "Write true or false, without quotes."],
  array: ["a list", 'Write a list: each entry on a line of its own that starts with "- ".'],
  object: ["a mapping", MAPPING_HELP],
  record: ["a mapping", MAPPING_HELP],
} satisfies Record<string, readonly [name: string, how: string]>;

/** Keys that name one thing by its id. */
const ONE_ID = ["room", "track", "paper", "call"];

function explainType(path: readonly PropertyKey[], input: unknown, expected: string, inst: unknown): string {
  const examples = examplesOf(inst);
  const [name, general] = Object.entries(TYPES).find(([type]) => type === expected)?.[1] ?? [
    "possible",
    "See the content model for what may stand here.",
  ];
  const how = path.length === 0 ? general.replace(", indented below this key", "") : general;
  const example = exampleIn(examples) === "" ? "" : ` ${exampleIn(examples)}`;
  if (input === undefined)
    return path.length === 0 ? fault("This file is empty.", how) : missing(path, how + example);
  if (input === null) return fault("There is no value here.", `${how}${example} Or leave out the key.`);
  if (expected === "string" && ["number", "boolean", "symbol"].includes(typeof input)) {
    const type = /^(?:true|false)$/i.test(textOf(input)) ? "boolean" : "number";
    return fault(
      `${quote(input)} is read as a ${type}, and a text belongs here.`,
      `Put it in quotes: "${textOf(input)}".`,
    );
  }
  if (expected === "string" && Array.isArray(input) && input.every((entry) => typeof entry === "string"))
    return fault(
      "A list is not a text.",
      input.length > 1 && ONE_ID.includes(String(path.at(-1)))
        ? `Only one is possible here: write ${textOf(input[0])} or another of them.`
        : `Write one text: ${quote(input.join(", "))}.`,
    );
  if (expected === "string" && typeof input === "object" && "name" in input && typeof input.name === "string")
    return fault("A mapping is not a text.", `Write a text for each entry, such as ${quote(input.name)}.`);
  if (expected === "string" && quote(input) === "A mapping")
    return fault("A mapping is not a text.", "A text with a colon and a space in it must stand in quotes.");
  const meant =
    typeof input === "object" ? meantShape(expected, input, inst) : meantFor(expected, textOf(input), inst);
  return fault(`${quote(input)} is not ${name}.`, meant ?? how + example);
}

function meantShape(expected: string, input: object, inst: unknown): string | undefined {
  if (expected === "array") return remedyForMapping(input, inst);
  return Array.isArray(input) ? remedyForList(input, inst) : undefined;
}

/** What a text was meant for where something else belongs. */
function meantFor(expected: string, text: string, inst: unknown): string | undefined {
  switch (expected) {
    case "boolean":
      if (/^(?:yes|y|on|1)$/i.test(text)) return "Write true.";
      return /^(?:no|n|off|0)$/i.test(text) ? "Write false." : undefined;
    case "array":
      if (isPlaceholder(text))
        return "Leave it out until it is known; a file that holds nothing else is deleted.";
      return remedyForText(text, entryKeysOf(inst), "[", "]") ?? remedyForTexts(text);
    case "object": {
      const keys = keysOf(inst);
      const [key = ""] = /^[\w-]+(?=[:：]\S)/.exec(text) ?? [];
      if (keys.includes(key)) return "Write a colon and a space after each key.";
      return remedyForText(text, keys);
    }
    default:
      return undefined;
  }
}

/** Of a list of texts. */
function remedyForTexts(text: string): string | undefined {
  if (/^-\S/.test(text)) return "Write a hyphen and a space before each entry.";
  if (/^[–—•·*] /.test(text)) return "Start each entry with a hyphen and a space: - ";
  return /^[\p{L}\p{N}.-]+$/u.test(text)
    ? `Write [${text}], or each entry on a line of its own that starts with "- ".`
    : undefined;
}

/** The first example that can be told in one word; lists and mappings cannot. */
function exampleIn(examples: readonly unknown[]): string {
  const example = examples.find((value) => typeof value !== "object");
  return example === undefined ? "" : `Example: ${quote(example)}.`;
}

export function missing(path: readonly PropertyKey[], how: string): string {
  return fault(`The key \`${String(path.at(-1))}\` is missing.`, `Add it. ${how}`.trim());
}

function examplesOf(inst: unknown): readonly unknown[] {
  const examples = inst instanceof z.ZodType ? inst.meta()?.examples : undefined;
  return Array.isArray(examples) ? examples : [];
}

/**
 * The words for a value that is missing or wrong, where its kind can be told better than by its type.
 * @param help what to write
 * @param remedyFor the same for what is written instead, where that is clear
 */
export function wrong(noun: string, help: string, remedyFor?: (written: string) => string | undefined) {
  return ({ input, path = [] }: { input?: unknown; path?: readonly PropertyKey[] | undefined }): string => {
    if (input === undefined) return missing(path, help);
    if (input === null) return fault("There is no value here.", `${help} Or leave out the key.`);
    const remedy = typeof input === "object" ? undefined : remedyFor?.(textOf(input));
    return fault(`${quote(input)} is not ${noun}.`, remedy ?? help);
  };
}

/** The same for a value of another type alone: what is of the right type has words of its own. */
export function wrongType(...parameters: Parameters<typeof wrong>) {
  const words = wrong(...parameters);
  return (issue: Parameters<typeof words>[0] & { readonly code?: string }): string | undefined =>
    issue.code === "invalid_type" ? words(issue) : undefined;
}

/** The remedy where there is just one. */
export function writeThis(meant: string | number | undefined): string | undefined {
  return meant === undefined ? undefined : `Write ${meant}.`;
}
