import type { Edition } from "../model/edition.ts";
import { type PublishedKind, type PublishedRow, publishedKind } from "./published-kind.ts";

/**
 * Every kind of file that is made beside the pages stands in one of two tables, `EDITION_FILES` and `SERIES_FILES`. From
 * them follow the files that a site has and where, what the page of formats lists, and the media types that heads of
 * pages name. What makes each kind stands in `exports/files.ts`, what it is called in `views/edition-pages/formats.ts`,
 * and the compiler misses none.
 */

/** The headings of the page of formats, in its order. */
export const FORMAT_GROUPS = ["calendars", "apps", "paper", "citations", "call", "feeds", "data"] as const;
export type FormatGroup = (typeof FORMAT_GROUPS)[number];

export interface FileKind<Owner, Subject> extends PublishedKind<Owner, Subject> {
  readonly typeOf: (subject: Subject) => string;
}

/** One that the page of formats lists. */
export interface ListedKind<Owner, Subject> extends FileKind<Owner, Subject> {
  readonly listed: FormatGroup;
}

type Row<Owner, Subject> = PublishedRow<Owner, Subject> & {
  /** As registered: iana.org/assignments/media-types */
  readonly type: string | ((subject: Subject) => string);
};

/** What stands beside a page of its own. */
export function file<Owner, Subject>(row: Row<Owner, Subject>): FileKind<Owner, Subject> {
  const { type } = row;
  return { ...publishedKind(row), typeOf: typeof type === "string" ? () => type : type };
}

export function listed<Subject>(
  group: FormatGroup,
  row: Row<Edition, Subject>,
): ListedKind<Edition, Subject> {
  return { ...file(row), listed: group };
}

export const CALENDAR_TYPE = "text/calendar";
export const JSON_TYPE = "application/json";

/** The kinds of a table that the page of formats lists. */
export type ListedIn<Table> = {
  [Kind in keyof Table]: Table[Kind] extends { readonly listed: FormatGroup } ? Kind : never;
}[keyof Table];
