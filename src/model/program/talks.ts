import type { Paper } from "../paper.ts";
import { presentersOf } from "./participants.ts";
import type { Day, Item, Program, Session, Talk } from "./program.ts";

/** The talks among items and within their sessions, in order. */
export function talksIn(items: readonly Item[]): Talk[] {
  return items
    .flatMap((item) => (item.kind === "session" ? item.items : [item]))
    .filter((item) => item.kind === "talk");
}

/** More than this on one page would be mostly addresses, if each name were a link: talks have pages of their own. */
const TALKS_OF_PAGE = 100;

/** @param counts the numbers of an edition's talks, by type */
export function isLargeProgram({ counts }: { readonly counts: Readonly<Record<string, number>> }): boolean {
  return Object.values(counts).reduce((sum, n) => sum + n, 0) > TALKS_OF_PAGE;
}

/** All talks of an edition, in the order of its program. */
export function talksOf({ program }: { readonly program?: Program | undefined }): Talk[] {
  return (program?.days ?? []).flatMap(({ items }) => talksIn(items));
}

interface Programmed {
  readonly program?: Program | undefined;
  readonly cancelled?: string | undefined;
}

/**
 * Whether a talk is cited as such: it is given, it has a title and somebody gives it. One that presents a paper is not,
 * because its paper is.
 */
function isCited(talk: Talk, session: Session | undefined, edition: Programmed): boolean {
  const hasPeople = presentersOf(talk).length > 0;
  const isGiven = !talk.isCancelled && session?.isCancelled !== true && edition.cancelled === undefined;
  return talk.paper === undefined && talk.title !== undefined && hasPeople && isGiven;
}

/** The talks that are cited as such, in the order of the program. */
export function citedTalksOf(edition: Programmed): Talk[] {
  return (edition.program?.days ?? [])
    .flatMap(({ items }) => items)
    .flatMap((item) =>
      item.kind === "session"
        ? talksIn(item.items).filter((talk) => isCited(talk, item, edition))
        : talksIn([item]).filter((talk) => isCited(talk, undefined, edition)),
    );
}

/** A talk, the session it stands in, and its neighbours in the program. */
export interface PlacedTalk {
  readonly talk: Talk;
  readonly day: Day;
  readonly session?: Session | undefined;
  readonly previous?: Talk | undefined;
  readonly next?: Talk | undefined;
}

/** By start, and in the order of the program where several start together. */
export function placedTalks({ program }: Programmed): PlacedTalk[] {
  const placed = (program?.days ?? []).flatMap((day) =>
    day.items.flatMap((item): { talk: Talk; day: Day; session?: Session }[] => {
      if (item.kind === "talk") return [{ talk: item, day }];
      if (item.kind !== "session") return [];
      return item.items.flatMap((inner) =>
        inner.kind === "talk" ? [{ talk: inner, day, session: item }] : [],
      );
    }),
  );
  const sorted = placed.toSorted((a, b) => +a.talk.span.start - +b.talk.span.start);
  return sorted.map((entry, index) => ({
    ...entry,
    previous: sorted[index - 1]?.talk,
    next: sorted[index + 1]?.talk,
  }));
}

/** The talks that present each paper, in the order of the program. */
export function talksByPaper(edition: Pick<Programmed, "program">): Map<Paper, Talk[]> {
  const talks = new Map<Paper, Talk[]>();
  for (const talk of talksOf(edition)) {
    if (talk.paper === undefined) continue;
    const others = talks.get(talk.paper);
    if (others === undefined) talks.set(talk.paper, [talk]);
    else others.push(talk);
  }
  return talks;
}

/** A paper with the talks that present it. */
export interface PresentedPaper {
  readonly paper: Paper;
  readonly talks: readonly Talk[];
}

export function presentedPapers({
  papers,
  program,
}: Pick<Programmed, "program"> & { readonly papers: readonly Paper[] }): PresentedPaper[] {
  const talks = talksByPaper({ program });
  return papers.map((paper) => ({ paper, talks: talks.get(paper) ?? [] }));
}

/** Whether somebody has a session to lead: one with talks in it. */
export function hasChairSheets({ program }: Programmed): boolean {
  return (program?.days ?? []).some(({ items }) =>
    items.some((item) => item.kind === "session" && talksIn([item]).length > 0),
  );
}
