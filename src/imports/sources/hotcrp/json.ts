import { type Decision, decisionOf, decisionOfAll, isUnsaid, openWords } from "../../clean/decisions.ts";
import { splitPeople } from "../../clean/name-lists.ts";
import { fullName, type RawPerson } from "../../clean/people.ts";
import type { LeftOut, ReadOptions, SourceFile } from "../../record.ts";
import { firstText, isMapping, type JsonMapping, listOf, textOf } from "../json.ts";
import type { RawPaper } from "../paper-entries.ts";

/** The papers of an export: a list, one paper, or what the interface answers; undefined for other JSON. */
export function jsonPapers(json: unknown): readonly unknown[] | undefined {
  const list = Array.isArray(json)
    ? json
    : isMapping(json)
      ? (json.papers ?? (isPaper(json) ? [json] : undefined))
      : undefined;
  return Array.isArray(list) && list.some((entry) => isMapping(entry) && isPaper(entry)) ? list : undefined;
}

function isPaper(entry: JsonMapping): boolean {
  return (
    (entry.object === "paper" || "title" in entry) &&
    (Number.isInteger(entry.pid) || Number.isInteger(Number(textOf(entry.id) || Number.NaN))) &&
    ("pid" in entry || "submission" in entry)
  );
}

/** Keys of a paper that are read, or are nobody's business: reviews, conflicts, files. */
const KNOWN = new Set(
  "object pid id title abstract authors contacts topics submission_class decision status tags withdrawn withdraw_reason withdrawn_at draft submitted submitted_at pc_conflicts conflicts collaborators submission final reviews comments leadContactId lead shepherd manager nonblind blind modified_at if_unmodified_since options ok sclass review_status corresponding_author".split(
    " ",
  ),
);

export function papersInJson(
  file: SourceFile,
  { accepted }: ReadOptions,
): { readonly papers: readonly RawPaper[]; readonly leftOut: readonly LeftOut[] } {
  const papers: RawPaper[] = [];
  const leftOut: LeftOut[] = [];
  const fields = new Set<string>();
  for (const [index, entry] of (jsonPapers(file.json) ?? []).entries()) {
    const place = `${file.name}, papers[${index}]`;
    if (!isMapping(entry)) {
      leftOut.push({ place, what: "an entry", reason: "is no paper" });
      continue;
    }
    const key = firstText(entry, "pid", "id");
    if (textOf(entry.object) !== "" && entry.object !== "paper") {
      leftOut.push({
        place,
        what: `an entry of the kind ${JSON.stringify(textOf(entry.object))}`,
        reason: "is no paper",
      });
      continue;
    }
    for (const field of Object.keys(entry)) if (!KNOWN.has(field)) fields.add(field);
    const decision = decisionIn(entry, accepted);
    papers.push({
      key: key || textOf(entry.title),
      place,
      what: `paper ${key}`,
      ...decision,
      title: textOf(entry.title),
      authors: authorsOf(entry.authors),
      abstract: textOf(entry.abstract),
      keywords: topicsOf(entry.topics),
      category: categoryOf(entry, decision.decision),
    });
  }
  if (fields.size > 0)
    leftOut.push({
      place: file.name,
      what: [...fields].sort().join(", "),
      reason: "are fields of the conference's own form",
    });
  return { papers, leftOut };
}

/** The decision; else what the status or a tag says, where no decision was released. */
function decisionIn(
  entry: JsonMapping,
  accepted: readonly string[] | undefined,
): Pick<RawPaper, "decision" | "decisionWords"> {
  const written = textOf(entry.decision);
  const status = textOf(entry.status);
  if (/^(?:true|yes|1)$/i.test(String(entry.withdrawn)) || /withdrawn/i.test(status))
    return { decision: { kind: "withdrawn" }, decisionWords: status };
  const said = decisionOfAll([written, status], accepted);
  if (said.kind !== "undecided" && (said.kind !== "unclear" || written !== ""))
    return { decision: said, decisionWords: openWords([written, status], accepted) };
  const tags = tagsOf(entry.tags);
  // Tags are read where nothing was decided in words: "Acceptance pending" is not made an acceptance by them.
  const isOpen = isUnsaid(written) && isUnsaid(status);
  if (!isOpen || tags.length === 0)
    return { decision: decisionOf(written, accepted), decisionWords: written };
  return { decision: decisionOfAll(tags, accepted), decisionWords: openWords(tags, accepted) };
}

/** Only tags that say what was decided: others are the committee's own. */
function tagsOf(tags: unknown): string[] {
  const names = Array.isArray(tags)
    ? tags.map((tag) => (isMapping(tag) ? textOf(tag.tag) : textOf(tag)))
    : textOf(tags).split(/\s+/);
  return names
    .map((name) => name.split("#")[0] ?? "")
    .filter((name) => /^(?:accept|reject)(?:ed)?(?:[-_:].*)?$/i.test(name));
}

function authorsOf(authors: unknown): RawPerson[] {
  if (typeof authors === "string") return splitPeople(authors).map((name) => ({ name }));
  return listOf(authors).flatMap((author): RawPerson[] => {
    if (typeof author === "string") return [{ name: author }];
    if (!isMapping(author)) return [];
    const name = fullName(
      firstText(author, "first", "given_name", "firstName"),
      firstText(author, "last", "family_name", "lastName"),
    );
    return [
      {
        name: name === "" ? textOf(author.name) : name,
        affiliation: textOf(author.affiliation),
        country: textOf(author.country),
        orcid: textOf(author.orcid),
      },
    ];
  });
}

/** A list of topics, or those that are set in a mapping. */
function topicsOf(topics: unknown): string[] {
  if (isMapping(topics))
    return Object.entries(topics).flatMap(([name, value]) =>
      value === true || Number(value) > 0 ? [name] : [],
    );
  return listOf(topics)
    .map((topic) => (isMapping(topic) ? textOf(topic.name) : textOf(topic)))
    .filter((topic) => !/^\d*$/.test(topic));
}

function categoryOf(entry: JsonMapping, decision: Decision): string | undefined {
  const named = decision.kind === "accepted" ? decision.category : undefined;
  const kind = firstText(entry, "submission_class", "sclass").replace(/[-_]+/g, " ").trim();
  return (
    named ??
    (kind === "" || /^(?:main|unnamed)$/i.test(kind)
      ? undefined
      : kind.charAt(0).toUpperCase() + kind.slice(1))
  );
}
