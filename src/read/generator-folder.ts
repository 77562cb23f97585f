import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The folder of the generator itself, absolute: the nearest one above this file that is a package. It is the same
 * whether the sources run as they are or from a bundle that lies somewhere below it.
 */
export const GENERATOR = packageAbove(fileURLToPath(import.meta.url));

function packageAbove(path: string): string {
  const folder = dirname(path);
  return existsSync(join(folder, "package.json")) ? folder : packageAbove(folder);
}

/** The text of one of its files, which a package has as well. */
export function generatorFile(path: string): string {
  return readFileSync(join(GENERATOR, path), "utf8");
}
