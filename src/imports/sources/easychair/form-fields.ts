import { orcidIn, webAddressIn } from "../../clean/people.ts";
import { cleanLine } from "../../clean/text.ts";
import type { Remark } from "../../record.ts";
import type { Records, TableRecord } from "../records.ts";

/** What the chairs' own form asked for, as keys of a paper; each name is tried from the first on. */
const FIELDS: readonly {
  readonly key: string;
  readonly name: RegExp;
  readonly read: (value: string) => string | undefined;
}[] = [
  { key: "orcid", name: /\borcid/i, read: orcidIn },
  { key: "video", name: /\bvideo|\brecording/i, read: webAddressIn },
  { key: "slides", name: /\bslides?\b/i, read: webAddressIn },
  { key: "code", name: /\bcode\b|\bartifact|\brepositor|\bgithub\b/i, read: webAddressIn },
  { key: "data", name: /\bdata ?sets?\b|\bdata\b/i, read: webAddressIn },
  { key: "arxiv", name: /\barxiv\b|\bpreprint\b/i, read: arxivIn },
  { key: "doi", name: /\bdoi\b/i, read: (value) => /10\.\d{4,9}\/\S+/.exec(value)?.[0] },
  {
    key: "category",
    name: /\b(?:paper|talk|submission|presentation|contribution) (?:type|kind|category|format)\b|^(?:type|kind|category)$/i,
    read: (value) => cleanLine(value) || undefined,
  },
];

/** What the form says of one paper, in keys of the content; an ORCID only where it can be nobody else's. */
export function fieldsOf(rows: readonly TableRecord[], authors: number): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const row of rows) {
    const field = FIELDS.find(({ name }) => name.test(row.get("field name")));
    const value = field?.read(row.get("value"));
    if (field === undefined || value === undefined || Object.hasOwn(found, field.key)) continue;
    if (field.key === "orcid" && authors !== 1) continue;
    found[field.key] = value;
  }
  return found;
}

/** The fields of the form that no key of the content stands for. */
export function untakenFields(tables: readonly Records[]): Remark[] {
  const names = new Set(tables.flatMap(({ rows }) => rows.map((row) => cleanLine(row.get("field name")))));
  const untaken = [...names].filter((name) => !FIELDS.some((field) => field.name.test(name)));
  if (untaken.length === 0) return [];
  return [{ place: tables[0]?.table ?? "", text: `Not taken from the form: ${untaken.join(", ")}.` }];
}

function arxivIn(value: string): string | undefined {
  return /\d{4}\.\d{4,5}(?:v\d+)?/.exec(value)?.[0];
}
