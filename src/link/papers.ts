import type { Paper, Proceedings } from "../model/paper.ts";
import type { Track } from "../model/program/locations.ts";
import type { EditionFile } from "../parse/files/edition.ts";
import type { PapersFile } from "../parse/files/papers.ts";
import type { ProgramFile } from "../parse/files/program.ts";
import type { Parsed } from "../parse/parse.ts";
import { type Place, placeWithin } from "../problem.ts";
import { chooseFrom, quote } from "../remedy.ts";
import { titleOf } from "../titles/title.ts";
import { pathOfPaper } from "../urls.ts";
import type { Linking } from "./linking.ts";
import { checkPages } from "./paper-identifiers.ts";
import { findParticipants } from "./program/participants.ts";
import { slugOf } from "./slug.ts";
import { checkTexts } from "./texts/prose.ts";
import { linkLinks, referTo } from "./texts/references.ts";

export function linkPapers(
  edition: string,
  file: Parsed<PapersFile> | undefined,
  program: Parsed<ProgramFile> | undefined,
  { license: ofAll }: Proceedings,
  linking: Linking,
): Paper[] {
  if (file === undefined) return [];
  const seen = new Set<string>();
  return file.content.map((entry, index) => {
    const place = { source: file.source, path: [index] };
    if (seen.has(entry.id)) {
      const remedy = "Give one of the two another id.";
      linking.report(placeWithin(place, "id"), `Two papers have the id ${quote(entry.id)}.`, remedy);
    }
    seen.add(entry.id);
    linking.noteOrigin(pathOfPaper({ id: edition }, entry), place);
    checkPages(entry.pages, place, linking);
    const { title, award, awards, pdf, code, data, slides, poster, video, url, ...rest } = entry;
    const material = { pdf, code, data, slides, poster, video, url };
    referTo(linking, place, material);
    checkTexts(linking, place, { abstract: entry.abstract });
    for (const [at, badge] of entry.badges.entries())
      if (entry.badges.indexOf(badge) < at) {
        const message = `The badge ${quote(badge)} is listed twice.`;
        linking.report(placeWithin(place, "badges", at), message, "Remove one of the two.");
      }
    return {
      ...rest,
      title: titleOf(title, linking.language),
      ...material,
      links: linkLinks(linking, place, entry.links),
      license: entry.license ?? ofAll,
      awards: [...new Set([...(award === undefined ? [] : [award]), ...awards])],
      badges: [...new Set(entry.badges)],
      track: trackOf(entry.track, program, place, linking),
      authors: findParticipants(edition, entry.authors, linking),
    };
  });
}

/** Where the program lists tracks, papers name them by their ids; else a paper's track is called as it is written. */
function trackOf(
  written: string | undefined,
  program: Parsed<ProgramFile> | undefined,
  place: Place,
  { report }: Linking,
): Track | undefined {
  if (written === undefined) return undefined;
  const listed = program?.content.tracks ?? [];
  const track = listed.find(({ id }) => id === written);
  if (track !== undefined) return track;
  const areRefused = program?.faults.some(([key]) => key === "tracks") === true;
  if (listed.length > 0 && !areRefused) {
    const choice = chooseFrom(
      written,
      listed.map(({ id }) => id),
      "track",
    );
    report(placeWithin(place, "track"), `program.yaml lists no track ${quote(written)}.`, choice);
  }
  return { id: slugOf(written), name: written };
}

/** As edition.yaml lists them, or else as they come. */
export function linkCategories(
  { source, content }: Parsed<EditionFile>,
  papers: Parsed<PapersFile> | undefined,
  { report, notice }: Linking,
): readonly string[] {
  const listed = content.categories;
  const named = [...new Set((papers?.content ?? []).flatMap(({ category }) => category ?? []))];
  if (listed.length === 0) return named;
  for (const [index, { category }] of papers?.content.entries() ?? []) {
    if (papers === undefined || category === undefined || listed.includes(category)) continue;
    const message = `edition.yaml lists no category ${quote(category)}.`;
    const remedy = `${chooseFrom(category, listed, "category")} Or add it to \`categories\` of edition.yaml.`;
    report({ source: papers.source, path: [index, "category"] }, message, remedy);
  }
  for (const [index, category] of listed.entries()) {
    const place = { source, path: ["categories", index] };
    if (listed.indexOf(category) < index)
      report(place, `The category ${quote(category)} is listed twice.`, "Remove one of the two.");
    else if (named.length > 0 && named.every((own) => listed.includes(own)) && !named.includes(category))
      notice(
        place,
        `No paper of papers.yaml has the category ${quote(category)}.`,
        "Name it where it is meant, or remove it.",
        { notice: "unused", at: [category] },
      );
  }
  return [...new Set(listed)];
}
