import { type Decision, decisionOf } from "../../clean/decisions.ts";
import { keywordsIn } from "../../clean/keywords.ts";
import { fullName, type ImportedPerson, peopleIn, personFrom } from "../../clean/people.ts";
import { cleanLine, cleanProse, cleanTitle } from "../../clean/text.ts";
import type { ImportedEntry, LeftOut, ReadOptions, Remark } from "../../record.ts";
import { questionOn } from "../paper-entries.ts";
import { hasColumns, type Records, type TableRecord } from "../records.ts";
import { fieldsOf, untakenFields } from "./form-fields.ts";
import type { EasyChairTables } from "./tables.ts";

interface Papers {
  readonly entries: readonly ImportedEntry[];
  readonly leftOut: readonly LeftOut[];
  readonly remarks: readonly Remark[];
}

type Rows = ReadonlyMap<string, readonly TableRecord[]>;

/** Rejected papers leave nothing but their number and the reason. */
export function papersIn(tables: EasyChairTables, { accepted }: ReadOptions): Papers {
  const submissions = tables.submissions.flatMap(({ rows }) => rows);
  const hasDecisions = tables.submissions.some((table) => hasColumns(table, "decision"));
  const authors = bySubmission(tables.authors);
  const topics = bySubmission(tables.topics);
  const fields = bySubmission(tables.fields);
  const decide = (row: TableRecord): Decision =>
    hasDecisions ? decisionOf(row.get("decision"), accepted) : { kind: "accepted" };
  const taken = submissions.filter((row) => refusalOf(row, decide(row)) === undefined);
  const tracks = new Set(taken.map((row) => row.get("track name")));
  const entries: ImportedEntry[] = [];
  const leftOut: LeftOut[] = [...withoutSubmission(tables)];
  const remarks: Remark[] = [];
  for (const row of submissions) {
    const number = row.get("#");
    const decision = decide(row);
    const refusal = refusalOf(row, decision);
    if (refusal !== undefined) {
      leftOut.push({ place: row.place, what: `submission ${number}`, reason: refusal });
      if (decision.kind === "unclear")
        remarks.push(questionOn({ place: row.place, decisionWords: row.get("decision") }));
      continue;
    }
    const title = cleanTitle(row.get("title"));
    const people = authorsOf(authors.get(number) ?? []) ?? peopleIn(row.get("authors"));
    const missing =
      title === "" ? "It has no title." : people.length === 0 ? "It has no authors." : undefined;
    if (missing !== undefined) {
      leftOut.push({ place: row.place, what: `submission ${number}`, reason: missing });
      continue;
    }
    const extra = fieldsOf(fields.get(number) ?? [], people.length);
    const [author] = people;
    const keywords = [
      ...keywordsIn(row.get("keywords")),
      ...(topics.get(number) ?? []).map((topic) => cleanLine(topic.get("topic"))),
    ];
    const track = tracks.size > 1 ? cleanLine(row.get("track name")) : "";
    const abstract = cleanProse(row.get("abstract"));
    const category = decision.kind === "accepted" ? decision.category : undefined;
    const { orcid, ...facts } = extra;
    entries.push({
      key: number === "" ? title : number,
      place: row.place,
      value: {
        title,
        authors: orcid === undefined || author === undefined ? people : [{ ...author, orcid }],
        ...(abstract === "" ? {} : { abstract }),
        ...(category === undefined ? {} : { category }),
        ...(track === "" ? {} : { track }),
        ...(keywords.length === 0 ? {} : { keywords: [...new Set(keywords)] }),
        ...facts,
      },
    });
  }
  if (tables.authors.length === 0 && entries.length > 0)
    remarks.push({
      place: "submission.csv",
      text: "Names alone are known of the authors: author.csv has their affiliations, and tells first names from last ones.",
    });
  return { entries, leftOut, remarks: [...remarks, ...untakenFields(tables.fields)] };
}

function bySubmission(tables: readonly Records[]): Rows {
  const rows = new Map<string, TableRecord[]>();
  for (const row of tables.flatMap((table) => table.rows)) {
    const number = row.get("submission #");
    const own = rows.get(number);
    if (own === undefined) rows.set(number, [row]);
    else own.push(row);
  }
  return rows;
}

/** Why a submission is no paper; undefined for one that is. */
function refusalOf(row: TableRecord, { kind }: Decision): string | undefined {
  if (/^(?:✔|✓|✗|x|y|yes|true|1|deleted)$/i.test(row.get("deleted?"))) return "It was deleted.";
  switch (kind) {
    case "accepted":
      return undefined;
    case "rejected":
      return "It was rejected.";
    case "withdrawn":
      return "It was withdrawn.";
    case "undecided":
      return "It has no decision yet.";
    case "unclear":
      return "Its decision is not clear.";
  }
}

/** In the order of the paper; undefined where the table has none of this paper. */
function authorsOf(rows: readonly TableRecord[]): ImportedPerson[] | undefined {
  const people = rows.flatMap((row) => {
    const name = fullName(row.get("first name"), row.get("last name"));
    const [affiliation, country, url] = ["affiliation", "country", "web page"].map((column) =>
      row.get(column),
    );
    return personFrom({ name, affiliation, country, url }) ?? [];
  });
  return people.length === 0 ? undefined : people;
}

/** Authors of submissions whose own row is in none of the files. */
function withoutSubmission({ submissions, authors }: EasyChairTables): LeftOut[] {
  const known = new Set(submissions.flatMap(({ rows }) => rows.map((row) => row.get("#"))));
  const unknown = new Map<string, TableRecord>();
  for (const row of authors.flatMap(({ rows }) => rows)) {
    const number = row.get("submission #");
    if (!known.has(number) && !unknown.has(number)) unknown.set(number, row);
  }
  return [...unknown].map(([number, { place }]) => ({
    place,
    what: `the authors of submission ${number}`,
    reason: "Their title stands in submission.csv, which is to be imported together with this file.",
  }));
}
