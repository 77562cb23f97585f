import { folded } from "../../../folding.ts";
import { decisionOfAll, openWords } from "../../clean/decisions.ts";
import { footnotedPeople } from "../../clean/footnotes.ts";
import { keywordsIn } from "../../clean/keywords.ts";
import { splitOutside } from "../../clean/name-lists.ts";
import { fullName, type ImportedPerson, peopleIn, personFrom } from "../../clean/people.ts";
import { cleanLine, cleanProse, cleanTitle, isBlank } from "../../clean/text.ts";
import type { ImportedEntry, LeftOut, ReadOptions, Remark } from "../../record.ts";
import { questionOn } from "../paper-entries.ts";
import type { Cells } from "./cells.ts";

interface Papers {
  readonly entries: readonly ImportedEntry[];
  readonly leftOut: readonly LeftOut[];
  readonly remarks: readonly Remark[];
}

const LINES = ["category", "track", "pages"] as const;
const TARGETS = ["pdf", "code", "data", "slides", "poster", "video", "url"] as const;

/** A paper in each row, or in as many rows as it has authors. */
export function papersOf(rows: readonly Cells[], { accepted }: ReadOptions, hasDecisions: boolean): Papers {
  const entries = new Map<string, ImportedEntry>();
  const leftOut: LeftOut[] = [];
  const remarks: Remark[] = [];
  for (const row of rows) {
    const title = cleanTitle(row.get("title"));
    const key = row.get("id") || row.get("number") || folded(title);
    const decision = isWithdrawn(row)
      ? { kind: "withdrawn" as const }
      : hasDecisions
        ? decisionOfAll(row.all("decision"), accepted)
        : { kind: "accepted" as const };
    const number = row.get("number") || row.get("id");
    const what = row.get("number") === "" ? title : `submission ${number}`;
    if (decision.kind !== "accepted") {
      // Nobody is told what was not accepted.
      const unnamed = `submission ${number || "without a number"}`;
      leftOut.push({ place: row.place, what: unnamed, reason: REASONS[decision.kind] });
      if (decision.kind === "unclear")
        remarks.push(
          questionOn({ place: row.place, decisionWords: openWords(row.all("decision"), accepted) }),
        );
      continue;
    }
    const { people, remark } = authorsOf(row);
    if (remark !== undefined) remarks.push({ place: row.place, text: remark });
    const known = entries.get(key);
    if (known !== undefined && (title === "" || title === known.value.title) && people.length > 0) {
      entries.set(key, withAuthors(known, people));
      continue;
    }
    if (title === "" || people.length === 0) {
      const missing = title === "" ? "There is no title." : "There are no authors.";
      leftOut.push({ place: row.place, what: what || "a row", reason: missing });
      continue;
    }
    const category =
      cleanLine(row.get("category") || row.get("type")) || ("category" in decision ? decision.category : "");
    const value = { title, authors: people, ...factsOf(row), ...(category ? { category } : {}) };
    entries.set(known === undefined ? key : `${key} ${row.place}`, { key, place: row.place, value });
  }
  return { entries: [...entries.values()], leftOut, remarks };
}

/** Where a column says so with a word, a mark or a day; "no" is none of them. */
function isWithdrawn(row: Cells): boolean {
  const said = folded(cleanLine(row.get("withdrawn")));
  return !isBlank(said) && !/^(?:no?|non|nein|nao|false|falsch|faux|falso|0|否|いいえ|لا)$/.test(said);
}

const REASONS = {
  rejected: "It was rejected.",
  withdrawn: "It was withdrawn.",
  undecided: "It has no decision yet.",
  unclear: "Its decision is not clear.",
};

/** Somebody named in two rows is one. */
function withAuthors(entry: ImportedEntry, people: readonly ImportedPerson[]): ImportedEntry {
  const before = entry.value.authors as readonly ImportedPerson[];
  const names = new Set(before.map(({ name }) => name));
  return {
    ...entry,
    value: { ...entry.value, authors: [...before, ...people.filter(({ name }) => !names.has(name))] },
  };
}

function factsOf(row: Cells): Readonly<Record<string, unknown>> {
  const abstract = cleanProse(row.get("abstract"));
  const keywords = keywordsIn(row.get("keywords"));
  const awards = splitOutside(cleanLine(row.get("award")), /;/);
  const doi = /10\.\d{4,9}\/\S+/.exec(row.get("doi"))?.[0];
  const arxiv = /\d{4}\.\d{4,5}(?:v\d+)?|(?<![a-z-])[a-z-]{1,20}(?:\.[A-Z]{2})?\/\d{7}/.exec(
    row.get("arxiv"),
  )?.[0];
  const lines = LINES.flatMap((key) => {
    const line = cleanLine(row.get(key));
    return isBlank(line) ? [] : [[key, line] as const];
  });
  const targets = TARGETS.flatMap((key) => {
    const written = row.get(key).trim();
    return isBlank(written) || /\s/.test(written) ? [] : [[key, written] as const];
  });
  return {
    ...(abstract === "" || isBlank(abstract) ? {} : { abstract }),
    ...Object.fromEntries(lines),
    ...(keywords.length === 0 ? {} : { keywords }),
    ...(awards.length === 0 ? {} : awards.length === 1 ? { award: awards[0] } : { awards }),
    ...(doi === undefined ? {} : { doi }),
    ...(arxiv === undefined ? {} : { arxiv }),
    ...Object.fromEntries(targets),
  };
}

interface Authors {
  readonly people: readonly ImportedPerson[];
  readonly remark?: string;
}

function authorsOf(row: Cells): Authors {
  const lists = wholeLists(row.all("authors").filter((cell) => cell !== ""));
  const affiliations = [...row.all("affiliations"), ...row.all("affiliation")];
  if (lists.length > 1)
    return {
      people: row
        .all("authors")
        .flatMap((name, index) => personFrom({ name, affiliation: affiliations[index] }) ?? []),
    };
  const single = row.get("name") || fullName(row.get("first"), row.get("last"));
  if (lists.length === 0 && single !== "") {
    const [affiliation, country, orcid] = [row.get("affiliation"), row.get("country"), row.get("orcid")];
    const person = personFrom({ name: single, affiliation, country, orcid });
    return { people: person === undefined ? [] : [person] };
  }
  return withAffiliations(
    lists[0] ?? "",
    affiliations.find((cell) => cell !== "") ?? "",
    row.get("countries"),
  );
}

/** Two columns may name all authors, one of them with more: then it is the other's list. Else each column has one of them. */
function wholeLists(lists: readonly string[]): readonly string[] {
  const counts = lists.map((cell) => peopleIn(cell).length);
  const isTwice = lists.length > 1 && counts.every((count) => count === counts[0]) && (counts[0] ?? 0) > 1;
  return isTwice ? lists.toSorted((a, b) => b.length - a.length).slice(0, 1) : lists;
}

/** One affiliation is everybody's; as many as there are authors are one each. */
function withAffiliations(names: string, affiliations: string, countries: string): Authors {
  const footnoted = footnotedPeople(names, affiliations);
  if (footnoted !== undefined) return { people: footnoted };
  const people = peopleIn(names);
  const parts = splitList(affiliations);
  const lands = splitList(countries);
  const isFit = parts.length <= 1 || parts.length === people.length;
  const given = people.flatMap(({ name, affiliation: own }, index) => {
    const affiliation = isFit ? parts[parts.length === 1 ? 0 : index] : undefined;
    const country = lands.length === people.length ? lands[index] : undefined;
    const person = personFrom({ name, affiliation: own === undefined ? affiliation : undefined, country });
    return person === undefined ? [] : own === undefined ? [person] : [{ ...person, affiliation: own }];
  });
  if (isFit) return { people: given };
  const remark = `There are ${people.length} authors and ${parts.length} affiliations: these were not taken.`;
  return { people: given, remark };
}

/** Lines hold whole entries, and so do bars where there are some. */
function splitList(text: string): string[] {
  const separator = text.includes("\n") ? /\n/ : text.includes("|") ? /\|/ : /;/;
  return splitOutside(text, separator);
}
