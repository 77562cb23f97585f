import { webAddressIn } from "../../clean/people.ts";
import type { LeftOut } from "../../record.ts";
import type { BibEntry } from "./entries.ts";

/** Keys of a paper: its pages, DOI, arXiv id, file and address. */
export function paperFacts(entry: BibEntry): Readonly<Record<string, unknown>> {
  const { fields } = entry;
  const url = webAddressIn(fields.url ?? fields.ee ?? "");
  const doi = doiIn(fields.doi ?? "") ?? doiIn(url ?? "");
  const pages = (fields.pages ?? fields.articleno ?? "").replace(/\s+/g, "").replace(/[-–—]+/g, "-");
  const arxiv = arxivIn(entry);
  const isElsewhere = url !== undefined && !/\bdoi\.org\/|arxiv\.org\/abs\//i.test(url) && !isOwn(entry, url);
  const isFile = isElsewhere && /\.pdf$/i.test(url);
  const pdf = isFile ? url : webAddressIn(fields.pdf ?? "");
  return {
    ...(pages === "" ? {} : { pages }),
    ...(doi === undefined ? {} : { doi }),
    ...(arxiv === undefined ? {} : { arxiv }),
    ...(pdf === undefined ? {} : { pdf }),
    ...(isElsewhere && !isFile ? { url } : {}),
  };
}

export function doiIn(text: string): string | undefined {
  const [doi] = /\b10\.\d{4,9}\/[^\s"<>{}]+/.exec(text) ?? [];
  return doi?.replace(/(?<![.,;])[.,;]+$/, "");
}

function arxivIn({ fields }: BibEntry): string | undefined {
  const text = /arxiv/i.test(fields.archiveprefix ?? fields.eprinttype ?? "")
    ? (fields.eprint ?? "")
    : (fields.url ?? "").replace(/^(?!.*arxiv\.org\/).*$/i, "");
  return /(?<![\d.a-z-])(?:\d{4}\.\d{4,5}|[a-z-]{2,20}(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?(?![\d.])/.exec(
    text,
  )?.[0];
}

/** The id of a paper on a site like this one, from its citation key: `fastpath2021:specnet`. */
export function ownId({ key, fields }: BibEntry): string | undefined {
  return fields.eventtitle === undefined ? undefined : /^[a-z0-9.]+:([a-z0-9-]+)$/.exec(key)?.[1];
}

/** The page of such a paper. */
function isOwn(entry: BibEntry, url: string): boolean {
  const id = ownId(entry);
  return id !== undefined && new URL(url).pathname.includes(`/${id}`);
}

/** Fields that say where and how, and those that programs keep for themselves. */
const KNOWN =
  /^(?:author|editor|title|booktitle|year|month|date|pages|articleno|numpages|doi|url|ee|pdf|abstract|keywords|eprint|archiveprefix|primaryclass|eprinttype|biburl|bibsource|timestamp|crossref|address|location|publisher|isbn|issn|series|volume|number|eventtitle|eventdate|langid|language|howpublished|organization|venue|issue_date|shorttitle|key|bibkey|anthology_id|x-.*)$/;

/** Fields that nothing here says: notes, awards, files. */
export function untakenFields(entries: readonly BibEntry[]): LeftOut[] {
  const fields = new Set(
    entries.flatMap((entry) => Object.keys(entry.fields)).filter((name) => !KNOWN.test(name)),
  );
  return fields.size === 0
    ? []
    : [{ place: "all entries", what: [...fields].sort().join(", "), reason: "are fields that are not read" }];
}
