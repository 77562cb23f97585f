import { SERIES_NAMES } from "../../kinds/page-kinds.ts";
import { FILE_FOLDERS } from "../../kinds/series-files.ts";
import type { Parsed } from "../../parse/parse.ts";
import type { Report } from "../../problem.ts";

/** Names below the root that belong to the generator. */
export const TAKEN_NAMES: readonly string[] = [...SERIES_NAMES, ...FILE_FOLDERS];

/** A folder's name is the first part of addresses. */
export function checkFolder(id: string, { source }: Parsed<unknown>, report: Report): void {
  const place = { source, path: [] };
  if (TAKEN_NAMES.includes(id))
    report(place, `The address /${id}/ belongs to another page.`, "Name the folder after the year.");
  else if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    const remedy = "Name the folder after the year, such as 2021: small letters, digits and single hyphens.";
    report(place, `The folder's name ${JSON.stringify(id)} cannot stand in an address.`, remedy);
  }
}
