import type { Edition } from "../../model/edition.ts";
import type { Paper } from "../../model/paper.ts";
import type { Talk } from "../../model/program/program.ts";
import { talksIn, talksOf } from "../../model/program/talks.ts";

/** A part of a table of contents. */
export interface Section {
  /** Empty for the papers of no session. */
  readonly title: string;
  readonly papers: readonly Paper[];
}

/** The papers by the session they were presented in, in the order of the program; those of no session come last. */
export function sectionsOf({ papers, program }: Edition): Section[] {
  const presentations = presentationsIn(talksOf({ program }));
  const sessions = (program?.days ?? []).flatMap(({ items }) =>
    items.flatMap((item): Section[] => {
      if (item.kind !== "session") return [];
      const presented = talksIn([item]).flatMap((talk) =>
        talk.paper !== undefined && presentations.get(talk.paper) === talk ? [talk.paper] : [],
      );
      return presented.length === 0 ? [] : [{ title: item.title?.plain ?? "", papers: presented }];
    }),
  );
  const placed = new Set(sessions.flatMap((session) => session.papers));
  const rest = papers.filter((paper) => !placed.has(paper));
  return rest.length === 0 ? sessions : [...sessions, { title: "", papers: rest }];
}

/** The presentation of each paper that counts: its first, but a talk before a poster. */
function presentationsIn(talks: readonly Talk[]): Map<Paper, Talk> {
  const presentations = new Map<Paper, Talk>();
  for (const talk of [...talks.filter(({ type }) => type !== "poster"), ...talks]) {
    if (talk.paper !== undefined && !presentations.has(talk.paper)) presentations.set(talk.paper, talk);
  }
  return presentations;
}
