import { splitPeople } from "./name-lists.ts";
import { type ImportedPerson, personFrom } from "./people.ts";
import { withoutEmails } from "./text.ts";

const HIGH = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const HIGH_LETTERS = "ᵃᵇᶜᵈᵉᶠᵍʰ";
const SIGNS = "*†‡§¶‖#";

/** One mark: digits set high or plain, in brackets or behind a caret, a letter set high, or a sign. */
const MARK = `(?:\\^?\\{?[${HIGH}]{1,2}\\}?|\\^\\{?\\d{1,2}\\}?|\\[\\d{1,2}\\]|\\(\\d{1,2}\\)|\\d{1,2}|[${HIGH_LETTERS}]|[${SIGNS}])`;
const MARKS = new RegExp(MARK, "gu");
const MARKS_BEHIND = new RegExp(`(?<=[\\p{L}\\p{M}.)])\\s?${MARK}(?:\\s?,?\\s?${MARK}){0,9}`, "gu");
/** Plain digits begin a note only at the start, or where another one ended; what is set high does so anywhere. */
const NOTE = new RegExp(
  `(?:^|[\\n,;|.]\\s{0,3}|\\s)(?=[${HIGH}${HIGH_LETTERS}†‡§¶‖[(^])(?=${MARK})|(?:^|[\\n,;|]\\s{0,3})(?=\\d{1,2}[.):]?\\s?\\p{Lu}|[*#])`,
  "gu",
);

/**
 * The people of "Ann Bell¹, Bob Fox¹·²*", each with what their marks lead to in "¹ETH Zurich ²MIT".
 * @returns undefined where the affiliations have no marks, or no name has any of theirs
 */
export function footnotedPeople(names: string, affiliations: string): ImportedPerson[] | undefined {
  const notes = notesIn(affiliations);
  if (notes === undefined) return undefined;
  const marked = withoutEmails(names).replace(
    MARKS_BEHIND,
    (written) => ` {${[...written.matchAll(MARKS)].map(([mark]) => plain(mark)).join(" ")}}`,
  );
  const people = splitPeople(marked).flatMap((text) => {
    const [, name = text, marks = ""] = /^(.*?) \{([^{}]*)\}$/s.exec(text) ?? [];
    const person = personFrom({ name });
    const found = marks.split(" ").flatMap((mark) => notes.get(mark) ?? []);
    return person === undefined ? [] : [{ person, found }];
  });
  if (people.every(({ found }) => found.length === 0)) return undefined;
  return people.map(({ person, found }) =>
    found.length === 0 || person.affiliation !== undefined
      ? person
      : { ...person, ...personFrom({ name: person.name, affiliation: found.join(" + ") }) },
  );
}

function notesIn(text: string): ReadonlyMap<string, string> | undefined {
  const starts = [...text.matchAll(NOTE)].map(({ index, 0: before }) => index + before.length);
  if (starts[0] === undefined || text.slice(0, starts[0]).trim() !== "") return undefined;
  const notes = new Map<string, string>();
  const markAt = (at: number): string => new RegExp(`^${MARK}`, "u").exec(text.slice(at, at + 8))?.[0] ?? "";
  // All are written alike: the number of a house is none of them.
  const [first = 0] = starts;
  const alike = starts.filter((at) => shapeOf(markAt(at)) === shapeOf(markAt(first)));
  for (const [number, from] of alike.entries()) {
    const note = text.slice(from, alike[number + 1]);
    const mark = markAt(from);
    const said = note.slice(mark.length).replace(/^[.):\s]+|(?<![\s,;|])[\s,;|]+$/g, "");
    if (said !== "") notes.set(plain(mark), said);
  }
  return notes.size === 0 ? undefined : notes;
}

/** Brackets, digits and signs as what kind they are. */
function shapeOf(mark: string): string {
  return mark
    .replace(/\d+/g, "1")
    .replace(new RegExp(`[${HIGH}]+`, "g"), "¹")
    .replace(new RegExp(`[${HIGH_LETTERS}]`), "ᵃ")
    .replace(new RegExp(`[${SIGNS}]`), "*");
}

/** "[¹]", "^{1}" and "1" are the same. */
function plain(mark: string): string {
  return mark
    .replace(/[\^{}[\]()]/g, "")
    .replace(/./gu, (sign) => (HIGH.includes(sign) ? String(HIGH.indexOf(sign)) : sign));
}
