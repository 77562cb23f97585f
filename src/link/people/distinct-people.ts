import type { PeopleFile } from "../../parse/files/people.ts";
import type { Parsed } from "../../parse/parse.ts";
import type { Report } from "../../problem.ts";
import { chooseFrom, quote } from "../../remedy.ts";
import type { Draft } from "./directory.ts";

/** `distinctFrom` names other people: an answer about nobody is told. */
export function checkDistinct(
  { source, content }: Parsed<PeopleFile>,
  drafts: ReadonlyMap<string, Draft>,
  report: Report,
): void {
  for (const [id, { distinctFrom }] of Object.entries(content)) {
    for (const [index, other] of distinctFrom.entries()) {
      const place = { source, path: [id, "distinctFrom", index] };
      if (other === id)
        report(place, "Nobody is distinct from themselves.", "Remove this id, or write another.");
      else if (!drafts.has(other)) {
        const ids = [...drafts.keys()].filter((known) => known !== id);
        report(place, `Nobody has the id ${quote(other)}.`, `${chooseFrom(other, ids, "id")} Or remove it.`);
      }
    }
  }
}
