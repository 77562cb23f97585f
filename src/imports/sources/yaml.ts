import { load, YAMLException } from "js-yaml";
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
      : { value: load(front ?? text, { json: true }), body: body.trim() };
  } catch {
    return undefined;
  }
}

export interface YamlFault {
  readonly line: number;
  readonly reason: string;
  /** Whether the rest is read all the same: of a key that stands twice, the last one counts. */
  readonly isRead: boolean;
}

/** What is wrong in a file that is called YAML. */
export function yamlFaultOf({ text, name }: SourceFile): YamlFault | undefined {
  if (text === undefined || !/\.ya?ml$/i.test(name)) return undefined;
  try {
    load(text);
    return undefined;
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const isRead = /duplicated mapping key/.test(error.reason);
    return { line: (error.mark?.line ?? 0) + 1, reason: error.reason, isRead };
  }
}
