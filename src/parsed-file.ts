import type * as z from "zod";
import type { ParsedText } from "./link/parsed-site.ts";
import type { KnownContents } from "./memory/memory.ts";
import { type Parsed, parse } from "./parse/parse.ts";
import type { Place, Problem } from "./problem.ts";
import { readFrontMatter } from "./read/front-matter.ts";
import { readYaml, sourceOf } from "./read/yaml/yaml.ts";
import { inYaml } from "./remedy.ts";
import { withNewKeys } from "./upgrade/old-keys.ts";
import { RENAMINGS } from "./upgrade/renamings.ts";

/** What became of a file. */
export interface ParsedFile<Content> {
  /** Undefined where too little of it can be read. */
  readonly parsed: Content | undefined;
  readonly problems: readonly Problem[];
}

export function yamlFile<Schema extends z.ZodType>(
  path: string,
  text: string,
  schema: Schema,
  known?: KnownContents,
): ParsedFile<Parsed<z.output<Schema>>> {
  const content = known?.find(path, text) as z.output<Schema> | undefined;
  if (content !== undefined)
    return { parsed: { source: sourceOf(path, text), content, faults: [] }, problems: [] };
  const file = readFile(path, text, schema);
  if (file.parsed !== undefined && file.problems.length === 0) known?.keep(path, text, file.parsed.content);
  return file;
}

function readFile<Schema extends z.ZodType>(
  path: string,
  text: string,
  schema: Schema,
): ParsedFile<Parsed<z.output<Schema>>> {
  const document = readYaml(path, text);
  if (!("value" in document)) return { parsed: undefined, problems: document.problems };
  const current = withNewKeys(document, text, RENAMINGS);
  const { parsed, problems } = parse(schema, current);
  return { parsed, problems: [...current.problems, ...problems] };
}

/** @param name of the page; undefined for that of the file */
export function textFile<Schema extends z.ZodType>(
  path: string,
  text: string,
  schema: Schema,
  name = path.replace(/^.*\//, "").replace(/\.md$/, ""),
): ParsedFile<ParsedText<z.output<Schema>>> {
  const read = readFrontMatter(path, text);
  if (!("value" in read)) return { parsed: undefined, problems: read.problems };
  const document = withNewKeys(read, text, RENAMINGS);
  const { parsed, problems: found } = parse(schema, { ...document, value: document.value ?? {} });
  const told = document.hasFrontMatter ? found : found.map((problem) => withoutTitle(problem, name, text));
  const problems = [...document.problems, ...told];
  if (parsed === undefined) return { parsed, problems };
  const body: Place = { source: document.bodySource, path: [] };
  return { parsed: { ...parsed, name, text: document.body, body }, problems };
}

/** A page that is nothing but its text. */
function withoutTitle(problem: Problem, name: string, text: string): Problem {
  const [, heading] = /^# +(\S.*)$/m.exec(text) ?? [];
  const title = heading ?? name.replace(/^./, (letter) => letter.toUpperCase()).replaceAll("-", " ");
  const remedy = `Start the file with these three lines:\n---\ntitle: ${inYaml(title)}\n---`;
  return { ...problem, path: "", message: "This page has no front matter, and so no title.", remedy };
}
