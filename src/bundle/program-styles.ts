import type { Edition } from "../model/edition.ts";
import { talksOf } from "../model/program/talks.ts";
import type { Site } from "../model/site.ts";
import { blocksOf, type ParallelBlock } from "../views/program/parallel.ts";
import { COLUMNS_OF_PAGE, type Timetable, timetableOf } from "../views/program/timetable.ts";
import { isLatin } from "../wording/script.ts";
import type { StylePart } from "./bundled.ts";

/** What content adds to the stylesheet: nothing, where there are neither tracks nor parallel sessions nor formulas nor other scripts nor a repository. */
export interface ProgramStyles {
  readonly files: readonly StylePart[];
  readonly rules: string;
}

/** Places in a grid are classes, as pages have no inline styles: this makes the rules of those that a site uses. */
export function programStyles({ series, editions, pages }: Site): ProgramStyles {
  const programs = editions.flatMap(({ program }) => program ?? []);
  const timetables = programs
    .flatMap(({ days, rooms }) => days.flatMap(({ items }) => blocksOf(items, rooms)))
    .filter((block): block is ParallelBlock => block.kind === "parallel")
    .map(timetableOf);
  const hasTracks = programs.some(({ tracks }) => tracks.length > 0);
  const hasOtherScripts = [series, ...editions].some(({ language }) => !isLatin(language));
  return {
    files: [
      ...onlyIf(timetables.length > 0, "parallel.css"),
      ...onlyIf(hasTracks, "tracks.css"),
      ...onlyIf(pages.some(mayHaveFormula) || editions.some(hasFormulas), "maths.css"),
      ...onlyIf(series.repository !== undefined, "corrections.css"),
      ...onlyIf(hasOtherScripts, "languages.css"),
    ],
    rules: timetables.length > 0 ? `@layer parts{${rulesOf(timetables).join("")}}` : "",
  };
}

function hasFormulas(edition: Edition): boolean {
  const { about = "", calls, pages, news, papers } = edition;
  const titled = [...papers, ...talksOf(edition)];
  return (
    about.includes("$") ||
    [...calls, ...pages, ...news].some(mayHaveFormula) ||
    titled.some(({ title, abstract = "" }) => title?.source.includes("$") || abstract.includes("$"))
  );
}

/** A sum of money costs a rule that nothing needs. */
function mayHaveFormula({ text = "" }: { readonly text?: string | undefined }): boolean {
  return text.includes("$");
}

function onlyIf(isNeeded: boolean, part: StylePart): StylePart[] {
  return isNeeded ? [part] : [];
}

function rulesOf(timetables: readonly Timetable[]): string[] {
  const cells = timetables.flatMap(({ slots }) => slots.flatMap((slot) => slot.cells));
  const slots = timetables.flatMap((timetable) => timetable.slots);
  const counts = upTo(timetables.map(({ columns }) => columns.length));
  return [
    ...counts.map((count) => `.rooms-${count}{--rooms:${count}}`),
    ...counts
      .filter((count) => count > COLUMNS_OF_PAGE)
      .map(
        (count) =>
          `@media screen and (min-width:62rem) and (max-width:${widthOf(count)}px){.program:not([data-filtered]) .rooms-${count}{--times-top:auto;>.scroller{overflow-x:auto}}}`,
      ),
    ...upTo(cells.map(({ column }) => column)).map((line) => `.column-${line}{grid-column:${line}}`),
    ...upTo(timetables.map(lanesOf), 2, 1).map((lanes) => `.lanes-${lanes}{grid-column-end:span ${lanes}}`),
    ...upTo(
      slots.map(({ row }) => row),
      1,
    ).map((line) => `.row-${line}{grid-row-start:${line}}`),
    ...upTo(
      [...cells, ...slots].map(({ span }) => span),
      1,
    ).map((span) => `.span-${span}{grid-row-end:span ${span}}`),
  ];
}

/** The most columns that one room has. */
function lanesOf({ columns }: Timetable): number {
  return Math.max(...columns.map((room) => columns.filter((column) => column === room).length));
}

/** In steps of four: a talk more in one program seldom changes the stylesheet, which every page names. */
function upTo(numbers: readonly number[], first = 2, step = 4): number[] {
  const last = Math.ceil(Math.max(...numbers) / step) * step;
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => index + first);
}

/** The width of a window, in pixels, below which so many columns scroll sideways: see `parallel.css`. */
function widthOf(columns: number): number {
  const rem = 18;
  const [times, column, gap, edges, scrollbar] = [4.6, 11, 0.75, 4, 1];
  return Math.ceil((times + columns * (column + gap) + edges + scrollbar) * rem);
}
