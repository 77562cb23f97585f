import type { Imported, LeftOut, ReadOptions, Remark, Source, SourceFile } from "../../record.ts";
import { paperEntries, type RawPaper } from "../paper-entries.ts";
import { type BibEntry, entriesIn } from "./entries.ts";
import { homonyms, namesOf } from "./names.ts";
import { ownId, paperFacts, untakenFields } from "./papers.ts";
import { volumeFacts } from "./volume.ts";

/** A bibliography of an earlier edition: from DBLP, ACM, IEEE, CEUR-WS, the ACL Anthology, or of our own. */
export const bibtex: Source<Promise<Imported>> = {
  name: "bibtex",
  title: "BibTeX",
  recognize(files) {
    return files.some(({ text }) => isBibtex(text)) ? "sure" : undefined;
  },
  read: readBibtex,
};

function isBibtex(text: string | undefined): boolean {
  return (
    text !== undefined &&
    /^[ \t]*@(?:inproceedings|proceedings|article|incollection|conference|misc|book|string)\s{0,9}[{(]/im.test(
      text,
    )
  );
}

const PAPERS = /^(?:inproceedings|conference|incollection|article|inbook)$/;
const VOLUMES = /^(?:proceedings|book|collection)$/;

async function readBibtex(files: readonly SourceFile[], { edition, to }: ReadOptions): Promise<Imported> {
  const leftOut: LeftOut[] = [];
  const remarks: Remark[] = [];
  const all: BibEntry[] = [];
  for (const { name, text } of files) {
    if (text === undefined || !isBibtex(text)) continue;
    const { entries, faults } = await entriesIn(name, text);
    all.push(...entries);
    leftOut.push(...faults);
  }
  const years = [...new Set(all.filter(isPaper).map(({ year }) => year))].sort();
  const wanted = /\b((?:19|20)\d\d)\b/.exec(edition ?? "")?.[1];
  const chosen = years.length > 1 && wanted !== undefined && years.includes(wanted) ? wanted : undefined;
  if (years.length > 1 && chosen === undefined)
    remarks.push({
      place: files[0]?.name ?? "",
      text: `These papers are of several years: ${years.map((year) => year || "none").join(", ")}. Name the one to take with --edition.`,
      isDecision: true,
    });
  const papers: RawPaper[] = [];
  for (const entry of all) {
    const reason = refusalOf(entry, chosen);
    if (reason !== undefined) leftOut.push({ place: entry.place, what: entry.key, reason });
    else if (isPaper(entry)) papers.push(paperOf(entry));
  }
  const taken = all.filter((entry) => refusalOf(entry, chosen) === undefined);
  const read = paperEntries(to === undefined || to === "papers" ? papers : []);
  const facts = volumeFacts(taken);
  return {
    source: "bibtex",
    entries: read.entries.length === 0 ? {} : { papers: read.entries },
    files: facts === undefined ? {} : { "edition.yaml": facts },
    leftOut: [...leftOut, ...read.leftOut, ...untakenFields(taken)],
    remarks: [...remarks, ...read.remarks, ...homonyms(taken.filter(isPaper))],
  };
}

function isPaper({ type }: BibEntry): boolean {
  return PAPERS.test(type);
}

function refusalOf({ type, year, names }: BibEntry, chosen: string | undefined): string | undefined {
  if (VOLUMES.test(type))
    return chosen !== undefined && year !== chosen ? `is of ${year || "no year"}` : undefined;
  if (!PAPERS.test(type)) return `is no paper of proceedings, but of the kind @${type}`;
  if (chosen !== undefined && year !== chosen) return `is of ${year || "no year"}`;
  return names.length === 0 ? "has no authors" : undefined;
}

function paperOf(entry: BibEntry): RawPaper {
  const { key, place, fields } = entry;
  return {
    key: ownId(entry) ?? key,
    place,
    what: key,
    decision: { kind: "accepted" },
    decisionWords: "",
    title: scripted(fields.title ?? ""),
    authors: namesOf(entry).map((name) => ({ name })),
    abstract: fields.abstract ?? "",
    keywords: entry.keywords,
    facts: paperFacts(entry),
  };
}

/** Lowered and raised letters as titles mark them: H~2~O. */
function scripted(title: string): string {
  return title.replace(/\\text(sub|super)script\{([^{}\s]{1,20})\}/g, (_, kind: string, letters: string) => {
    const mark = kind === "sub" ? "~" : "^";
    return mark + letters + mark;
  });
}
