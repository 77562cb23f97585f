import { type Document, parseDocument } from "yaml";
import { isMapping, isSame, own, type Value } from "../value.ts";
import { renderBlock } from "./render.ts";
import { said } from "./wanted.ts";
import { Writer } from "./writer.ts";

/** A text that is no YAML, or that says the same key twice. */
export class UnreadableYamlError extends Error {}

/** What a text says at a path of keys; undefined where it says nothing. */
export function valueIn(text: string, at: readonly string[]): Value | undefined {
  const document = documentIn(text);
  let value: Value | undefined = said(document, document.contents);
  for (const key of at) {
    if (!isMapping(value)) return undefined;
    value = own(value, key);
  }
  return value;
}

/**
 * A text that says `value` at a path of keys and is otherwise as it was: what says the same already keeps its comments,
 * quotes, order and blank lines, to the byte.
 * @throws UnreadableYamlError
 */
export function rewriteYaml(text: string, at: readonly string[], value: Value): string {
  const document = documentIn(text);
  const before = said(document, document.contents);
  const target = placed(before, at, value);
  if (isSame(before, target)) return text;
  const { contents } = document;
  const isEmpty = contents === null || before === null;
  const written = isEmpty
    ? behind(text, renderBlock(target, { indent: 0 }))
    : new Writer(text, document).whole(contents, target);
  return text.includes("\r\n") ? written.replace(/\r?\n/g, "\r\n") : written;
}

/** `value` at a path of keys, with all that stands beside the path. */
function placed(before: Value | undefined, at: readonly string[], value: Value): Value {
  const [key, ...further] = at;
  if (key === undefined) return value;
  const beside = isMapping(before) ? before : {};
  return { ...beside, [key]: placed(own(beside, key), further, value) };
}

/** Behind what is only comments. */
function behind(text: string, block: string): string {
  return `${text}${text === "" || text.endsWith("\n") ? "" : "\n"}${block}\n`;
}

function documentIn(text: string): Document.Parsed {
  const document = parseDocument(text, { version: "1.2", merge: true, keepSourceTokens: true });
  const [error] = document.errors;
  if (error !== undefined) throw new UnreadableYamlError(error.message);
  return document;
}
