import type { DateTime } from "luxon";
import type { Edition } from "../../model/edition.ts";
import type { Room } from "../../model/program/locations.ts";
import { hrefOfTarget } from "../../urls.ts";
import { listOf, say } from "../../wording/words.ts";
import type { EditionContext } from "../context.ts";
import { startView, type TimeView, timeView } from "../moments/time.ts";
import { type ItemView, itemView } from "./item.ts";
import type { Block, ParallelBlock } from "./parallel.ts";
import { type Cell, COLUMNS_OF_PAGE, FIRST_COLUMN, type Slot, timetableOf } from "./timetable.ts";

/** Items one after the other, or in several rooms at once. */
export type BlockView = { readonly kind: "serial"; readonly items: readonly ItemView[] } | ParallelBlockView;

/** One list by time, which wide screens show as a grid of rooms and times. */
export interface ParallelBlockView {
  readonly kind: "parallel";
  /** "In parallel: Main hall and Annex" */
  readonly label: string;
  readonly columns: readonly ColumnView[];
  /** How many there are, with those of one room that overlap. */
  readonly width: number;
  readonly isProportional: boolean;
  /** Of a row, in minutes. */
  readonly unit: number;
  /** About how high it is, in lines of text. */
  readonly lines: number;
  /** Whether the columns may need more than the width of a page. */
  readonly isWide: boolean;
  readonly slots: readonly SlotView[];
}

/** The head of a room's column. */
export interface ColumnView {
  readonly name: string;
  readonly floor: string;
  readonly href?: string | undefined;
  readonly stream?: string | undefined;
  /** Its line in the grid. */
  readonly line: number;
  /** How many columns it heads: several where its items overlap. */
  readonly lanes: number;
}

/** Items that start together. */
export interface SlotView {
  /** From their start to the end they share, or only their start. */
  readonly time: TimeView;
  readonly isShared: boolean;
  readonly row: number;
  readonly span: number;
  readonly cells: readonly CellView[];
}

export interface CellView {
  readonly column: number;
  readonly row: number;
  readonly span: number;
  readonly item: ItemView;
}

/** @param day the day of the program that it stands under */
export function blockView(block: Block, day: DateTime, edition: Edition, context: EditionContext): BlockView {
  return block.kind === "serial"
    ? { kind: "serial", items: block.items.map((item) => itemView(item, day, edition, context)) }
    : parallelView(block, day, edition, context);
}

function parallelView(
  block: ParallelBlock,
  day: DateTime,
  edition: Edition,
  context: EditionContext,
): ParallelBlockView {
  const { columns, slots, isProportional, unit, lines } = timetableOf(block);
  const { words } = context;
  const cellView = ({ item, ...place }: Cell): CellView => ({
    ...place,
    item: itemView(item, day, edition, context),
  });
  const slotView = ({ shared, start, row, span, cells }: Slot): SlotView => ({
    time: shared === undefined ? startView(start, context, day) : timeView(shared, context, day),
    isShared: shared !== undefined,
    row,
    span,
    cells: cells.map(cellView),
  });
  const rooms = listOf(
    block.rooms.map(({ name }) => name),
    words,
  );
  return {
    kind: "parallel",
    label: say(words.text.program.parallel, { rooms }),
    columns: block.rooms.map((room) => columnView(room, columns, context)),
    ...{ width: columns.length, isProportional, unit, lines },
    isWide: columns.length > COLUMNS_OF_PAGE,
    slots: slots.map(slotView),
  };
}

function columnView(room: Room, columns: readonly Room[], { series }: EditionContext): ColumnView {
  const { name, stream, url, floor = "" } = room;
  return {
    ...{ name, floor },
    href: url === undefined ? undefined : hrefOfTarget(series, url),
    stream: stream === undefined ? undefined : hrefOfTarget(series, stream),
    line: columns.indexOf(room) + FIRST_COLUMN,
    lanes: columns.filter((column) => column === room).length,
  };
}
