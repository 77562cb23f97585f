import { DateTime } from "luxon";
import type { Edition } from "../../model/edition.ts";
import { shownOn } from "../../model/program/events.ts";
import type { Item } from "../../model/program/program.ts";
import { asHeading, DAY_OF_PROGRAM, FULL_DATE, formatDate } from "../../wording/dates.ts";
import { sideBySide } from "../../wording/marks.ts";
import { fullTitleOf } from "../../wording/nouns/ordinals.ts";
import { whereOf } from "../../wording/places.ts";
import type { EditionContext } from "../context.ts";
import { type ItemView, itemView } from "../program/item.ts";
import { inOrder } from "../program/parallel.ts";
import { type SheetView, sheetView } from "../program/sheets.ts";
import { statusOf, zoneNote } from "./program.ts";

/** The whole program on little paper. */
export interface HandoutView extends SheetView {
  readonly form: "handout" | "pocket";
  /** Whether larger letters fill the paper better. */
  readonly isShort: boolean;
  readonly title: string;
  readonly where: string;
  /** How settled it is, what its times mean, why it does not take place. */
  readonly notes: readonly string[];
  readonly days: readonly { readonly heading: string; readonly items: readonly ItemView[] }[];
}

/** As many rows as fit one page in large letters. */
const ROWS_OF_SHORT = 22;
/** As many as fit both sides of one folded sheet: sessions of a longer program stand there without their talks. */
const ROWS_OF_POCKET = 120;

export function handoutView(
  form: HandoutView["form"],
  edition: Edition,
  context: EditionContext,
): HandoutView {
  const { words } = context;
  const { program, hours, timezone = "utc" } = edition;
  const days = (program?.days ?? []).filter((day) => shownOn(day).length > 0);
  const rows = days.flatMap((day) => shownOn(day).flatMap(rowsOf)).length;
  const areSessionsClosed = form === "pocket" && rows > ROWS_OF_POCKET;
  const rowView = (item: Item, midnight: DateTime): ItemView => {
    const view = itemView(item, midnight, edition, context);
    return areSessionsClosed ? { ...view, items: [] } : view;
  };
  const sheet = sheetView(form, edition, context);
  const unlinked = sheet.frame.notices.filter(({ link }) => link === undefined);
  return {
    ...sheet,
    form,
    isShort: rows <= ROWS_OF_SHORT,
    title: fullTitleOf(edition, words),
    where: whereOf(edition, words),
    notes: [
      ...unlinked.map(({ text }) => text),
      statusOf(edition, context),
      hours === undefined ? "" : zoneNote(hours, words.text.sheets),
    ].filter((note) => note !== ""),
    days: days.map(({ date, title, venue, items, repeats }) => {
      const midnight = DateTime.fromISO(date, { zone: timezone });
      const day = asHeading(formatDate(date, days.length === 1 ? FULL_DATE : DAY_OF_PROGRAM, words), words);
      const shown = inOrder(shownOn({ items, repeats }), program?.rooms ?? []);
      return {
        heading: sideBySide([day, title?.plain, venue], words),
        items: shown.map((item) => rowView(item, midnight)),
      };
    }),
  };
}

function rowsOf(item: Item): Item[] {
  return item.kind === "session" ? [item, ...item.items] : [item];
}
