import type { SourceFile, Table } from "../../record.ts";
import { isMapping, type JsonMapping, textOf } from "../json.ts";
import { yamlIn } from "../yaml.ts";

/** So many keys make columns. */
const MOST_COLUMNS = 60;

/**
 * The lists of a JSON or YAML file as tables: a row for each entry, a column for each key; of a mapping of lists, one for each.
 * @returns undefined for a file that holds no list of entries
 */
export function listedTables(file: SourceFile): Table[] | undefined {
  const value = file.json ?? yamlIn(file)?.value;
  const lists = Array.isArray(value)
    ? [["", value] as const]
    : Object.entries(isMapping(value) ? value : {}).flatMap(([key, list]) =>
        Array.isArray(list) ? [[key, list] as const] : [],
      );
  const tables = lists.flatMap(([name, list]) => tableOf(name, list.filter(isMapping)));
  return tables.length === 0 ? undefined : tables;
}

function tableOf(name: string, entries: readonly JsonMapping[]): Table[] {
  const keys = [...new Set(entries.flatMap((entry) => Object.keys(entry)))].slice(0, MOST_COLUMNS);
  if (keys.length < 2) return [];
  const rows = entries.map((entry, index) => ({
    number: index + 1,
    cells: keys.map((key) => written(entry[key]).trim()),
  }));
  return [{ name, rows: [{ number: 0, cells: keys }, ...rows], unit: "entry" }];
}

/** People with their affiliations, and whatever else a list holds, between semicolons; lists within lists are none of a table. */
function written(value: unknown): string {
  if (Array.isArray(value))
    return value
      .map((one) => (Array.isArray(one) ? "" : written(one)))
      .filter(Boolean)
      .join("; ");
  if (!isMapping(value)) return textOf(value);
  const said = (...keys: readonly string[]): string =>
    keys.map((key) => textOf(value[key])).find(Boolean) ?? "";
  const name =
    said("name", "fullName", "full_name") ||
    [said("first", "first_name", "firstName", "given"), said("last", "last_name", "lastName", "family")]
      .filter(Boolean)
      .join(" ");
  const affiliation = said("affiliation", "institution", "organization", "university", "company");
  return affiliation === "" || name === "" ? name : `${name} (${affiliation})`;
}
