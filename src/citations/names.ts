import { folded } from "../folding.ts";
import { familyNameOf, isNameParticle, isNameSuffix } from "../model/family-name.ts";
import type { Participant } from "../model/person.ts";
import type { CslName } from "./csl.ts";
import { oneLine } from "./one-line.ts";

/**
 * The parts of a name as its edition spells it. The person's family name holds wherever it stands in that spelling: at
 * the end, at the front ("Nagy Béla", 李明), or with a particle before it that it leaves out ("Ludwig van Beethoven"). A
 * name that is nothing but a family name has no parts.
 */
export function cslNameOf({ name, person }: Pick<Participant, "name"> & NamedPerson): CslName {
  const words = oneLine(name).split(" ");
  const suffixes: string[] = [];
  while (words.length > 2 && isNameSuffix(words.at(-1) ?? "")) suffixes.unshift(words.pop() ?? "");
  const last = words.pop() ?? "";
  words.push(suffixes.length > 0 ? last.replace(/,$/, "") : last);

  const bare = words.join(" ");
  const parts = splitAt(words, oneLine(person.family)) ?? splitAt(words, familyNameOf(bare));
  if (parts === undefined || parts.given === "") return { literal: [bare, ...suffixes].join(" ") };
  return {
    ...particleOf(parts.family),
    given: parts.given,
    ...(parts.particle === "" ? {} : { "dropping-particle": parts.particle }),
    ...(suffixes.length === 0 ? {} : { suffix: suffixes.join(" ") }),
  };
}

/** "van der Berg, Jan", "Beethoven, Ludwig van", "King, Martin Luther, Jr.", "Plato" */
export function familyFirst(name: CslName): string {
  const parts = [wholeFamily(name), joined([name.given, name["dropping-particle"]]), name.suffix];
  return joined(parts, ", ");
}

/** "van der Berg", "Plato" */
export function wholeFamily(name: CslName): string {
  return joined([name["non-dropping-particle"], name.family ?? name.literal]);
}

/** "van der Berg", "van Beethoven", "King Jr.": all that is not the given name. */
export function lastNameOf(name: CslName): string {
  return joined([name["dropping-particle"], wholeFamily(name), name.suffix]);
}

function joined(parts: readonly (string | undefined)[], separator = " "): string {
  return parts.filter((part) => part !== undefined && part !== "").join(separator);
}

interface NamedPerson {
  readonly person: Pick<Participant["person"], "family">;
}

interface Parts {
  readonly family: string;
  readonly given: string;
  /** What stands before a family name that leaves it out. */
  readonly particle: string;
}

/** Undefined where the family name is no part of the name. */
function splitAt(words: readonly string[], family: string): Parts | undefined {
  const [only = ""] = words;
  if (words.length === 1 && only.startsWith(family))
    return { family, given: only.slice(family.length), particle: "" };
  const wanted = family.split(" ").map(folded);
  for (let start = words.length - wanted.length; start >= 0; start--) {
    const found = words.slice(start, start + wanted.length);
    // Another edition may write "ZOE ANGSTROM" for "Zoé Ångström".
    if (!found.every((word, index) => folded(word) === wanted[index])) continue;
    let end = start;
    while (end > 1 && isParticle(words[end - 1] ?? "")) end--;
    const after = words.slice(start + wanted.length);
    return {
      family: found.join(" "),
      given: [...words.slice(0, end), ...after].join(" "),
      particle: words.slice(end, start).join(" "),
    };
  }
  return undefined;
}

/** Small particles are kept apart, for styles that treat them; "El" and "Van" with a capital are part of the name. */
function particleOf(family: string): CslName {
  const words = family.split(" ");
  let count = 0;
  while (count < words.length - 1 && /^['’]?\p{Ll}/u.test(words[count] ?? "")) count++;
  if (count === 0) return { family };
  return {
    family: words.slice(count).join(" "),
    "non-dropping-particle": words.slice(0, count).join(" "),
  };
}

function isParticle(word: string): boolean {
  return isNameParticle(word) && /^\p{Ll}/u.test(word);
}
