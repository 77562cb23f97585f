import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** Loaded on use, within a call: a site without formulas never waits for it. */
export function loadTemml() {
  return require("temml");
}
