import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { GENERATOR } from "../generator-folder.ts";
import { IS_INSTALLED } from "./installed.ts";

/** The templates and stylesheets of the generator itself. */
export const LOOKS = join(GENERATOR, "src/templates");

/** Changes when one of them does, by size and time alone. Those of a package stay as they are. */
export function stampOfLooks(): string {
  return IS_INSTALLED ? "" : stampOfFolder(LOOKS);
}

/** Of a folder that may be written to meanwhile. */
export function stampOfFolder(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .sort()
    .map((name) => {
      const { size, mtimeMs } = statSync(join(folder, name), { throwIfNoEntry: false }) ?? {};
      return `${name} ${size} ${mtimeMs}`;
    })
    .join("\n");
}
