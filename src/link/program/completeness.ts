import type { Paper } from "../../model/paper.ts";
import type { Item, Program, SessionItem } from "../../model/program/program.ts";
import type { PapersFile } from "../../parse/files/papers.ts";
import {
  type ItemEntry,
  isSessionEntry,
  type ProgramFile,
  partsOfSession,
} from "../../parse/files/program.ts";
import type { Parsed } from "../../parse/parse.ts";
import { type Place, placeWithin } from "../../problem.ts";
import { quote } from "../../remedy.ts";
import type { Linking } from "../linking.ts";
import { titleInProblem } from "./item-titles.ts";

/** What a program still lacks, and what it lists without using it. */
export function checkCompleteness(
  program: Program,
  { source, content }: Parsed<ProgramFile>,
  papers: readonly Paper[],
  linking: Linking,
): void {
  for (const [day, { items }] of program.days.entries()) {
    const place = { source, path: ["days", day, "items"] };
    for (const [index, item] of items.entries()) {
      const entry = content.days[day]?.items[index];
      if (entry !== undefined) checkItem(item, entry, placeWithin(place, index), program, linking);
    }
  }
  const all = allItems(program);
  if (all.length === 0) return;
  for (const key of ["rooms", "tracks"] as const) {
    const named = new Set([
      ...all.flatMap(({ room, track }) => (key === "rooms" ? room : track)?.id ?? []),
      ...(key === "tracks" ? papers.flatMap(({ track }) => track?.id ?? []) : []),
    ]);
    const isOneMisspelled = [...named].some((id) => !content[key].some((listed) => listed.id === id));
    for (const [index, { id }] of content[key].entries()) {
      if (named.has(id) || isOneMisspelled) continue;
      const message = `No item of the program names the ${key.slice(0, -1)} ${quote(id)}.`;
      linking.notice({ source, path: [key, index] }, message, "Name it where it is meant, or remove it.", {
        notice: "unused",
        at: [id],
      });
    }
  }
}

function allItems({ days }: Program): Item[] {
  return days
    .flatMap(({ items }) => items)
    .flatMap((item): Item[] => (item.kind === "session" ? [item, ...item.items] : [item]));
}

function checkItem(
  item: Item,
  entry: ItemEntry,
  place: Place,
  { status }: Program,
  { report, notice }: Linking,
): void {
  if (item.isCancelled) return;
  if (item.kind === "session") {
    for (const [index, inner] of item.items.entries()) {
      const part = isSessionEntry(entry) ? partsOfSession(entry)[index] : undefined;
      checkAnnounced(inner, part?.entry, placeWithin(place, ...(part?.path ?? [])), status, report);
    }
    if (item.items.length > 0 || item.text !== undefined || item.url !== undefined) return;
    const message = `The session ${titleInProblem(item)} holds nothing.`;
    const remedy = "Add `items`, a `text`, or a `url` that says more.";
    // Of lightning talks, for whose speakers there is a list on the day, the title says all.
    notice(place, message, remedy, { notice: "empty-session", at: [item.title?.source ?? item.id] });
  } else checkAnnounced(item, entry, place, status, report);
}

function checkAnnounced(
  item: SessionItem,
  entry: ItemEntry | undefined,
  place: Place,
  status: Program["status"],
  report: Linking["report"],
): void {
  if (item.kind !== "talk" || status !== "final") return;
  const isUntitled = item.title === undefined && item.id !== "";
  // Only a paper that does not exist, which is reported, has no authors.
  const isUnknown = item.paper?.authors.length === 0;
  const hasNobody =
    !isUnknown &&
    !item.arePeopleUnknown &&
    !namesNobody(entry) &&
    item.speakers.length + item.panelists.length === 0;
  if (!isUntitled && !hasNobody) return;
  const what = isUntitled ? "title" : "speakers";
  const message = `The program is final, and the ${what} of ${titleInProblem(item)} ${isUntitled ? "is" : "are"} to be announced.`;
  report(place, message, "Write it, or set `status: preliminary`.");
}

/** A talk that does not even say `tba` is told as such. */
function namesNobody(entry: ItemEntry | undefined): boolean {
  const { paper, speakers, panelists } = {
    paper: undefined,
    speakers: undefined,
    panelists: undefined,
    ...entry,
  };
  return entry !== undefined && (paper ?? speakers ?? panelists) === undefined;
}

/** A paper without a talk, or with two, is worth a look once the program is final. */
export function checkPapers(
  program: Program | undefined,
  file: Parsed<PapersFile> | undefined,
  { notice }: Linking,
): void {
  if (program?.status !== "final" || file === undefined) return;
  const talks = allItems(program).flatMap((item) =>
    item.kind === "talk" && item.paper !== undefined ? [{ id: item.paper.id, type: item.type }] : [],
  );
  const presented = talks.map(({ id }) => id);
  const ids = file.content.map(({ id }) => id);
  // A paper that does not exist is reported, and may be the one that seems not to be presented.
  if (presented.length === 0 || presented.some((id) => !ids.includes(id))) return;
  for (const [index, { id }] of file.content.entries()) {
    const types = talks.filter((talk) => talk.id === id).map(({ type }) => type);
    const count = types.length;
    const place = { source: file.source, path: [index, "id"] };
    if (count === 0) {
      notice(
        place,
        `No talk of the program presents the paper ${quote(id)}.`,
        `Add \`paper: ${id}\` to its talk.`,
        { notice: "not-presented", at: [id] },
      );
    } else if (new Set(types).size < count) {
      // A talk with a poster or a demo beside it presents its paper in another way.
      const message = `${count} talks of the program present the paper ${quote(id)}.`;
      notice(place, message, "One talk at several times has `times`; else correct one of them.", {
        notice: "presented-twice",
        at: [id],
      });
    }
  }
}
