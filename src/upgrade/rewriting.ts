import { readFrontMatter } from "../read/front-matter.ts";
import { normalizeText } from "../read/text.ts";
import { readYaml } from "../read/yaml/yaml.ts";
import { oldKeysIn } from "./old-keys.ts";
import type { Renamings } from "./renamings.ts";

export interface Rewriting {
  /** The text, in which nothing but the names of keys is another. */
  readonly text: string;
  /** How many keys were renamed. */
  readonly count: number;
}

/**
 * A file with each key under the name that it has now, byte for byte the same otherwise. A file that cannot be read, and a
 * key that stands there under both names, stay for a person.
 * @param path where the file belongs now
 */
export function rewritten(path: string, text: string, renamings: Renamings): Rewriting {
  const normal = normalizeText(text);
  const document = path.endsWith(".md") ? readFrontMatter(path, normal) : readYaml(path, normal);
  if (!("value" in document) || document.problems.length > 0) return { text, count: 0 };
  const lines = text.split(/(?<=\n|\r(?!\n))/);
  let count = 0;
  const edits = oldKeysIn(document, normal, renamings)
    .filter(({ isDouble }) => !isDouble)
    .map(({ path: at, renamed }) => ({ ...document.source.locate(at, "key"), renamed }))
    .sort((a, b) => b.line - a.line || b.column - a.column);
  for (const { line, column, renamed } of edits) {
    const written = lines[line - 1] ?? "";
    const start = column - 1 + (line === 1 && written.startsWith("\uFEFF") ? 1 : 0);
    const end = [renamed.from, `"${renamed.from}"`, `'${renamed.from}'`]
      .filter((key) => written.startsWith(key, start))
      .map((key) => start + key.length)[0];
    if (end === undefined) continue; // reached by an alias: renamed where it is written
    lines[line - 1] = written.slice(0, start) + renamed.to + written.slice(end);
    count++;
  }
  return { text: lines.join(""), count };
}
