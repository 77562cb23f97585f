import { DUMP_SCHEMA, dump, timestampTag } from "js-yaml";
import { DateTime } from "luxon";
import type { FileCopy } from "../folder.ts";

/** A YAML file of aclpub2, with what lies beside it. */
export interface Aclpub2File {
  /** A `Date` is a calendar day in UTC, a `DateTime` the time that its clocks show. */
  readonly content: unknown;
  /** Fragments of LaTeX that the content names. */
  readonly texts?: Readonly<Record<string, string>>;
  readonly copies?: readonly FileCopy[];
  /** What the site cannot hand over: a paragraph of Markdown each. */
  readonly toDo?: readonly string[];
}

/** Days and times are timestamps, as aclpub2 asks, and name no zone. */
const SCHEMA = DUMP_SCHEMA.withTags({
  ...timestampTag,
  identify: (value: unknown) => value instanceof Date || DateTime.isDateTime(value),
  represent: (value: unknown) =>
    DateTime.isDateTime(value)
      ? value.toFormat("yyyy-MM-dd HH:mm:ss")
      : value instanceof Date
        ? value.toISOString().slice(0, 10)
        : String(value),
});

/** Every text is in quotes: PyYAML reads YAML 1.1, to which `no` is a truth and `12:30` a number. */
export function aclpub2Yaml({ content }: Aclpub2File): string {
  return dump(content, { schema: SCHEMA, lineWidth: -1, noRefs: true, forceQuotes: true });
}

/** A pdfLaTeX picture: it takes no other kinds. */
export function isPicture(ending: string): boolean {
  return /^(png|jpe?g|pdf)$/.test(ending);
}
