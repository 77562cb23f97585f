import type { ImportedPerson } from "../../clean/people.ts";
import { isMapping, type JsonMapping, listOf, mappingsOf, textOf } from "../json.ts";
import type { RawPaper } from "../paper-entries.ts";
import { personOf, rawPerson } from "./people.ts";

export function authorsOf(entry: JsonMapping): ImportedPerson[] {
  return mappingsOf(listOf(entry.authors)).flatMap((author) => personOf(author, "") ?? []);
}

/** A paper of `papers.yml`; all that are there are accepted. */
export function paperOf(entry: JsonMapping, place: string): RawPaper {
  const id = textOf(entry.id);
  const attributes = isMapping(entry.attributes) ? entry.attributes : {};
  return {
    key: id || textOf(entry.title),
    place,
    what: `paper ${id}`,
    decision: { kind: "accepted" },
    decisionWords: "",
    title: textOf(entry.title),
    authors: authorsOf(entry).map(rawPerson),
    abstract: textOf(entry.abstract),
    category: textOf(attributes.paper_type),
    track: textOf(attributes.submitted_area),
  };
}
