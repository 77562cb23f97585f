import type { Room } from "../../model/program/locations.ts";
import type { Item } from "../../model/program/program.ts";
import type { Span } from "../../model/time.ts";
import type { ParallelBlock } from "./parallel.ts";
import { linesOf } from "./room-needed.ts";

/** A parallel block as a grid: times down its first column, names of rooms along its first row. */
export interface Timetable {
  /** A room stands twice where two of its items overlap. */
  readonly columns: readonly Room[];
  readonly slots: readonly Slot[];
  /** Whether heights stand for lengths of time. */
  readonly isProportional: boolean;
  /** How long a row is, in minutes: the longest time that all starts and lengths are multiples of. */
  readonly unit: number;
  /** About how many lines of text it is high. */
  readonly lines: number;
}

/** Items that start together. */
export interface Slot {
  /** From their start to the end they share; undefined where they end one after the other. */
  readonly shared: Span | undefined;
  readonly start: Span["start"];
  /** The line of the grid, from 1. */
  readonly row: number;
  /** In units of time, up to the next slot or the end of the block. */
  readonly span: number;
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly item: Item;
  /** Lines of the grid, from 1. */
  readonly column: number;
  readonly row: number;
  /** In units of time. */
  readonly span: number;
}

/** As many columns as fit the width of a page. */
export const COLUMNS_OF_PAGE = 4;

/** The lines after which rooms and times begin. */
export const FIRST_COLUMN = 2;
const FIRST_ROW = 1;

/** How many times taller than its fullest column a block may become for the sake of true proportions. */
const TALLEST = 3;
/** A start and an end under each other. */
const LINES_OF_TIME = 2;

export function timetableOf({ items, rooms }: ParallelBlock): Timetable {
  const start = Math.min(...items.map(({ span }) => +span.start));
  const minutesTo = (moment: { valueOf(): number }): number => Math.round((+moment - start) / 60_000);
  const minutesOf = ({ span }: Item): number => minutesTo(span.end) - minutesTo(span.start);
  const unit = items.reduce(
    (divisor, item) =>
      greatestCommonDivisor(greatestCommonDivisor(divisor, minutesTo(item.span.start)), minutesOf(item)),
    0,
  );
  const columns = rooms.flatMap((room) =>
    lanesOf(items.filter((item) => item.room === room)).map((lane) => ({ room, items: lane })),
  );
  const cells = items.map((item) => ({
    item,
    column: FIRST_COLUMN + columns.findIndex((column) => column.items.includes(item)),
    row: FIRST_ROW + minutesTo(item.span.start) / unit,
    span: minutesOf(item) / unit,
  }));
  const length = Math.max(...items.map(({ span }) => minutesTo(span.end)));
  const slots = slotsOf(cells, FIRST_ROW + length / unit);
  const tallest = Math.max(
    ...items.map((item) => (linesOf(item) / minutesOf(item)) * length),
    // The time beside a row is not to run into that of the next.
    ...slots.map(({ span }) => (LINES_OF_TIME / (span * unit)) * length),
  );
  const fullest = Math.max(
    ...columns.map((column) => column.items.reduce((sum, item) => sum + linesOf(item), 0)),
  );
  const isProportional = tallest <= TALLEST * fullest;
  return {
    columns: columns.map(({ room }) => room),
    ...{ slots, isProportional, unit },
    lines: Math.ceil(isProportional ? tallest : fullest),
  };
}

/** @param end the line at which the block ends */
function slotsOf(cells: readonly Cell[], end: number): Slot[] {
  const rows = [...new Set(cells.map(({ row }) => row))];
  return rows.flatMap((row, index) => {
    const together = cells.filter((cell) => cell.row === row);
    const [first] = together;
    if (first === undefined) return [];
    const { span } = first.item;
    const shared = together.every((cell) => +cell.item.span.end === +span.end) ? span : undefined;
    return [{ shared, start: span.start, row, span: (rows[index + 1] ?? end) - row, cells: together }];
  });
}

/** Items of one room beside each other where they overlap, as registration may overlap with a talk. */
function lanesOf(items: readonly Item[]): Item[][] {
  const lanes: Item[][] = [];
  for (const item of items) {
    const free = lanes.find((lane) => lane.every(({ span }) => span.end <= item.span.start));
    if (free === undefined) lanes.push([item]);
    else free.push(item);
  }
  return lanes;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
