import { hash } from "node:crypto";
import type { Person } from "../../model/person.ts";
import type { Source } from "../../problem.ts";
import type { ParsedEdition } from "../parsed-site.ts";
import { type EditionSight, type LinkedEdition, linkedEdition } from "./linked-edition.ts";

/** What earlier examinations of a site folder linked. */
export interface LinkMemory {
  /**
   * An edition as it was linked before, or else as it is linked now.
   * @param key a digest of all that it is linked from
   * @param given what it names of what lies outside of it: the very same things, in the order of those before
   */
  edition(id: string, key: string, given: readonly object[], link: () => LinkedEdition): LinkedEdition;
  /** The same thing for the same person, whom nothing has changed since. */
  person(person: Person): Person;
}

/** Links an edition, unless it was linked before from the same. */
export function linkOnce(
  sight: EditionSight,
  memory: LinkMemory | undefined,
): LinkedEdition & { readonly key: string } {
  const link = (): LinkedEdition => linkedEdition(sight);
  const { file, named } = sight;
  const key = keyOf(sight);
  const given = [...sourcesOf(file), ...named.flatMap(({ person }) => person ?? [])];
  return { ...(memory?.edition(file.id, key, given, link) ?? link()), key };
}

/** A digest of all that an edition is linked from. */
function keyOf({ texts, faults, unreadable, series, named }: EditionSight): string {
  return hash("sha256", JSON.stringify([texts, [...faults], [...unreadable], series, named]));
}

/** Every document in which a place of the edition can lie. */
function sourcesOf(file: ParsedEdition): Source[] {
  const { edition, dates, organizers, committee, sponsors, papers, program, call } = file;
  const texts = [call, ...file.furtherCalls, ...file.pages].flatMap((text) => text ?? []);
  const files = [edition, dates, organizers, committee, sponsors, papers, program, ...texts];
  return [...files.flatMap((one) => one?.source ?? []), ...texts.map(({ body }) => body.source)];
}
