import type { NoticeKind } from "./model/vocabulary.ts";

/** Keys and list positions from the top of a document down to one value. */
export type Path = readonly (string | number)[];

/** Lines and columns count from 1, as editors do; columns count UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  /** The line as it is written; undefined for a file as a whole. */
  readonly excerpt?: string | undefined;
}

/** A document that can tell where a value, or its key, is written. A value that is not written is at its parent. */
export interface Source {
  readonly file: string;
  locate(path: Path, part: "key" | "value", spot?: Spot): Position;
}

/** Where in a value, which is `text`, something stands. */
export interface Spot {
  readonly text: string;
  readonly offset: number;
}

/** One value in one file of the content. */
export interface Place {
  readonly source: Source;
  readonly path: Path;
  readonly part?: "key" | "value";
  readonly spot?: Spot | undefined;
}

/** An error misleads readers, and stops the build; a notice is worth a look, and does not. */
export type Severity = "error" | "notice";

/** One fault in the content: where it is, what is wrong, what to do. */
export interface Problem extends Position {
  readonly severity: Severity;
  readonly file: string;
  /** Such as `days[0].items[3].start`; empty for a fault of the whole file. */
  readonly path: string;
  readonly message: string;
  readonly remedy: string;
  /** By what the content can answer that it is right as it is. */
  readonly subject?: Subject | undefined;
  /** What to write where, if it is right as it is. */
  readonly answer?: string | undefined;
}

/** What a problem is about: its kind, and what tells it from others of its kind, such as the ids of two talks. */
export interface Subject {
  readonly notice: NoticeKind;
  readonly at: readonly string[];
}

export type Report = (place: Place, message: string, remedy: string) => void;
/** Every notice can be answered: so it says what it is about. */
export type Notice = (place: Place, message: string, remedy: string, subject: Subject) => void;

/** Thrown once, with every problem of every file. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(renderProblem).join("\n\n"));
    this.name = "ContentError";
    this.problems = problems;
  }
}

export function placeWithin(place: Place, ...keys: Path): Place {
  return { source: place.source, path: [...place.path, ...keys] };
}

export function problemAt(
  place: Place,
  message: string,
  remedy: string,
  severity: Severity = "error",
  subject?: Subject,
): Problem {
  const { source, path, part = "value", spot } = place;
  const position = source.locate(path, part, spot);
  const words = {
    path: visible(renderPath(path)),
    message: visible(message),
    remedy: remedy.split("\n").map(visible).join("\n"),
  };
  const problem = { severity, file: visible(source.file), ...position, ...words };
  return subject === undefined ? problem : { ...problem, subject };
}

/** What would end a line of a log, steer a terminal or turn a text around. */
export const HARMFUL = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** Harmful characters as YAML writes them between quotes. */
function visible(text: string): string {
  return text.replace(
    HARMFUL,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`,
  );
}

/** A problem of a file as a whole. */
export function problemOfFile(file: string, message: string, remedy: string): Problem {
  return problemAt({ source: { file, locate: () => ({ line: 1, column: 1 }) }, path: [] }, message, remedy);
}

/** A notice of a file as a whole. */
export function noticeOfFile(file: string, message: string, remedy: string, notice: NoticeKind): Problem {
  return { ...problemOfFile(file, message, remedy), severity: "notice", subject: { notice, at: [file] } };
}

export function isError({ severity }: Problem): boolean {
  return severity === "error";
}

/** By file, line and column; the same fault found twice is told once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const unique = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...unique.values()].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column,
  );
}

export function renderProblem(problem: Problem): string {
  const { severity, file, line, column, path, message, remedy, answer } = problem;
  const head = path === "" ? `${file}:${line}:${column}` : `${file}:${line}:${column}  ${path}`;
  return [
    head,
    ...`${severity === "notice" ? "Notice: " : ""}${message}\n${remedy}${answer === undefined ? "" : `\n${answer}`}`
      .split("\n")
      .map((text) => `  ${text}`),
  ].join("\n");
}

export function renderPath(path: Path): string {
  return path
    .map((key, index) => (typeof key === "number" ? `[${key}]` : index === 0 ? key : `.${key}`))
    .join("");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
