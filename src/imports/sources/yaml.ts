import { load } from "js-yaml";
import type { SourceFile } from "../record.ts";

/** What a YAML file says, or the front matter of a page and its text; undefined for a text that is neither. */
export function yamlIn({
  text,
  json,
  name,
}: SourceFile): { readonly value: unknown; readonly body: string } | undefined {
  if (
    text === undefined ||
    json !== undefined ||
    /^\s*[@<]/.test(text) ||
    !/\.(?:ya?ml|md|markdown|html)$/i.test(name)
  )
    return undefined;
  const [, front, body = ""] = /^---\n([\s\S]*?)\n---[ \t]*(?:\n([\s\S]*))?$/.exec(text) ?? [];
  try {
    return front === undefined && !/\.ya?ml$/i.test(name)
      ? undefined
      : { value: load(front ?? text), body: body.trim() };
  } catch {
    return undefined;
  }
}
