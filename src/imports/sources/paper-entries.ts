import type { Decision } from "../clean/decisions.ts";
import { type ImportedPerson, personFrom, type RawPerson } from "../clean/people.ts";
import { cleanLine, cleanProse, cleanTitle } from "../clean/text.ts";
import type { ImportedEntry, LeftOut, Remark } from "../record.ts";

/** A paper as a source says it, before it is clean. */
export interface RawPaper {
  readonly key: string;
  readonly place: string;
  /** `paper 12`: how it is named where it is left out, without its title. */
  readonly what: string;
  readonly decision: Decision;
  /** The chairs' own words for it. */
  readonly decisionWords: string;
  readonly title: string;
  readonly authors: readonly RawPerson[];
  readonly abstract?: string;
  readonly keywords?: readonly string[];
  readonly category?: string | undefined;
  readonly track?: string;
  /** Further keys of `papers.yaml`, clean. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

export interface PaperEntries {
  readonly entries: readonly ImportedEntry[];
  readonly leftOut: readonly LeftOut[];
  readonly remarks: readonly Remark[];
}

/** The accepted papers. Of others nothing is kept but what they are called by and why. */
export function paperEntries(papers: readonly RawPaper[]): PaperEntries {
  const entries: ImportedEntry[] = [];
  const leftOut: LeftOut[] = [];
  const remarks: Remark[] = [];
  const keys = new Set<string>();
  for (const paper of papers) {
    const { key, place, what, decision } = paper;
    const authors = paper.authors.flatMap((author) => personFrom(author) ?? []);
    const title = cleanTitle(paper.title);
    const refusal =
      refusalOf(decision) ?? faultOf(title, authors) ?? (keys.has(key) ? "stands there already" : undefined);
    if (refusal !== undefined) {
      leftOut.push({ place, what, reason: refusal });
      if (decision.kind === "unclear") remarks.push(questionOn(paper));
      continue;
    }
    keys.add(key);
    entries.push({ key, place, value: paperValue(paper, title, authors) });
  }
  if (papers.length > 0 && papers.every(({ decision }) => decision.kind === "undecided"))
    remarks.push({
      place: papers[0]?.place ?? "",
      text: `No paper has a decision yet. If all are accepted, add ${undecidedIn(papers)}`,
      isDecision: true,
    });
  return { entries, leftOut, remarks };
}

/** The options that take papers whose decisions are of these words. */
function undecidedIn(papers: readonly RawPaper[]): string {
  const words = new Set(papers.map(({ decisionWords }) => cleanLine(decisionWords) || "no decision"));
  return [...words].map((word) => `--accept ${JSON.stringify(word)}`).join(" ");
}

function paperValue(
  paper: RawPaper,
  title: string,
  authors: readonly ImportedPerson[],
): ImportedEntry["value"] {
  const abstract = cleanProse(paper.abstract ?? "");
  const keywords = [...new Set((paper.keywords ?? []).map(cleanLine).filter((word) => word !== ""))];
  const category = cleanLine(paper.category ?? "");
  const track = cleanLine(paper.track ?? "");
  return {
    title,
    authors,
    ...(abstract === "" ? {} : { abstract }),
    ...(category === "" ? {} : { category }),
    ...(track === "" ? {} : { track }),
    ...(keywords.length === 0 ? {} : { keywords }),
    ...paper.facts,
  };
}

function refusalOf({ kind }: Decision): string | undefined {
  switch (kind) {
    case "accepted":
      return undefined;
    case "rejected":
      return "was rejected";
    case "withdrawn":
      return "was withdrawn";
    case "undecided":
      return "has no decision yet";
    case "unclear":
      return "has a decision that is not clear";
  }
}

function faultOf(title: string, authors: readonly ImportedPerson[]): string | undefined {
  if (title === "") return "has no title";
  return authors.length === 0 ? "has no authors" : undefined;
}

/** Asks about a decision that is not clear. */
export function questionOn({ place, decisionWords }: Pick<RawPaper, "place" | "decisionWords">): Remark {
  const words = JSON.stringify(cleanLine(decisionWords));
  return { place, text: `Is ${words} accepted? If so, add --accept ${words}`, isDecision: true };
}
