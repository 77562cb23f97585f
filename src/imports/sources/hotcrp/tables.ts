import { type Decision, decisionOf, decisionOfAll, openWords } from "../../clean/decisions.ts";
import { splitPeople } from "../../clean/name-lists.ts";
import { fullName, type RawPerson } from "../../clean/people.ts";
import type { LeftOut, ReadOptions } from "../../record.ts";
import type { RawPaper } from "../paper-entries.ts";
import { hasColumns, type Records, type TableRecord } from "../records.ts";

/** `…-authors.csv`: a line an author. */
export function isAuthors(table: Records): boolean {
  return (
    hasColumns(table, "paper", "title") &&
    (hasColumns(table, "iscontact") || hasColumns(table, "first", "last"))
  );
}

/** `…-data.csv`, and lists of papers: a line a paper. */
export function isPapers(table: Records): boolean {
  const isNumbered = ["paper", "pid", "id"].some((column) => hasColumns(table, column));
  return (
    isNumbered &&
    hasColumns(table, "title") &&
    !isAuthors(table) &&
    (hasColumns(table, "decision") || hasColumns(table, "status"))
  );
}

export function papersInTables(
  tables: readonly Records[],
  { accepted }: ReadOptions,
): { readonly papers: readonly RawPaper[]; readonly leftOut: readonly LeftOut[] } {
  const leftOut: LeftOut[] = [];
  const authors = new Map<string, { readonly first: TableRecord; readonly people: RawPerson[] }>();
  for (const row of tables.filter(isAuthors).flatMap(({ rows }) => rows)) {
    const key = row.get("paper");
    const own = authors.get(key) ?? { first: row, people: [] };
    authors.set(key, own);
    if (/^(?:nonauthor|only)$/i.test(row.get("iscontact")))
      leftOut.push({ place: row.place, what: `a contact of paper ${key}`, reason: "is no author" });
    else own.people.push(authorOf(row));
  }
  const lists = tables.filter(isPapers);
  const papers = lists
    .flatMap(({ rows }) => rows)
    .map((row): RawPaper => {
      const key = row.get("paper") || row.get("pid") || row.get("id");
      const cells = [row.get("decision"), row.get("status")];
      return {
        key,
        place: row.place,
        what: `paper ${key}`,
        ...decided(decisionOfAll(cells, accepted), openWords(cells, accepted)),
        title: row.get("title"),
        authors:
          authors.get(key)?.people ??
          splitPeople(row.get("authors").replaceAll("\n", "; ")).map((name) => ({ name })),
        abstract: row.get("abstract"),
        keywords: row.get("topics").split(/[;\n]/),
      };
    });
  const known = new Set(papers.map(({ key }) => key));
  // A list of authors alone is one of the papers that somebody chose.
  const alone = [...authors].filter(([key]) => !known.has(key));
  if (lists.length > 0) {
    leftOut.push(
      ...alone.map(([key, { first }]) => ({
        place: first.place,
        what: `the authors of paper ${key}`,
        reason: "have no row in the list of papers",
      })),
    );
    return { papers, leftOut };
  }
  const chosen = alone.map(([key, { first, people }]): RawPaper => {
    const words = first.get("decision");
    const decision: Decision = words === "" ? { kind: "accepted" } : decisionOf(words, accepted);
    return {
      key,
      place: first.place,
      what: `paper ${key}`,
      ...decided(decision, words),
      title: first.get("title"),
      authors: people,
    };
  });
  return { papers: [...papers, ...chosen], leftOut };
}

function decided(
  decision: Decision,
  decisionWords: string,
): Pick<RawPaper, "decision" | "decisionWords" | "category"> {
  return { decision, decisionWords, category: decision.kind === "accepted" ? decision.category : undefined };
}

function authorOf(row: TableRecord): RawPerson {
  return {
    name: fullName(row.get("first"), row.get("last")) || row.get("name"),
    affiliation: row.get("affiliation"),
    country: row.get("country"),
    orcid: row.get("orcid"),
  };
}
