import { withShownFormulas } from "../clean/formulas.ts";
import { isInCapitals, withoutEmails } from "../clean/text.ts";
import type { Imported, ImportedEntry, LeftOut, Remark } from "../record.ts";
import { labelOf, type Value } from "../value.ts";

/**
 * What holds for entries of every source: no e-mail address, no key twice; and what somebody should look at, such as titles in
 * capitals, which nobody can turn into others without knowing the words.
 */
export function tidy(imported: Imported): Imported {
  const leftOut: LeftOut[] = [];
  const remarks: Remark[] = [];
  const entries = Object.fromEntries(
    Object.entries(imported.entries).map(([destination, found]) => {
      const unique = withoutDuplicates(found, leftOut);
      const clean = unique.map((entry): ImportedEntry => {
        const bare = cleared(entry.value) as ImportedEntry["value"];
        if (JSON.stringify(bare) !== JSON.stringify(entry.value))
          leftOut.push({
            place: entry.place,
            what: "an e-mail address",
            reason: "E-mail addresses are not published.",
          });
        const faults: string[] = [];
        const value = shown(bare, faults) as ImportedEntry["value"];
        remarks.push(...remarksOn(entry.place, value));
        if (faults.length > 0)
          remarks.push({
            place: entry.place,
            text: `Formulas that cannot be shown stand as code: ${[...new Set(faults)].join(", ")}.`,
          });
        return { ...entry, value };
      });
      return [destination, clean];
    }),
  );
  return {
    ...imported,
    entries,
    leftOut: [...imported.leftOut, ...leftOut],
    remarks: [...imported.remarks, ...remarks],
  };
}

function withoutDuplicates(entries: readonly ImportedEntry[], leftOut: LeftOut[]): ImportedEntry[] {
  const byKey = new Map<string, ImportedEntry>();
  for (const entry of entries) {
    const known = byKey.get(entry.key);
    if (known === undefined) byKey.set(entry.key, entry);
    else if (JSON.stringify(known.value) === JSON.stringify(entry.value))
      leftOut.push({
        place: entry.place,
        what: labelOf(entry.value as Value),
        reason: `It stands at ${known.place} already.`,
      });
    else byKey.set(freeKey(entry.key, byKey), entry);
  }
  return [...byKey].map(([key, entry]) => ({ ...entry, key }));
}

/** Broken exports give one number to two things. */
function freeKey(key: string, taken: ReadonlyMap<string, unknown>): string {
  let number = 2;
  while (taken.has(`${key}-${number}`)) number++;
  return `${key}-${number}`;
}

function cleared(value: unknown): unknown {
  if (typeof value === "string") return withoutEmails(value);
  if (Array.isArray(value)) return value.map(cleared);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      const clean = cleared(inner);
      return key === "email" || (clean === "" && inner !== "") ? [] : [[key, clean]];
    }),
  );
}

const STYLES = new Map<string, "title" | "markdown">([
  ...["title", "subtitle", "label"].map((key) => [key, "title"] as const),
  ...["abstract", "text", "bio"].map((key) => [key, "markdown"] as const),
]);

/** The same with formulas that can be shown. */
function shown(value: unknown, faults: string[], key = ""): unknown {
  const style = STYLES.get(key);
  if (typeof value === "string") {
    if (style === undefined) return value;
    const { text, faults: found } = withShownFormulas(value, style);
    faults.push(...found);
    return text;
  }
  if (Array.isArray(value)) return value.map((entry) => shown(entry, faults));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shown(inner, faults, name)]));
}

function remarksOn(place: string, value: ImportedEntry["value"]): Remark[] {
  const { title, authors } = value;
  const people: readonly unknown[] = Array.isArray(authors) ? authors : [value];
  const names = people.flatMap(nameOf).filter(isShouted);
  return [
    ...(typeof title === "string" && isInCapitals(title)
      ? [{ place, text: `The title is in capitals: ${title}` }]
      : []),
    ...names.map((name) => ({ place, text: `The name is in capitals: ${name}` })),
  ];
}

function isShouted(name: string): boolean {
  return /^(?:\p{Lu}[\p{Lu}'’-]+ )*\p{Lu}[\p{Lu}'’-]{3,}$/u.test(name) && name.includes(" ");
}

function nameOf(person: unknown): string[] {
  if (typeof person === "string") return [person];
  const name: unknown = typeof person === "object" && person !== null && Reflect.get(person, "name");
  return typeof name === "string" ? [name] : [];
}
