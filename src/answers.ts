import type { ParsedSite } from "./link/parsed-site.ts";
import { isError, type Place, type Problem, problemAt, type Subject } from "./problem.ts";
import { inYaml } from "./remedy.ts";

/** An entry of `accept`. */
interface Answer {
  readonly place: Place;
  readonly notice: Subject["notice"];
  readonly at?: readonly string[] | undefined;
  /** Where what it answers is written: an edition's folder, or anywhere outside of the editions. */
  readonly folder: string;
}

/** The answers of all files, and what they do to problems. */
export interface Answers {
  /** Without those that are answered. */
  unanswered(problems: readonly Problem[]): Problem[];
  /** Of answers that answered none of the problems asked so far. */
  needless(except?: readonly Subject["notice"][]): Problem[];
  /** Each with the line that would answer it. */
  withAnswers(problems: readonly Problem[]): Problem[];
}

/** What `accept` of `series.yaml` and of each `edition.yaml` says. */
export function answersIn({ series, editions }: ParsedSite): Answers {
  const files = [series, ...editions.map(({ edition }) => edition)];
  const answers = files.flatMap(({ source, content }) =>
    content.accept.map(({ notice, at }, index): Answer => {
      const place = { source, path: ["accept", index] };
      return { place, notice, at, folder: folderOf(source.file) };
    }),
  );
  const used = new Set<Answer>();
  const withList = new Set(
    files.filter(({ content }) => content.accept.length > 0).map(({ source }) => source.file),
  );
  const known = new Set(files.map(({ source }) => source.file));
  return {
    unanswered: (problems) =>
      problems.filter((problem) => {
        const found = answers.filter((answer) => doesAnswer(answer, problem));
        for (const answer of found) used.add(answer);
        return found.length === 0;
      }),
    needless: (except = []) =>
      answers
        .filter((answer) => !used.has(answer) && !except.includes(answer.notice))
        .map(({ place }) =>
          problemAt(place, "There is no notice that this answers.", "Remove this entry.", "notice"),
        ),
    withAnswers: (problems) => {
      // A second `accept:` in one file would be a key that is there twice.
      const begun = new Set(withList);
      return problems.map((problem) => withAnswer(problem, known, begun));
    },
  };
}

/** `editions/2021/`, or nothing for what is not within an edition. */
function folderOf(file: string): string {
  return /^editions\/[^/]+\//.exec(file)?.[0] ?? "";
}

/** An error is never answered together with others that nobody has read. */
function doesAnswer({ folder, notice, at }: Answer, problem: Problem): boolean {
  const { subject, file } = problem;
  if (subject?.notice !== notice || folder !== folderOf(file)) return false;
  if (at === undefined) return !isError(problem);
  const [wanted, given] = [subject.at, at].map((words) => [...new Set(words.map(plain))].sort());
  return JSON.stringify(wanted) === JSON.stringify(given);
}

/** Spaces at the ends and the forms of accents tell nothing apart. */
function plain(word: string): string {
  return word.normalize("NFC").replace(/\s+/g, " ").trim();
}

/** @param begun the files that have a list of answers, once those told so far are written */
function withAnswer(problem: Problem, known: ReadonlySet<string>, begun: Set<string>): Problem {
  const { subject, file } = problem;
  const folder = folderOf(file);
  const home = folder === "" ? "data/series.yaml" : `${folder}edition.yaml`;
  if (subject === undefined || !known.has(home)) return problem;
  const at =
    subject.at.length === 0 ? "" : `, at: [${subject.at.map((word) => inYaml(plain(word))).join(", ")}]`;
  const entry = `{notice: ${subject.notice}${at}}`;
  const answer = begun.has(home)
    ? `If it is right as it is, add to \`accept\` in ${home}: ${entry}`
    : `If it is right as it is, write in ${home}:\naccept: [${entry}]`;
  begun.add(home);
  return { ...problem, answer };
}
