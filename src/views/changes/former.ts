import type { Change, Spot } from "../../model/changes/change.ts";
import type { Edition } from "../../model/edition.ts";
import { isNews } from "../../model/moments/phase.ts";
import type { Item } from "../../model/program/program.ts";
import { fragmentOfSession, pathOfEdition, pathOfTalk } from "../../urls.ts";
import { spotInWords } from "../../wording/changes/moments.ts";
import { sayAround } from "../../wording/words.ts";
import type { EditionContext } from "../context.ts";

/** What marks an item that moved, or was cancelled. */
export interface FormerView {
  /** When readers were told: scripts show it to who has not been here since. */
  readonly at: string;
  /** Whether it was in the last days. */
  readonly isNews: boolean;
  /** "Formerly Saturday 10:30, Audimax", the time and place struck through; empty for what was cancelled. */
  readonly pieces: readonly { readonly text: string; readonly isFormer: boolean }[];
}

/** Undefined for what is as it was told first. */
export function formerView(item: Item, edition: Edition, context: EditionContext): FormerView | undefined {
  const { changes } = edition;
  const key = changes && keyOf(item, edition);
  if (changes === undefined || key === undefined) return undefined;
  let [at, from]: [string | undefined, Spot | undefined] = [undefined, undefined];
  for (const dated of changes) {
    const own = dated.changes.flatMap((change) => formerIn(change, key));
    if (own.length === 0) continue;
    // Who has seen none of the last moves knows it from before the first of them.
    const isFirst = at === undefined || (isNews(dated, context.now) && !isNews({ at }, context.now));
    if (isFirst) from = undefined;
    from ??= own.find(({ spot }) => spot !== undefined)?.spot;
    at = dated.at;
  }
  if (at === undefined) return undefined;
  return {
    at,
    isNews: isNews({ at }, context.now),
    pieces: from === undefined ? [] : piecesOf(from, edition, context),
  };
}

function piecesOf(from: Spot, edition: Edition, { words }: EditionContext): FormerView["pieces"] {
  const former = { text: spotInWords(from, edition, words) };
  return sayAround(words.text.changes.former, { former }).map((piece) =>
    typeof piece === "string" ? { text: piece, isFormer: false } : { text: piece.text, isFormer: true },
  );
}

/** What a change says of an item; nothing for one of which it says nothing. */
function formerIn(change: Change, key: string): { readonly spot?: Spot | undefined }[] {
  // An end alone says nothing of where and when to go.
  if (change.kind === "moved")
    return change.item.key === key && isElsewhere(change.from, change.to) ? [{ spot: change.from }] : [];
  if (change.kind === "cancelled") return change.item.key === key ? [{}] : [];
  // A room that has another name is the same room.
  if (!("items" in change) || (change.kind === "rehoused" && change.isAll)) return [];
  return change.items.filter((former) => former.key === key).map((former) => ({ spot: former.from }));
}

function isElsewhere(from: Spot, to: Spot): boolean {
  return from.start !== to.start || (from.room !== undefined && from.room !== to.room);
}

function keyOf(item: Item, edition: Edition): string | undefined {
  if (item.kind === "session") return `program/#${fragmentOfSession(item)}`;
  if (item.kind !== "talk") return undefined;
  const below = pathOfTalk(edition, item).slice(pathOfEdition(edition).length);
  return item.repeat === undefined ? below : `${below}#_${item.repeat}`;
}
