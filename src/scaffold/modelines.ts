import type { Files } from "./files.ts";

/** The JSON schemas that a site folder holds, by which editors complete and check what is written. */
export interface Schemas {
  /** Relative to the site folder. */
  readonly folder: string;
  /** Such as `edition.schema.json`. */
  readonly names: ReadonlySet<string>;
}

/**
 * Points every YAML file at its schema, in the words that yaml-language-server reads. A file that names one, or
 * whose schema is not there, stays as it is.
 */
export function withModelines(files: Files, { folder, names }: Schemas): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => {
      const schema = path.replace(/^.*\//, "").replace(/\.yaml$/, ".schema.json");
      if (!names.has(schema) || /^# yaml-language-server:/m.test(text)) return [path, text];
      const up = "../".repeat(path.split("/").length - 1);
      return [path, `# yaml-language-server: $schema=${up}${folder}/${schema}\n${text}`];
    }),
  );
}
