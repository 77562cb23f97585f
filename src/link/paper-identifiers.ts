import type { PapersFile } from "../parse/files/papers.ts";
import type { Parsed } from "../parse/parse.ts";
import { type Place, placeWithin } from "../problem.ts";
import { quote } from "../remedy.ts";
import type { Linking } from "./linking.ts";
import { foldText } from "./slug.ts";

type PaperEntry = PapersFile[number];

/** No two papers, of any edition, share what stands for one alone; within an edition, a title or PDF seldom comes twice. */
export function checkIdentifiers(
  files: readonly (Parsed<PapersFile> | undefined)[],
  { report, notice }: Linking,
): void {
  const doi = onceOnly(({ doi }: PaperEntry) => doi?.toLowerCase());
  const arxiv = onceOnly(({ arxiv }: PaperEntry) => arxiv?.replace(/v\d+$/, ""));
  for (const file of files) {
    const title = onceOnly(({ title }: PaperEntry) => foldText(title));
    const pdf = onceOnly(({ pdf }: PaperEntry) => pdf);
    for (const [index, entry] of file?.content.entries() ?? []) {
      if (file === undefined) continue;
      const place: Place = { source: file.source, path: [index] };
      const of = (other: PaperEntry): string => `${quote(entry.id)} and ${quote(other.id)}`;
      const tell = (
        key: "doi" | "arxiv" | "title" | "pdf",
        noun: string,
        other: PaperEntry | undefined,
      ): void => {
        if (other === undefined) return;
        const message = `The papers ${of(other)} have the same ${noun}, ${quote(entry[key])}.`;
        const where = placeWithin(place, key);
        const remedy = "Correct one of the two.";
        if (key === "doi" || key === "arxiv") report(where, message, remedy);
        else notice(where, message, remedy, { notice: `same-${key}`, at: [other.id, entry.id] });
      };
      tell("doi", "DOI", doi(entry));
      tell("arxiv", "arXiv id", arxiv(entry));
      tell("title", "title", title(entry));
      tell("pdf", "PDF", pdf(entry));
    }
  }
}

/** Finds the entry before that had the same value. */
function onceOnly<Entry>(keyOf: (entry: Entry) => string | undefined): (entry: Entry) => Entry | undefined {
  const seen = new Map<string, Entry>();
  return (entry) => {
    const value = keyOf(entry);
    const other = value === undefined ? undefined : seen.get(value);
    if (value !== undefined && other === undefined) seen.set(value, entry);
    return other;
  };
}

/** "30–20" runs backwards; "123-9" is short for 123–129. */
export function checkPages(pages: string | undefined, place: Place, { report }: Linking): void {
  const [, first = "", last = ""] = /^(\d{1,9})\s*[-–—]{1,3}\s*(\d{1,9})$/.exec(pages ?? "") ?? [];
  if (first === "" || Number(first) <= Number(last)) return;
  const full = first.slice(0, first.length - last.length) + last;
  const remedy =
    last.length < first.length && Number(full) > Number(first)
      ? `Write the last page in full: ${first}-${full}`
      : `Write ${last}-${first}, or correct one of the two.`;
  report(placeWithin(place, "pages"), `The pages ${quote(pages)} run backwards.`, remedy);
}
