import type { Name } from "@retorquere/bibtex-parser";
import type { Remark } from "../../record.ts";
import type { BibEntry } from "./entries.ts";

/** "Wei Wang 0001": how DBLP tells people of one name apart. */
const NUMBER = /^\d{4}$/;

/** The names of an entry's authors, in their usual order. */
export function namesOf({ names }: BibEntry): string[] {
  return names.map(nameOf).filter((name) => name !== "" && !/^others$/i.test(name));
}

function nameOf({ literal, firstName = "", prefix = "", lastName = "", suffix = "" }: Name): string {
  if (literal !== undefined) return literal.replace(/ \d{4}$/, "").trim();
  const parts = [firstName, prefix, NUMBER.test(lastName) ? "" : lastName.replace(/ \d{4}$/, ""), suffix];
  return parts
    .filter((part) => part !== "")
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
}

/** People of one name with several numbers in these entries would become one. */
export function homonyms(entries: readonly BibEntry[]): Remark[] {
  const numbers = new Map<string, Set<string>>();
  for (const name of entries.flatMap((entry) => entry.names)) {
    const [number] = /\d{4}$/.exec(name.lastName ?? name.literal ?? "") ?? [];
    const plain = nameOf(name);
    numbers.set(plain, (numbers.get(plain) ?? new Set()).add(number ?? ""));
  }
  return [...numbers].flatMap(([name, all]) =>
    all.size < 2
      ? []
      : [
          {
            place: "authors",
            text: `DBLP knows ${all.size} people called ${name} here: give each an id in data/people.yaml.`,
            isDecision: true as const,
          },
        ],
  );
}
