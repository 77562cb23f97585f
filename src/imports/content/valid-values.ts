import type * as z from "zod";
import { committeeFile } from "../../parse/files/committee.ts";
import { organizersFile } from "../../parse/files/organizers.ts";
import { papersFile } from "../../parse/files/papers.ts";
import { programFile } from "../../parse/files/program.ts";
import { parse } from "../../parse/parse.ts";
import type { Path, Source } from "../../problem.ts";
import type { Destination, Imported, ImportedEntry, LeftOut } from "../record.ts";

/** Without these an entry is nothing. */
const NEEDED = new Set(["title", "authors", "name", "role", "people", "date", "items"]);

/** The schema of a list of entries, and how a file holds it. */
const FILES: Readonly<
  Partial<Record<Destination, (entries: readonly unknown[]) => [z.ZodType, unknown, Path]>>
> = {
  papers: (entries) => [papersFile, entries, []],
  pc: (entries) => [committeeFile, entries, []],
  organizers: (entries) => [organizersFile, entries, []],
  program: (days) => [programFile, { days }, ["days"]],
};

/**
 * What the schemas refuse of entries is left out and named: a DOI that is none must not keep the rest from being published. Of
 * an entry that loses what it cannot be without, nothing is left.
 */
export function withValidValues(imported: Imported): Imported {
  const leftOut: LeftOut[] = [];
  const entries = Object.fromEntries(
    Object.entries(imported.entries).map(([destination, found]) => [
      destination,
      found.flatMap((entry) => validEntry(destination as Destination, entry, leftOut)),
    ]),
  );
  return { ...imported, entries, leftOut: [...imported.leftOut, ...leftOut] };
}

/** So many keys of one entry are looked at, one refusal at a time. */
const MOST_FAULTS = 20;

function validEntry(destination: Destination, entry: ImportedEntry, leftOut: LeftOut[]): ImportedEntry[] {
  const file = FILES[destination];
  if (file === undefined) return [entry];
  let value: Readonly<Record<string, unknown>> = entry.value;
  for (let count = 0; count < MOST_FAULTS; count++) {
    const [schema, content, at] = file([destination === "papers" ? { id: "id", ...value } : value]);
    const { problems } = parse(schema, { source: NOWHERE, value: content });
    const [problem] = problems;
    if (problem === undefined) return [{ ...entry, value }];
    const key = problem.path.slice(`${at.join(".")}[0].`.length).split(/[.[]/)[0] ?? "";
    const what = `${key || "the entry"} (${shown(value[key])})`;
    leftOut.push({ place: entry.place, what, reason: problem.message });
    if (!Object.hasOwn(value, key) || NEEDED.has(key)) return [];
    value = Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
  }
  return [];
}

const NOWHERE: Source = { file: "", locate: () => ({ line: 1, column: 1 }) };

function shown(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value ?? null);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
