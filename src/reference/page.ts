import { EXAMPLES } from "./examples.ts";
import { renderFlow } from "./flow.ts";
import { type JsonSchema, jsonSchemaOf } from "./json-schema.ts";
import type { FileKind, KindName } from "./kinds.ts";
import { modelineFor } from "./modeline.ts";
import { NOTE } from "./note.ts";
import { RULES } from "./rules.ts";
import { type Section, sectionsOf } from "./sections.ts";
import { renderValue } from "./value-words.ts";

/** An organizer's page about one kind of file, in GitHub's Markdown. */
export function renderPage(kind: FileKind & { readonly name: KindName }): string {
  const root = jsonSchemaOf(kind);
  const sections = sectionsOf(root);
  const blocks = [
    NOTE,
    `# ${kind.title}`,
    kind.description,
    renderPlace(kind),
    renderExample(kind),
    RULES[kind.name].map((rule) => `- ${rule}`).join("\n"),
    `## ${kind.isMarkdown ? "Keys of the front matter" : "What it holds"}`,
    renderTop(root),
    ...sections.flatMap((section) => renderSection(section, root)),
    "[All files](README.md)",
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** A pattern with a name in place of its star. */
export function samplePath(pattern: string): string {
  return pattern
    .replace("content/*", "content/code-of-conduct")
    .replace("editions/*", "editions/2021")
    .replace("theme/pages/*", "theme/pages/hall-of-fame")
    .replace("*", "venue");
}

function renderPlace({ patterns }: FileKind): string {
  const paths = patterns.map((pattern) => `\`${samplePath(pattern)}\``).join(" or ");
  const isInEdition = patterns.some((pattern) => pattern.startsWith("editions/"));
  return `It lies at ${paths}${isInEdition ? ", and likewise in the folder of every other edition" : ""}.`;
}

function renderExample(kind: FileKind & { readonly name: KindName }): string {
  const modeline = modelineFor(samplePath(kind.patterns[0]));
  const lines = modeline === undefined ? "" : `${modeline}\n`;
  return `\`\`\`${kind.isMarkdown ? "markdown" : "yaml"}\n${lines}${EXAMPLES[kind.name]}\`\`\``;
}

function renderTop(root: JsonSchema): string {
  if (root.properties !== undefined) return renderKeys(root, root);
  const { additionalProperties } = root;
  if (additionalProperties) {
    return `A mapping: each key is an id of your choice, each value ${renderValue(additionalProperties, root)}.`;
  }
  return `${renderValue(root, root).replace(/^a/, "A")}.`;
}

function renderSection({ title, schema, keys }: Section, root: JsonSchema): string[] {
  const { enum: words, enumDescriptions = [] } = schema;
  const named = keys.filter((key) => key !== "").map((key) => `\`${key}\``);
  const table =
    words === undefined
      ? renderKeys(schema, root)
      : renderTable(
          ["word", "meaning"],
          words.map((word, index) => [`\`${word}\``, enumDescriptions[index] ?? ""]),
        );
  return [`### ${title}`, ...(named.length === 0 ? [] : [`Stands in ${named.join(", ")}.`]), table];
}

function renderKeys({ properties = {}, required = [] }: JsonSchema, root: JsonSchema): string {
  const rows = Object.entries(properties).map(([key, schema]) => [
    `\`${key}\`${required.includes(key) ? "" : " (optional)"}`,
    schema.description ?? "",
    renderValue(schema, root),
    (schema.examples ?? []).map((example) => `\`${renderFlow(example)}\``).join(", "),
  ]);
  return renderTable(["key", "what it is", "what to write", "for example"], rows);
}

function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
