import type { SourceFile } from "../../record.ts";
import { hasColumns, type Records, recordsOf } from "../records.ts";

/** The tables of EasyChair's download, whatever their files or sheets are called. */
export interface EasyChairTables {
  readonly submissions: readonly Records[];
  readonly authors: readonly Records[];
  readonly committee: readonly Records[];
  readonly topics: readonly Records[];
  readonly fields: readonly Records[];
  /** Of reviews, scores, bids and conflicts, which are nobody's business. */
  readonly others: readonly Records[];
}

type Kind = keyof EasyChairTables;

export function tablesIn(files: readonly SourceFile[]): EasyChairTables {
  const all = recordsOf(files);
  const of = (kind: Kind): Records[] => all.filter((records) => kindOf(records) === kind);
  return {
    submissions: of("submissions"),
    authors: of("authors"),
    committee: of("committee"),
    topics: of("topics"),
    fields: of("fields"),
    others: all.filter((records) => kindOf(records) === "others"),
  };
}

export function kindOf(records: Records): Kind | undefined {
  const has = (...columns: readonly string[]): boolean => hasColumns(records, ...columns);
  if (has("#", "title") && (has("decision") || has("authors", "submitted") || has("form fields")))
    return "submissions";
  if (has("submission #", "last name") && !has("role") && !has("score")) return "authors";
  if (has("person #", "last name", "role") && !has("submission #")) return "committee";
  if (has("submission #", "topic")) return "topics";
  if (has("submission #", "field name", "value")) return "fields";
  return has("submission #") || has("member #") || has("person #") ? "others" : undefined;
}
