import type { Element } from "hast";
import { h } from "hastscript";
import type { Edition } from "../../../model/edition.ts";
import type { Paper } from "../../../model/paper.ts";
import type { Talk } from "../../../model/program/program.ts";
import { talksIn, talksOf } from "../../../model/program/talks.ts";
import { pdfNamesOf } from "../folder.ts";
import { marked } from "./marks.ts";

/** The table of contents: the papers, each once. */
export function contentsPart(edition: Edition): Element {
  const parts = partsOf(edition).flatMap(({ title, papers }) => [
    ...(title === "" ? [] : [h("h3", [marked("CEURSESSION", title)])]),
    h(
      "ul",
      papers.map((paper) => paperPart(paper, edition)),
    ),
  ]);
  return h("div", { className: ["CEURTOC"] }, [
    h("h2", "Table of Contents"),
    h("p", [
      "There were ",
      marked("CEURSUBMITTEDPAPERS", "NNN"),
      " papers submitted for peer review to this workshop. Out of these, ",
      marked("CEURACCEPTEDPAPERS", String(edition.papers.length)),
      " papers were accepted for this volume.",
    ]),
    ...parts,
  ]);
}

function paperPart(paper: Paper, edition: Edition): Element {
  const { id, title, pages, authors } = paper;
  return h("li", { id }, [
    h("a", { href: encodeURIComponent(pdfNamesOf(edition).get(paper) ?? "") }, [
      marked("CEURTITLE", title.plain),
    ]),
    ...(pages === undefined ? [] : [" ", marked("CEURPAGES", pages)]),
    h("br"),
    ...authors.flatMap(({ name }, index) => [...(index === 0 ? [] : [", "]), marked("CEURAUTHOR", name)]),
  ]);
}

interface Section {
  /** Empty for the papers of no session. */
  readonly title: string;
  readonly papers: readonly Paper[];
}

/** The papers by the session they were presented in, in the order of the program; those of no session come last. */
function partsOf({ papers, program }: Edition): Section[] {
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
