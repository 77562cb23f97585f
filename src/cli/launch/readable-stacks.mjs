import { readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** A place in a module of the bundle, as stacks write it. */
const PLACE = /(file:\/\/[^\s()]+\.js):(\d+):(\d+)/;

/**
 * Lets the stacks of errors name the sources instead of the bundle. A source map is read when a stack is, whereas
 * Node's own switch reads all of them at every start.
 */
export function readStacksInSources() {
  Error.prepareStackTrace = (error, calls) =>
    [`${error}`, ...calls.map((call) => `    at ${inSources(`${call}`)}`)].join("\n");
}

/** @param {string} call */
function inSources(call) {
  return call.replace(PLACE, (place, module, line, column) => {
    try {
      const file = fileURLToPath(module);
      const map = new SourceMap(JSON.parse(readFileSync(`${file}.map`, "utf8")));
      const entry = map.findEntry(Number(line) - 1, Number(column) - 1);
      if (!("originalSource" in entry)) return place;
      const source = resolve(dirname(file), entry.originalSource);
      return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
    } catch {
      return place;
    }
  });
}
