import { type Decision, decisionOf } from "../clean/decisions.ts";
import { webAddressIn } from "../clean/people.ts";
import { capitalized } from "../clean/text.ts";
import type { Imported, LeftOut, ReadOptions, Source, SourceFile } from "../record.ts";
import { firstText, isMapping, type JsonMapping, listOf, mappingsOf, textOf } from "./json.ts";
import { paperEntries, type RawPaper } from "./paper-entries.ts";

const SITE = "https://openreview.net";

/** Notes as the interface of OpenReview answers, in both of its versions. */
export const openreview: Source = {
  name: "openreview",
  title: "OpenReview",
  recognize(files) {
    const notes = files.flatMap(({ json }) => notesIn(json) ?? []);
    if (!notes.some((note) => isMapping(note.content) && "title" in note.content)) return undefined;
    return notes.some(
      ({ forum, invitation, invitations }) =>
        textOf(forum) !== "" || (invitation ?? invitations) !== undefined,
    )
      ? "sure"
      : "maybe";
  },
  read(files, options) {
    return readNotes(files, options);
  },
};

/** The notes of an answer, or a bare list of them; undefined for other JSON. */
function notesIn(json: unknown): readonly JsonMapping[] | undefined {
  const list = isMapping(json) ? json.notes : json;
  if (!Array.isArray(list)) return undefined;
  const notes = list
    .filter(isMapping)
    .filter(({ content, id, forum }) => isMapping(content) && textOf(id) + textOf(forum) !== "");
  return notes.length === 0 ? undefined : notes;
}

/** Fields of a paper that are read, or that are for the committee. */
const KNOWN = new Set(
  "title authors authorids abstract keywords pdf venue venueid decision paperhash _bibtex tldr one-sentence_summary".split(
    " ",
  ),
);

function readNotes(files: readonly SourceFile[], { accepted }: ReadOptions): Imported {
  const leftOut: LeftOut[] = [];
  const papers: RawPaper[] = [];
  const fields = new Set<string>();
  const others = new Map<string, number>();
  const decisions = new Map<string, string>();
  const all = files.flatMap((file) =>
    (notesIn(file.json) ?? []).map((note, index) => ({ note, place: `${file.name}, notes[${index}]` })),
  );
  for (const { note } of all) for (const [forum, words] of decisionsIn(note)) decisions.set(forum, words);
  for (const { note, place } of all) {
    const content = isMapping(note.content) ? note.content : {};
    if (!isPaper(note, content)) {
      const kind = textOf(fieldOf(content, "title")) || "a reply";
      others.set(kindOf(kind), (others.get(kindOf(kind)) ?? 0) + 1);
      continue;
    }
    for (const field of Object.keys(content)) if (!KNOWN.has(field.toLowerCase())) fields.add(field);
    const id = firstText(note, "forum", "id");
    const number = textOf(note.number);
    const { decision, words } = decided(content, decisions.get(id), accepted);
    const pdf = addressOf(textOf(fieldOf(content, "pdf")));
    papers.push({
      key: id,
      place,
      what: number === "" ? `note ${id}` : `paper ${number}`,
      decision,
      decisionWords: words,
      title: textOf(fieldOf(content, "title")),
      authors: authorsIn(content),
      abstract: textOf(fieldOf(content, "abstract")),
      keywords: listOf(fieldOf(content, "keywords")).map(textOf),
      category: decision.kind === "accepted" ? decision.category : undefined,
      facts: { ...(pdf === undefined ? {} : { pdf }), url: `${SITE}/forum?id=${encodeURIComponent(id)}` },
    });
  }
  for (const [kind, count] of others)
    leftOut.push({ place: "notes", what: `${count} × ${kind}`, reason: "is no paper" });
  if (fields.size > 0)
    leftOut.push({
      place: "notes",
      what: [...fields].sort().join(", "),
      reason: "are fields of the conference's own form",
    });
  const read = paperEntries(papers);
  return {
    source: "openreview",
    entries: read.entries.length === 0 ? {} : { papers: read.entries },
    files: {},
    leftOut: [...read.leftOut, ...leftOut],
    remarks: read.remarks,
  };
}

/** Version 2 wraps each value: `{ value }`. */
function fieldOf(content: JsonMapping, key: string): unknown {
  const value = content[key];
  return isMapping(value) && "value" in value ? value.value : value;
}

/** Replies stand in the forum of a paper, with an id of their own. */
function isPaper({ id, forum, replyto }: JsonMapping, content: JsonMapping): boolean {
  const isFirst = textOf(forum) === "" || textOf(id) === "" || id === forum;
  return (
    isFirst && textOf(replyto) === "" && textOf(fieldOf(content, "title")) !== "" && !("review" in content)
  );
}

/** Reviews are known by their numbers alone. */
function kindOf(title: string): string {
  return /review/i.test(title) ? "a review" : /decision/i.test(title) ? "a decision" : "a reply";
}

/** Decisions are notes of their own, in the list or among the replies of a paper. */
function decisionsIn(note: JsonMapping): (readonly [forum: string, words: string])[] {
  const details = isMapping(note.details) ? note.details : {};
  const replies = [...mappingsOf(details.directReplies), ...mappingsOf(details.replies), note];
  return replies.flatMap((reply) => {
    const content = isMapping(reply.content) ? reply.content : {};
    const words = firstText(
      {
        decision: fieldOf(content, "decision"),
        recommendation: isDecision(reply) ? fieldOf(content, "recommendation") : "",
      },
      "decision",
      "recommendation",
    );
    const forum = firstText(reply, "forum") || firstText(note, "forum", "id");
    return words === "" || forum === "" ? [] : [[forum, words] as const];
  });
}

function isDecision({ invitation, invitations }: JsonMapping): boolean {
  return [invitation, ...listOf(invitations)].some((name) => /decision$/i.test(textOf(name)));
}

function decided(
  content: JsonMapping,
  written: string | undefined,
  accepted: readonly string[] | undefined,
): { readonly decision: Decision; readonly words: string } {
  const venue = textOf(fieldOf(content, "venue"));
  const id = textOf(fieldOf(content, "venueid"));
  if (/withdrawn|retracted/i.test(`${venue} ${id}`)) return { decision: { kind: "withdrawn" }, words: venue };
  if (/reject/i.test(`${venue} ${id}`)) return { decision: { kind: "rejected" }, words: venue };
  if (written !== undefined) return { decision: decisionOf(written, accepted), words: written };
  // "Submitted to NAME 2025" is said of papers whose fate is not public.
  const isOpen =
    /\b(?:submitted|submission|under review|in review|pending)\b/i.test(venue) || /\/submission$/i.test(id);
  if (venue === "" || isOpen) return { decision: decisionOf("", accepted), words: "" };
  if (/condition|provisional|tentativ|preliminar|borderline|wait(?:ing)?[ -]?list|\?/i.test(venue))
    return { decision: decisionOf(venue, accepted), words: venue };
  const category = KIND.exec(venue)?.[1];
  return {
    decision:
      category === undefined ? { kind: "accepted" } : { kind: "accepted", category: capitalized(category) },
    words: venue,
  };
}

/** What stands behind the name and the year: "ICLR 2025 Oral". */
const KIND =
  / ((?:(?:notable[ -])?top[ -]\d+%|(?:long |short |contributed |best )?(?:oral|poster|spotlight|talk|highlight|demo|paper|tutorial|lightning talk|presentation)s?))$/i;

function authorsIn(content: JsonMapping): RawPaper["authors"] {
  const authors = listOf(fieldOf(content, "authors"));
  return authors.flatMap((author) => {
    const name = isMapping(author) ? firstText(author, "fullname", "name") : textOf(author);
    const affiliation = isMapping(author) ? textOf(mappingsOf(author.institutions)[0]?.name) : "";
    return name === "" || /^anonymous(?: authors?)?$/i.test(name.trim()) ? [] : [{ name, affiliation }];
  });
}

function addressOf(pdf: string): string | undefined {
  return pdf.startsWith("/") ? SITE + encodeURI(pdf) : webAddressIn(pdf);
}
