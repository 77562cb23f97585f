import { dump } from "js-yaml";
import type { Imported } from "../../src/imports/record.ts";
import type { Files } from "../fixture.ts";

const NAMES = { papers: "papers.yaml", pc: "pc.yaml", organizers: "organizers.yaml" } as const;

/** What a source said as the files of an edition, the way an organizer without any content of their own gets it. */
export function filesOfImported({ entries, files }: Imported, edition: string): Files {
  const written: Record<string, string> = {};
  const days = entries.program?.map(({ value }) => value);
  const program = {
    ...(files["program.yaml"] as object | undefined),
    ...(days === undefined ? {} : { days }),
  };
  const all = { ...files, ...(Object.keys(program).length === 0 ? {} : { "program.yaml": program }) };
  for (const [name, value] of Object.entries(all))
    written[`editions/${edition}/${name}`] =
      typeof value === "string" ? value : dump(value, { noRefs: true });
  for (const destination of ["papers", "pc", "organizers"] as const) {
    const own = entries[destination];
    if (own === undefined) continue;
    const values = own.map(({ value }, index) =>
      destination === "papers" ? { id: `p${index + 1}`, ...value } : value,
    );
    written[`editions/${edition}/${NAMES[destination]}`] = dump(values, { noRefs: true });
  }
  return written;
}
