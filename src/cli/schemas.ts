import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { GENERATOR } from "../read/generator-folder.ts";
import { PAGE_FOLDER, referenceFiles } from "../reference/files.ts";
import { SCHEMA_FOLDER } from "../reference/modeline.ts";
import { count } from "./count.ts";
import { terminalOf } from "./terminal.ts";

/** Writes the schemas and the reference anew; what is no longer made is gone. */
const files = referenceFiles();
for (const folder of [SCHEMA_FOLDER, PAGE_FOLDER])
  rmSync(join(GENERATOR, folder), { recursive: true, force: true });
for (const { path, text } of files) {
  mkdirSync(dirname(join(GENERATOR, path)), { recursive: true });
  writeFileSync(join(GENERATOR, path), text);
}
terminalOf(process).say(`src/reference: ${count(files.length, "file")}`);
