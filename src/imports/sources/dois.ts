import type { Imported, LeftOut, Registration, Remark, Source, SourceFile, Table } from "../record.ts";
import { firstText, isMapping, type JsonMapping, listOf, mappingsOf, textOf } from "./json.ts";

/**
 * DOIs that come back: what the interfaces of Zenodo, DataCite and Crossref answer, or a table of papers and DOIs. They belong to
 * papers that the content has, and make none.
 * @see https://developers.zenodo.org/#depositions, https://support.datacite.org/docs/api-create-dois,
 * https://api.crossref.org/swagger-ui/index.html
 */
export const dois: Source = {
  name: "dois",
  title: "DOIs",
  recognize: (files) => (files.every((file) => foundIn(file) !== undefined) ? "sure" : undefined),
  read(files) {
    const found = files.map((file) => foundIn(file) ?? NOTHING);
    return {
      source: "dois",
      entries: {},
      files: {},
      registrations: found.flatMap(({ registrations }) => registrations),
      leftOut: found.flatMap(({ leftOut }) => leftOut),
      remarks: found.flatMap(({ remarks }) => remarks),
    } satisfies Imported;
  },
};

interface Found {
  readonly registrations: readonly Registration[];
  readonly leftOut: readonly LeftOut[];
  readonly remarks: readonly Remark[];
}

const NOTHING: Found = { registrations: [], leftOut: [], remarks: [] };

function foundIn(file: SourceFile): Found | undefined {
  const records = recordsIn(file.json);
  if (records.length > 0)
    return gathered(records.map((record, index) => inRecord(record, `${file.name}, [${index}]`)));
  const [table, ...others] = file.json === undefined ? file.tables : [];
  return table === undefined || others.length > 0 ? undefined : inTable(table, file.name);
}

function gathered(parts: readonly Found[]): Found {
  return {
    registrations: parts.flatMap(({ registrations }) => registrations),
    leftOut: parts.flatMap(({ leftOut }) => leftOut),
    remarks: parts.flatMap(({ remarks }) => remarks),
  };
}

/** The records of an answer, one or many, however they are wrapped; none in other JSON. */
function recordsIn(json: unknown): readonly JsonMapping[] {
  const inner = unwrapped(json);
  const list = Array.isArray(inner) ? inner : [inner];
  const records = list
    .filter(isMapping)
    .map((record) => (isMapping(record.attributes) ? record.attributes : record));
  return records.length > 0 && records.every(isRecord) ? records : [];
}

function unwrapped(json: unknown): unknown {
  if (!isMapping(json)) return json;
  const { data, hits, message } = json;
  if (data !== undefined) return data;
  if (isMapping(hits)) return hits.hits;
  return isMapping(message) ? (message.items ?? message) : json;
}

/** Of Zenodo, DataCite or Crossref; bibliographies have a DOI too, and neither of these. */
function isRecord(record: JsonMapping): boolean {
  const { metadata, titles, DOI, doi } = record;
  if (isMapping(metadata))
    return "conceptrecid" in record || "record_id" in record || "prereserve_doi" in metadata;
  if (Array.isArray(titles)) return textOf(doi) !== "" && ("url" in record || "prefix" in record);
  return textOf(DOI) !== "" && ("prefix" in record || "publisher" in record) && Array.isArray(record.title);
}

function inRecord(record: JsonMapping, place: string): Found {
  const metadata = isMapping(record.metadata) ? record.metadata : {};
  const reserved = isMapping(metadata.prereserve_doi) ? textOf(metadata.prereserve_doi.doi) : "";
  const given = firstText(record, "doi", "DOI") || textOf(metadata.doi);
  const title = textOf(metadata.title) || titleIn(record.titles) || textOf(listOf(record.title)[0]);
  const isDraft = given === "" || record.submitted === false || record.state === "draft";
  return registered({
    place,
    doi: given || reserved,
    title,
    addresses: [
      textOf(record.url),
      isMapping(record.resource) && isMapping(record.resource.primary)
        ? textOf(record.resource.primary.URL)
        : "",
      ...mappingsOf(metadata.related_identifiers).map(({ identifier }) => textOf(identifier)),
    ].filter((address) => /^https?:/i.test(address)),
    id: "",
    isDraft,
  });
}

function titleIn(titles: unknown): string {
  return textOf(mappingsOf(titles)[0]?.title);
}

const COLUMNS = {
  doi: /^doi$/i,
  id: /^(?:paper|id|paper[ _-]?id|#|number)$/i,
  title: /^(?:title|paper title)$/i,
  url: /^(?:url|address|page)$/i,
} as const;

/** A table with a DOI and what names the paper; one with authors as well is a table of papers. */
function inTable({ rows }: Table, name: string): Found | undefined {
  const [head, ...body] = rows;
  const at = (pattern: RegExp): number => head?.cells.findIndex((cell) => pattern.test(cell.trim())) ?? -1;
  const [doi, id, title, url] = [COLUMNS.doi, COLUMNS.id, COLUMNS.title, COLUMNS.url].map(at);
  if (doi === undefined || doi < 0 || Math.max(id ?? -1, title ?? -1, url ?? -1) < 0) return undefined;
  if (head?.cells.some((cell) => /author|name/i.test(cell))) return undefined;
  return gathered(
    body.map(({ number, cells }) => {
      const cell = (index = -1): string => (cells[index] ?? "").trim();
      return registered({
        place: `${name}, row ${number}`,
        doi: cell(doi),
        title: cell(title),
        addresses: [cell(url)].filter((address) => address !== ""),
        id: cell(id),
        isDraft: false,
      });
    }),
  );
}

interface Said extends Registration {
  /** Whether the DOI works only once the deposit is published. */
  readonly isDraft: boolean;
}

function registered({ isDraft, ...said }: Said): Found {
  const what = said.title || said.id || said.addresses[0] || "a record";
  const doi = /10\.\d{4,9}\/\S+/.exec(decodeURIComponent(said.doi.replace(/%(?![\da-f]{2})/gi, "%25")))?.[0];
  if (doi === undefined) {
    const reason = said.doi.trim() === "" ? "It has no DOI yet." : `${said.doi} is no DOI.`;
    return { ...NOTHING, leftOut: [{ place: said.place, what, reason }] };
  }
  const text = `${doi} works once the deposit is published: press Publish there before the site goes out.`;
  return {
    registrations: [{ ...said, doi }],
    leftOut: [],
    remarks: isDraft ? [{ place: said.place, text }] : [],
  };
}
