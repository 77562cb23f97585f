import anyAscii from "any-ascii";
import type { Edition } from "../model/edition.ts";

/** What tells an edition from another of its year, in small letters, digits and single hyphens: "autumn" of `2026-autumn`, "" of `2026`. */
export function partOfYear({ id, year }: Pick<Edition, "id" | "year">): string {
  return anyAscii(id.replace(String(year), ""))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
