import type { Imported } from "../../record.ts";
import { idsOf, listedIn, namesIn, withIdsOf } from "./listed-names.ts";

/**
 * The tracks that a table names, in the list without which no item can be in one.
 * @param written the program of the edition as it is
 */
export function withListedTracks(imported: Imported, written: string | undefined): Imported {
  const { program } = imported.entries;
  const facts = imported.files["program.yaml"] as Readonly<Record<string, unknown>> | undefined;
  if (program === undefined || facts?.tracks !== undefined) return imported;
  const known = listedIn(written, "track") ?? [];
  const names = namesIn(program, "track");
  if (names.every((name) => known.some(({ id }) => id === name))) return imported;
  const ids = idsOf(names, known);
  const tracks = [...ids].map(([name, id]) => known.find((one) => one.id === id) ?? { id, name });
  return {
    ...imported,
    entries: { ...imported.entries, program: withIdsOf(program, "track", ids) },
    files: { ...imported.files, "program.yaml": { ...facts, tracks } },
  };
}
