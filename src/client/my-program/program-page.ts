import type { ToolWords } from "../../views/program/program-tools.ts";
import { part } from "../page/part.ts";
import { type Row, rowsOf } from "./rows.ts";
import { openStore, type Store } from "./store.ts";

/** The program as scripts see it. */
export interface ProgramPage {
  /** The form above the program: whatever changes what is shown, is an `input` event of it. */
  readonly tools: HTMLFormElement;
  readonly program: HTMLElement;
  /** Of the page. */
  readonly heading: HTMLElement;
  readonly rows: readonly Row[];
  readonly words: ToolWords;
  readonly store: Store;
  /** For everybody to read, and for screen readers to say. */
  readonly tell: (message: string) => void;
}

/** Undefined for a program without tools. */
export function openProgramPage(): ProgramPage | undefined {
  const tools = document.querySelector<HTMLFormElement>("form.tools");
  if (tools === null) return undefined;
  const words: ToolWords = JSON.parse(tools.dataset.words ?? "");
  const told = part(tools, ".told");
  const tell = (message: string): void => {
    told.textContent = message;
  };
  const program = part(document, ".program");
  return {
    ...{ tools, program, words, tell },
    heading: part(document, "h1"),
    rows: rowsOf(program),
    store: openStore(tools.dataset.store ?? "", () => tell(words.notKept)),
  };
}

/** Tells the form that what is shown has changed without an input of the reader's. */
export function changed({ tools }: ProgramPage): void {
  tools.dispatchEvent(new Event("input"));
}

/** How many talks have these rows: one that takes place twice has two. */
export function countOf(rows: readonly Pick<Row, "id">[]): number {
  return new Set(rows.map(({ id }) => id)).size;
}

/** The rows with these ids; the others are no longer in the program. */
export function rowsWith({ rows }: ProgramPage, ids: ReadonlySet<string>): Row[] {
  return ids.size === 0 ? [] : rows.filter(({ id }) => ids.has(id));
}
