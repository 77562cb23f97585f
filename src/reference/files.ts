import { editorSchemaOf } from "./editor-schema.ts";
import { schemaFileOf } from "./json-schema.ts";
import { FILE_KINDS } from "./kinds.ts";
import { SCHEMA_FOLDER } from "./modeline.ts";
import { NOTE } from "./note.ts";
import { renderPage, samplePath } from "./page.ts";
import { renderTheme } from "./theme.ts";

export const PAGE_FOLDER = "src/reference/pages";

export interface ReferenceFile {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
}

/** Everything that `npm run schemas` writes. */
export function referenceFiles(): ReferenceFile[] {
  return [
    ...FILE_KINDS.map((kind) => ({
      path: `${SCHEMA_FOLDER}/${schemaFileOf(kind)}`,
      text: `${JSON.stringify(editorSchemaOf(kind), undefined, 2)}\n`,
    })),
    ...FILE_KINDS.map((kind) => ({ path: `${PAGE_FOLDER}/${kind.name}.md`, text: renderPage(kind) })),
    { path: `${PAGE_FOLDER}/theme.md`, text: renderTheme() },
    { path: `${PAGE_FOLDER}/README.md`, text: renderIndex() },
  ];
}

function renderIndex(): string {
  const rows = FILE_KINDS.map(({ name, title, patterns, description }) => {
    const paths = patterns.map((pattern) => `\`${samplePath(pattern)}\``).join(", ");
    return `| [${title}](${name}.md) | ${paths} | ${description} |`;
  });
  return `${NOTE}

# What organizers write

| kind of file | where it lies | what it is |
| --- | --- | --- |
${rows.join("\n")}

How a site comes to look like its workshop, without a fork, is told in [Theme](theme.md).

The first line of a YAML file leads editors to its schema: with the
[YAML extension](https://marketplace.visualstudio.com/items?itemName=redhat.vscode-yaml), VS Code and github.dev complete
keys and words (Ctrl+Space), explain them under the pointer, and mark what is wrong. A check finds the rest.
`;
}
