import { isRole, type MeantPerson, writtenPerson } from "../person-line.ts";

/**
 * "Emmy Noether (Göttingen)" for each person that a text names.
 * @param takesRole whether a person may have a task there, as members of committees do
 */
export function entriesMeantBy(value: string, takesRole = false): string[] {
  return peopleMeantBy(value).map(({ role, ...person }) =>
    writtenPerson(takesRole ? { ...person, role } : person),
  );
}

/** What to write instead of a text that stands for people; undefined where it names nobody. */
export function peopleRemedy(value: string, takesRole = false): string | undefined {
  if (!/\p{L}/u.test(value)) return undefined;
  if (/^[(（]/.test(value.trim()))
    return `Write the name in front of it, such as Ana Klimovic ${value.trim()}`;
  const entries = entriesMeantBy(value, takesRole);
  const [first = ""] = entries;
  if (entries.length > 1) return `Write an entry for each: ${entries.join(", ")}`;
  const isUnsure = /[,，、]/.test(value) && !/[(（]/.test(value) && first.includes("(");
  return `Write ${first}${isUnsure ? " (several people are an entry each)" : ""}`;
}

function peopleMeantBy(value: string): MeantPerson[] {
  const text = value
    .replace(/<?(?<![\w.+-])[\w.+-]*@[\w-]+(?:\.[\w-]+)*>?/g, " ")
    .replace(/[(（]\s*[)）]/g, " ")
    .replace(/ {2,}/g, " ")
    .trim()
    .replace(/(?<=[)）])[.,;]$/, "");
  const cells = text.split(/\t| \| ?/);
  if (cells.length > 1) return [besideName(cells)];
  const parts = text.split(/(?: and | und | et |;| & )/).map((part) => part.trim());
  const people = parts.filter((part) => part !== "").flatMap((part) => peopleOfPart(part, parts.length > 1));
  return people.length === 0 ? [{ name: value.trim() }] : people;
}

/** @param isOfSeveral whether other people stand beside it: then commas part people too */
function peopleOfPart(part: string, isOfSeveral: boolean): MeantPerson[] {
  const [, name = "", affiliation = ""] = /^([^(),]*[^(),\s]) ?\(([^()]+)\)$/.exec(part) ?? [];
  if (name !== "") return [besideName([name, affiliation])];
  // "Ada Lovelace (Tile Institute), chair"
  const [, before = "", task = ""] = /^(.*\)),? ([^(),]*)$/.exec(part) ?? [];
  if (isRole(task)) return peopleOfPart(before, isOfSeveral).map((person) => ({ ...person, role: task }));
  // "Ada Lovelace, Tile Institute (TI), Aveiro" is one person.
  if (/\),/.test(part) && !/^[^(]*,/.test(part))
    return part.split(/(?<=\)),/).flatMap((one) => peopleOfPart(one.trim(), true));
  const bracketed = /^([^(),]*[^(),\s]) ?\((.+)\)$/.exec(part);
  if (bracketed !== null) return [besideName(bracketed.slice(1))];
  const [first = "", ...rest] = part.split(/[,，]/).map((word) => word.trim());
  if (rest.length === 0) return [{ name: part }];
  // "Lovelace, Ada": a family name alone stands in front.
  if (!first.includes(" ") && rest.length === 1) return [{ name: `${rest[0]} ${first}` }];
  if (isOfSeveral) return [first, ...rest].filter((word) => word !== "").map((word) => ({ name: word }));
  return [besideName([first, rest.join(", ")])];
}

function besideName([name = "", ...rest]: readonly string[]): MeantPerson {
  const cells = rest.map((cell) => cell.trim()).filter((cell) => cell !== "");
  const [role] = cells.filter(isRole);
  const affiliation = cells.filter((cell) => !isRole(cell)).join(", ");
  return { name: name.trim(), affiliation: affiliation === "" ? undefined : affiliation, role };
}
