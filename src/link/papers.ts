import type { Paper } from "../model/paper.ts";
import type { PapersFile } from "../parse/files/papers.ts";
import type { Parsed } from "../parse/parse.ts";
import { placeWithin } from "../problem.ts";
import { quote } from "../remedy.ts";
import type { Linking } from "./linking.ts";
import { checkPages } from "./paper-identifiers.ts";
import { findParticipants } from "./program/participants.ts";
import { checkTexts } from "./texts/prose.ts";
import { referTo } from "./texts/references.ts";

export function linkPapers(edition: string, file: Parsed<PapersFile> | undefined, linking: Linking): Paper[] {
  if (file === undefined) return [];
  const seen = new Set<string>();
  return file.content.map((entry, index) => {
    const place = { source: file.source, path: [index] };
    if (seen.has(entry.id)) {
      const remedy = "Give one of the two another id.";
      linking.report(placeWithin(place, "id"), `Two papers have the id ${quote(entry.id)}.`, remedy);
    }
    seen.add(entry.id);
    checkPages(entry.pages, place, linking);
    const { pdf, code, data, slides } = entry;
    referTo(linking, place, { pdf, code, data, slides });
    checkTexts(linking, place, { abstract: entry.abstract });
    return { ...entry, authors: findParticipants(edition, entry.authors, linking) };
  });
}
