import type { PersonEntry } from "../../parse/person.ts";
import { isRole, type PersonLine, writtenPerson } from "../../parse/person-line.ts";
import { inYaml } from "../../remedy.ts";
import type { NameFault } from "./person-names.ts";

/** What an entry says of a person, beside the name. */
interface WrittenPerson extends Pick<PersonEntry, "isLine" | "role"> {
  readonly affiliation?: readonly string[] | undefined;
}

/**
 * What to write instead, as the entry is written: on one line, or with keys. Nothing that the entry says gets lost.
 * @param takesRole whether the person may have a task there, as members of committees do
 */
export function nameRemedy(
  { remedy, meant, isUnsure = false }: NameFault,
  entry: WrittenPerson,
  takesRole = false,
): string {
  const [first, ...others] = meant ?? [];
  if (meant === undefined || first === undefined) return remedy ?? "";
  if (others.length > 0) return `Write an entry for each: ${entriesFor(meant, entry).join(", ")}`;
  const cells = [first.affiliation ?? [], entry.affiliation ?? []].flat();
  const role = takesRole ? (entry.role ?? cells.find(isRole)) : undefined;
  const affiliations = cells.filter((cell) => !isRole(cell));
  const isNameAlone = cells.length === (entry.affiliation ?? []).length && role === entry.role;
  const lead =
    isUnsure && first.affiliation !== undefined && !isRole(first.affiliation)
      ? "For an affiliation, write"
      : "Write";
  const affiliation = affiliations.length === 0 ? undefined : affiliations.join(", ");
  if (entry.isLine) return `${lead} ${writtenPerson({ name: first.name, affiliation, role })}`;
  if (isNameAlone || (affiliation === undefined && role === undefined))
    return `Write name: ${inYaml(first.name)}`;
  return `${lead} ${withKeys(first.name, affiliations, role)}`;
}

/** An affiliation behind several names on one line is that of the last; as a key, that of all. */
function entriesFor(people: readonly PersonLine[], { isLine, affiliation }: WrittenPerson): string[] {
  const shared = affiliation?.join(", ");
  return people.map(({ name, affiliation: own }, index): string => {
    const isOwner = isLine !== true || index === people.length - 1;
    const meant = own ?? (isOwner ? shared : undefined);
    return isLine
      ? writtenPerson({ name, affiliation: meant })
      : withKeys(name, meant === undefined ? [] : [meant]);
  });
}

function withKeys(name: string, affiliations: readonly string[], role?: string): string {
  const [only, ...others] = affiliations.map((cell) => inYaml(cell));
  const parts = [
    `name: ${inYaml(name)}`,
    ...(only === undefined
      ? []
      : [`affiliation: ${others.length > 0 ? `[${[only, ...others].join(", ")}]` : only}`]),
    ...(role === undefined ? [] : [`role: ${inYaml(role)}`]),
  ];
  return `{${parts.join(", ")}}`;
}
