import { isNameParticle, isNameSuffix } from "../../model/family-name.ts";

/** What stands between the commas of a name. */
export function partsOfName(name: string): string[] {
  return name
    .split(/[,，،]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** "Lovelace, Ada" in its order: "Ada Lovelace"; suffixes stay last, and behind a comma where they are: "King, Martin Luther Jr." */
export function inOrder(name: string): string {
  const [family = "", ...rest] = partsOfName(name);
  const given = rest.filter((part) => !isNameSuffix(part));
  const words = [...given, family].join(" ").split(/\s+/);
  const ordered = [...words.filter((word) => !isNameSuffix(word)), ...words.filter(isNameSuffix)].join(" ");
  return [ordered, ...rest.filter(isNameSuffix)].join(", ");
}

/** What stands before and behind the one comma that parts a family name from given names; undefined for any other name. */
export function reversedParts(
  parts: readonly string[],
): { readonly family: string; readonly given: string } | undefined {
  const [family = "", ...rest] = parts;
  const [given, ...more] = rest.filter((part) => !isNameSuffix(part));
  return given === undefined || more.length > 0 ? undefined : { family, given };
}

/** Whether a family name, with its particles, is a single one: "Lovelace", "van der Berg", "King Jr." */
export function isFamilyAlone(family: string): boolean {
  return family
    .split(/\s+/)
    .filter((word, index) => index === 0 || !isNameSuffix(word))
    .every((word, index, words) => index === words.length - 1 || isNameParticle(word));
}

/** "King, Jr." is one name, and "Bell, PhD" no two, with an affiliation in brackets or without. */
export function joinSuffixes(parts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    const [bare = ""] = part.split(/\s?[(（]/, 1);
    if (before !== undefined && (isNameSuffix(bare) || /^ph\.?\s?d\.?$/i.test(bare)))
      joined[joined.length - 1] = `${before}, ${part}`;
    else joined.push(part);
  }
  return joined;
}
