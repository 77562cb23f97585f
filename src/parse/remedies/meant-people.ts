import { type PersonLine, writtenPerson } from "../person-line.ts";

/** "Emmy Noether (Göttingen)" for each person that a text names. */
export function entriesMeantBy(value: string): string[] {
  return peopleMeantBy(value).map(writtenPerson);
}

/** What to write instead of a text that stands for people. */
export function peopleRemedy(value: string): string {
  const entries = entriesMeantBy(value);
  const [first = ""] = entries;
  if (entries.length > 1) return `Write an entry for each: ${entries.join(", ")}.`;
  const isUnsure = /[,，、]/.test(value) && /\(|affiliation/.test(first);
  return `Write ${first}.${isUnsure ? " Several people are an entry each." : ""}`;
}

function peopleMeantBy(value: string): PersonLine[] {
  const text = value
    .replace(/<?(?<![\w.+-])[\w.+-]*@[\w-]+(?:\.[\w-]+)*>?/g, " ")
    .replace(/ {2,}/g, " ")
    .trim();
  if (text.includes("\t")) return [besideName(text.split("\t"))];
  const parts = text.split(/(?: and | und | et |;| & )/).map((part) => part.trim());
  const people = parts.filter((part) => part !== "").flatMap((part) => peopleOfPart(part, parts.length > 1));
  return people.length === 0 ? [{ name: value.trim() }] : people;
}

/** @param isOfSeveral whether other people stand beside it: then commas part people too */
function peopleOfPart(part: string, isOfSeveral: boolean): PersonLine[] {
  const [, name = "", affiliation = ""] = /^([^(),]*[^(),\s]) ?\(([^()]+)\)$/.exec(part) ?? [];
  if (name !== "") return [{ name, affiliation }];
  // "Ada Lovelace, Tile Institute (TI), Aveiro" is one person.
  if (/\),/.test(part) && !/^[^(]*,/.test(part))
    return part.split(/(?<=\)),/).flatMap((one) => peopleOfPart(one.trim(), true));
  const [first = "", ...rest] = part.split(/[,，]/).map((word) => word.trim());
  if (rest.length === 0) return [{ name: part }];
  // "Lovelace, Ada": a family name alone stands in front.
  if (!first.includes(" ") && rest.length === 1) return [{ name: `${rest[0]} ${first}` }];
  if (isOfSeveral) return [first, ...rest].filter((word) => word !== "").map((word) => ({ name: word }));
  return [besideName([first, rest.join(", ")])];
}

function besideName([name = "", ...rest]: readonly string[]): PersonLine {
  const affiliation = rest
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "")
    .join(", ");
  return { name: name.trim(), affiliation: affiliation === "" ? undefined : affiliation };
}
