import type { Entry, Name } from "@retorquere/bibtex-parser";
import type { LeftOut } from "../../record.ts";

/** An entry of a bibliography. */
export interface BibEntry {
  readonly key: string;
  /** `inproceedings` */
  readonly type: string;
  readonly place: string;
  readonly year: string;
  /** LaTeX for titles and abstracts, plain text for all else. */
  readonly fields: Readonly<Record<string, string>>;
  readonly keywords: readonly string[];
  readonly names: readonly Name[];
}

const OPTIONS = {
  sentenceCase: false,
  caseProtection: false,
  errorHandler: () => undefined,
  unknownCommandHandler: false,
} as const;
/** Fields whose markup our own reading knows better: formulas, emphasis, paragraphs. */
const RAW = ["title", "abstract", "subtitle"];

/** The parser repeats a field that holds blank lines: a sign of nobody's stands for them meanwhile (Unicode, private use). */
const BLANK_LINES = /\n[ \t]*\n\s*/g;
const PARAGRAPH = "\ue000";

/** All entries of a text; what cannot be read is named by its line. */
export async function entriesIn(
  file: string,
  text: string,
): Promise<{ readonly entries: readonly BibEntry[]; readonly faults: readonly LeftOut[] }> {
  // It is large, and only bibliographies need it.
  const { parse } = await import("@retorquere/bibtex-parser");
  try {
    const plain = parse(text, OPTIONS);
    const raw = new Map(
      parse(text.replace(BLANK_LINES, PARAGRAPH), { ...OPTIONS, raw: true }).entries.map((entry) => [
        entry.key,
        entry,
      ]),
    );
    const lines = linesOfKeys(text);
    return {
      entries: plain.entries.map((entry) =>
        readEntry(entry, raw.get(entry.key), `${file}, line ${lines.get(entry.key) ?? 1}`),
      ),
      faults: plain.errors.map(({ line, source = "" }) => ({
        place: `${file}, line ${line ?? 1}`,
        what: source.trim().split("\n")[0]?.slice(0, 60) ?? "an entry",
        reason: "is no BibTeX that can be read",
      })),
    };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return {
      entries: [],
      faults: [{ place: file, what: "the file", reason: "is no BibTeX that can be read" }],
    };
  }
}

function readEntry(entry: Entry, raw: Entry | undefined, place: string): BibEntry {
  const texts = Object.entries(entry.fields).map(([name, values]) => {
    const own = RAW.includes(name) ? raw?.fields[name] : undefined;
    const text = (own ?? values).map(String).join(" ").replaceAll(PARAGRAPH, "\n\n");
    return [name, text.trim()] as const;
  });
  const fields = Object.fromEntries(texts);
  const [year = ""] = /\b(?:19|20)\d\d\b/.exec(fields.year ?? fields.date ?? "") ?? [];
  return {
    key: entry.key,
    type: entry.type.toLowerCase(),
    place,
    year,
    fields,
    keywords: (entry.fields.keywords ?? []).map(String),
    names: entry.creators.author ?? [],
  };
}

function linesOfKeys(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const [index, line] of text.split("\n").entries()) {
    const key = /^\s*@\w+\s*[{(]\s*([^,\s]+)\s*,/.exec(line)?.[1];
    if (key !== undefined && !lines.has(key)) lines.set(key, index + 1);
  }
  return lines;
}
