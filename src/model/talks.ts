import { participantsOf } from "./participants.ts";
import type { Item, Program, Session, Talk } from "./program.ts";

/** The talks among items and within their sessions, in order. */
export function talksIn(items: readonly Item[]): Talk[] {
  return items
    .flatMap((item) => (item.kind === "session" ? item.items : [item]))
    .filter((item) => item.kind === "talk");
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
  const hasPeople = participantsOf(talk).length > 0;
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
