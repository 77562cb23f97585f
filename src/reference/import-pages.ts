import type { ImportSource } from "./import-source.ts";
import { SYSTEMS } from "./import-systems.ts";
import { TEXTS } from "./import-texts.ts";

/** Every source, in the order of the table of contents. */
export const IMPORT_SOURCES: readonly ImportSource[] = [...SYSTEMS, ...TEXTS];

const NOTE = "<!-- Written by `npm run schemas`, from src/reference/import-*.ts. -->";

/** What can be imported, a page for each source, and one that lists them. */
export function importPages(): readonly { readonly name: string; readonly text: string }[] {
  return [
    ...IMPORT_SOURCES.map((source) => ({ name: `${source.name}.md`, text: renderSource(source) })),
    { name: "README.md", text: renderIndex() },
  ];
}

function renderSource({ name, title, files, steps, takes, leaves, example }: ImportSource): string {
  return `${NOTE}

# ${title}

What is imported: ${files}.

## How to get there

${steps.map((step, index) => `${index + 1}. ${step}`).join("\n")}

## The command

\`\`\`
lectern import ${example}
\`\`\`

The kind of file is recognized by what it holds; \`--from ${name}\` says it where two would fit. \`--dry-run\` shows what would change, and changes nothing.

## What is taken

${takes.map((one) => `- ${one}`).join("\n")}

## What is left, or to be looked at

${leaves.map((one) => `- ${one}`).join("\n")}

[All sources](README.md)
`;
}

function renderIndex(): string {
  const rows = IMPORT_SOURCES.map(
    ({ name, title, files, takes }) => `| [${title}](${name}.md) | ${files} | ${takes.join("; ")} |`,
  );
  return `${NOTE}

# What can be imported

\`lectern import FILE…\` brings what a conference system, a spreadsheet or an earlier site knows into the content. What was changed by hand stays:
a later import of a newer file takes over only what has changed at the source.

| source | files | what is taken |
| --- | --- | --- |
${rows.join("\n")}

[What organizers write](../README.md)
`;
}
