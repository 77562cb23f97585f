import anyAscii from "any-ascii";
import type { Edition } from "../../model/edition.ts";
import type { Series } from "../../model/series.ts";

/** "fastpath2021": at least four of `a-z`, `0-9`, as both schemas ask for. */
export function acronymOf({ id }: Edition, { name }: Series): string {
  const acronym = anyAscii(name + id)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "");
  return acronym.length < 4 ? `workshop${acronym}` : acronym;
}

/** A name where both schemas take it as a slug: `a-z`, `0-9` and hyphens, from a letter to no hyphen. */
export function fitting(name: string): string | undefined {
  return /^[a-z][a-z0-9-]*[a-z0-9]$/.test(name) ? name : undefined;
}
