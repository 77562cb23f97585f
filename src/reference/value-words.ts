import { renderFlow } from "./flow.ts";
import type { JsonSchema } from "./json-schema.ts";
import { isSection, resolve } from "./sections.ts";

/** What may be written for a value, as Markdown; named parts are linked to their sections of the same page. */
export function renderValue(schema: JsonSchema, root: JsonSchema): string {
  const words = renderType(resolve(schema, root), root);
  const { default: value } = schema;
  const isTold = value !== undefined && typeof value !== "object";
  return isTold ? `${words}. Default: \`${renderFlow(value)}\`` : words;
}

function renderType(schema: JsonSchema, root: JsonSchema): string {
  if (isSection(schema))
    return `${article(schema.title)} [${lowerFirst(schema.title)}](#${anchorOf(schema.title)})`;
  if (schema.const !== undefined) return `\`${renderFlow(schema.const)}\``;
  if (schema.items !== undefined)
    return `a list; each entry: ${renderType(resolve(schema.items, root), root)}`;
  if (schema.title !== undefined) return `${article(schema.title)} ${lowerFirst(schema.title)}`;
  if ((schema.anyOf ?? schema.oneOf) !== undefined) {
    const words = choicesOf(schema, root).map((choice) => renderType(choice, root));
    return `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
  }
  switch (schema.type) {
    case "integer":
      return `a whole number${renderRange(schema)}`;
    case "number":
      return "a number";
    case "boolean":
      return "`true` or `false`";
    default:
      return "a text";
  }
}

/** What a value may be one of: choices among choices count as one level. */
function choicesOf(schema: JsonSchema, root: JsonSchema): JsonSchema[] {
  const choices = schema.anyOf ?? schema.oneOf;
  return choices?.flatMap((choice) => choicesOf(resolve(choice, root), root)) ?? [schema];
}

function renderRange({ minimum, maximum }: JsonSchema): string {
  if (minimum === undefined) return "";
  return maximum === undefined ? `, at least ${minimum}` : ` from ${minimum} to ${maximum}`;
}

/** The fragment that GitHub gives a heading. */
export function anchorOf(title: string): string {
  return title.toLowerCase().replaceAll(" ", "-");
}

/** Names stay as they are: DOI, ORCID, Markdown. */
function lowerFirst(title: string): string {
  return /^(Markdown|[A-Z]{2})/.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);
}

function article(title: string): string {
  return /^[aeio]/i.test(title) ? "an" : "a";
}
