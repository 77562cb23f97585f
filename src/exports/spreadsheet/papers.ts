import type { Paper } from "../../model/paper.ts";
import type { Participant } from "../../model/person.ts";
import { csvOf } from "./csv.ts";

const COLUMNS =
  "id title authors affiliations countries abstract category track keywords award pages doi arxiv pdf code data slides poster video url".split(
    " ",
  );
const ALWAYS = ["id", "title", "authors", "affiliations", "abstract"];

/** Papers as a table that an import reads again: a row each, with lists between semicolons. */
export function papersCsv(papers: readonly Paper[]): string {
  const rows = papers.map((paper) => ({
    ...paper,
    title: paper.title.source,
    authors: paper.authors.map(({ name }) => name).join("; "),
    affiliations: listOf(paper.authors, ({ affiliations }) => affiliations.join(" + ")),
    countries: listOf(paper.authors, ({ country }) => country ?? ""),
    track: paper.track?.id,
    keywords: paper.keywords.join("; "),
    award: paper.awards.join("; "),
    links: undefined,
    awards: undefined,
    badges: undefined,
    funders: undefined,
  }));
  return csvOf(COLUMNS, rows, ALWAYS);
}

/** One for each author, with a dash for those who have none, a line each where one has a semicolon; empty where nobody has. */
function listOf(people: readonly Participant[], of: (participant: Participant) => string): string {
  const parts = people.map(of);
  return parts.every((part) => part === "")
    ? ""
    : parts.map((part) => part || "–").join(parts.some((part) => part.includes(";")) ? "\n" : "; ");
}
