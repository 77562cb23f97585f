import type { Element } from "hast";
import { h } from "hastscript";
import type { Edition } from "../../../model/edition.ts";
import type { Paper } from "../../../model/paper.ts";
import { pdfNamesOf } from "../folder.ts";
import { sectionsOf } from "../sections.ts";
import { marked, said } from "./marks.ts";

/** The table of contents: the papers, each once. */
export function contentsPart(edition: Edition): Element {
  const parts = sectionsOf(edition).flatMap(({ title, papers }) => [
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
  return h("li", { id, typeof: "bibo:Article", about: `#${id}` }, [
    h("a", { href: encodeURIComponent(pdfNamesOf(edition).get(paper) ?? "") }, [
      said("dcterms:title", marked("CEURTITLE", title.plain)),
    ]),
    ...(pages === undefined ? [] : [" ", marked("CEURPAGES", pages)]),
    h("br"),
    ...authors.flatMap(({ name }, index) => [
      ...(index === 0 ? [] : [", "]),
      h("span", { rel: "dcterms:creator" }, [said("foaf:name", marked("CEURAUTHOR", name))]),
    ]),
  ]);
}
