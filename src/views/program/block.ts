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
  readonly isProportional: boolean;
  /** Whether the columns may need more than the width of a page. */
  readonly isWide: boolean;
  readonly slots: readonly SlotView[];
}

export interface ColumnView extends RoomView {
  /** Its line in the grid. */
  readonly line: number;
}

export interface RoomView {
  readonly name: string;
  readonly floor: string;
  readonly href?: string | undefined;
  readonly stream?: string | undefined;
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
  readonly room: RoomView;
  /** Without its room. */
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
  const { columns, slots, isProportional } = timetableOf(block);
  const { words } = context;
  const roomView = ({ name, stream, url, floor = "" }: Room): RoomView => ({
    name,
    floor,
    href: url === undefined ? undefined : hrefOfTarget(context.series, url),
    stream: stream === undefined ? undefined : hrefOfTarget(context.series, stream),
  });
  const cellView = ({ item, ...place }: Cell): CellView => ({
    ...place,
    room: item.room === undefined ? { name: "", floor: "" } : roomView(item.room),
    item: {
      ...itemView(item, day, edition, context),
      place: item.place ?? "",
      placeHref: "",
      stream: undefined,
    },
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
    columns: columns.map((room, index) => ({ ...roomView(room), line: index + FIRST_COLUMN })),
    isProportional,
    isWide: columns.length > COLUMNS_OF_PAGE,
    slots: slots.map(slotView),
  };
}
