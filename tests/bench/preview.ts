import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DateTime } from "luxon";
import { workbenchFor } from "../../src/preview/workbench.ts";

/**
 * Edits an abstract again and again, and says as JSON how many seconds each edit takes to its page:
 * `preview.ts <site> <file> <page> <times>`.
 */

/** Where the text of an abstract begins, in a block of YAML. */
const ABSTRACT = /^ *abstract: *[|>]-?\n\s+/m;

const [site = "", file = "", page = "", times = ""] = process.argv.slice(2);
const path = join(site, file);
const workbench = workbenchFor(site, undefined, DateTime.utc, () => {});
await workbench.rebuild();
const text = readFileSync(path, "utf8");
const edits: number[] = [];
for (let index = 0; index < Number(times); index++) {
  const word = `Edited${index}`;
  writeFileSync(path, text.replace(ABSTRACT, `$&${word} `));
  const start = performance.now();
  await workbench.rebuild();
  const shown = await workbench.snapshot().site?.find(page);
  edits.push((performance.now() - start) / 1000);
  if (!String(shown).includes(word)) throw new Error("The preview does not show what was edited.");
}
console.log(JSON.stringify(edits));
