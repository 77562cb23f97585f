import { hash } from "node:crypto";
import type { Person } from "../../model/person.ts";
import type { Source } from "../../problem.ts";
import { filesOf, type ParsedEdition } from "../parsed-site.ts";
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

export interface KeyedEdition extends LinkedEdition {
  /** A digest of all that it was linked from. */
  readonly key: string;
}

/** Links an edition, unless it was linked before from the same. */
export function linkOnce(sight: EditionSight, memory: LinkMemory | undefined): KeyedEdition {
  const link = (): LinkedEdition => linkedEdition(sight);
  const { file, named } = sight;
  const key = keyOf(sight);
  const given = [...sourcesOf(file), ...named.flatMap(({ person }) => person ?? [])];
  return { ...(memory?.edition(file.id, key, given, link) ?? link()), key };
}

function keyOf({ texts, faults, unreadable, series, named }: EditionSight): string {
  return hash("sha256", JSON.stringify([texts, [...faults], [...unreadable], series, named]));
}

/** Every document in which a place of the edition can lie. */
function sourcesOf(file: ParsedEdition): Source[] {
  const { data, texts } = filesOf(file);
  return [...[...data, ...texts].map(({ source }) => source), ...texts.map(({ body }) => body.source)];
}
