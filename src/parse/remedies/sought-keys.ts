import { SOUGHT_OF_CALLS } from "./sought/calls.ts";
import { SOUGHT_OF_EDITIONS } from "./sought/editions.ts";
import { SOUGHT_OF_PAPERS } from "./sought/papers.ts";
import { SOUGHT_OF_PEOPLE } from "./sought/people.ts";
import { SOUGHT_OF_PROGRAM } from "./sought/program.ts";
import { foldedKey, type Sought } from "./sought/sought.ts";

/** Where several tables fit a mapping, the first is meant. */
export const SOUGHT: readonly Sought[] = [
  ...SOUGHT_OF_EDITIONS,
  ...SOUGHT_OF_CALLS,
  ...SOUGHT_OF_PEOPLE,
  ...SOUGHT_OF_PAPERS,
  ...SOUGHT_OF_PROGRAM,
];

/**
 * What to do about a key that is looked for in a mapping and lacks there.
 * @param known the keys that the mapping may have
 */
export function remedyForSought(key: string, known: readonly string[]): string | undefined {
  const folded = foldedKey(key);
  const mapping = SOUGHT.find(({ mark }) => mark.split(" ").every((own) => known.includes(own)));
  const entry = Object.entries(mapping?.remedies ?? {}).findLast(([words]) =>
    words.split(" ").includes(folded),
  );
  return entry?.[1];
}

/** What organizers call the types of items, beside their own words. */
const TYPES: Readonly<Record<string, string>> = {
  symposium: "session",
  track: "session",
  coffee: "break",
  dinner: "social",
  reception: "social",
  banquet: "social",
  excursion: "social",
  tour: "social",
  music: "activity",
  film: "activity",
  hackathon: "activity",
  welcome: "opening",
  farewell: "closing",
  presentation: "talk",
  questions: "discussion",
};

/** The type of item that is nearest to a word that is none: `coffee break` is a break. */
export function typeMeant(word: string, types: readonly string[]): string | undefined {
  const words = word.toLowerCase().split(/[^a-z]+/);
  const [own] = words.flatMap((part) =>
    Object.hasOwn(TYPES, part) ? (TYPES[part] ?? []) : types.includes(part) ? part : [],
  );
  return own !== undefined && types.includes(own) ? own : undefined;
}
