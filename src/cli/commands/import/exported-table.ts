import { openFile } from "../../../imports/containers/source-file.ts";
import { isDestination } from "../../../imports/content/destinations.ts";
import { planImport } from "../../../imports/content/plan.ts";
import { prepared } from "../../../imports/content/prepared.ts";
import { writeMemories } from "../../../imports/merge/memory.ts";
import { table } from "../../../imports/sources/table/table.ts";
import { memoriesIn, memoryPathOf, siteAsItIs, textOf } from "./site-texts.ts";
import { writeFiles } from "./written-files.ts";

interface ExportedTable {
  readonly text: string;
  readonly to: string;
  readonly edition: string;
  readonly site: string;
}

/**
 * Remembers a table that was exported as if it had been imported: then an import of the same table, once somebody has changed it,
 * takes over what they changed and nothing else.
 */
export async function rememberTable({ text, to, edition, site }: ExportedTable): Promise<void> {
  if (!isDestination(to)) return;
  const file = await openFile(`${to}.csv`, new TextEncoder().encode(text));
  const imported = prepared(table.read([file], { to, edition }), siteAsItIs(site, edition));
  const path = memoryPathOf(edition);
  const { memories } = planImport({
    imported,
    edition,
    textOf: (name) => textOf(site, name),
    headOf: () => "",
    memories: memoriesIn(site, path),
  });
  const memory = writeMemories(memories);
  if (memory !== textOf(site, path)) writeFiles(site, new Map([[path, memory]]));
}
