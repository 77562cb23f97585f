import type { ItemChange, Spot } from "../../model/changes/change.ts";
import { inParts } from "../marks.ts";
import { listOf, type Words } from "../words.ts";
import { clockInWords, newClockInWords, spotInWords, timeOf } from "./moments.ts";
import { calledOf, type Saying, type TitlePiece, type ToldEdition } from "./saying.ts";

type Of<Kind extends ItemChange["kind"]> = Extract<ItemChange, { readonly kind: Kind }>;

/** Of one item of the program. */
export function itemSentence(change: ItemChange, edition: ToldEdition, words: Words): Saying {
  const { changes } = words.text;
  const title = calledOf(change.item, words);
  switch (change.kind) {
    case "moved":
      return movedSentence(change, title, edition, words);
    case "speakers":
      return speakersSentence(change, title, words);
    case "retitled":
      return [changes.retitled, { title, former: { title: change.from } }];
    case "material":
      return [changes[change.what], { title }];
    default: {
      const { kind, at, also = [] } = change;
      const spots = [at, ...also].map((spot) => spotInWords(spot, edition, words));
      return [changes[kind], { title, at: listOf(spots, words) }];
    }
  }
}

function movedSentence(
  { from, to }: Of<"moved">,
  title: string | TitlePiece,
  edition: ToldEdition,
  words: Words,
): Saying {
  const { changes } = words.text;
  const [old, now] = [clockInWords(from, edition, words), newClockInWords(from, to, edition, words)];
  const [room, newRoom] = [from.room, to.room];
  const at = clockInWords(to, edition, words);
  if (clockOf(from) !== clockOf(to)) {
    if (newRoom === room) return [changes.moved, { title, from: old, to: now }];
    if (room !== undefined && newRoom !== undefined)
      return [changes.movedRoom, { title, from: old, room, to: now, newRoom }];
    return [changes.moved, { title, from: inParts([old, room], words), to: inParts([now, newRoom], words) }];
  }
  if (room !== newRoom) {
    if (room === undefined) return [changes.roomSet, { title, newRoom: newRoom ?? "", at }];
    return newRoom === undefined
      ? [changes.roomOpen, { title, room, at }]
      : [changes.room, { title, room, newRoom, at }];
  }
  return [changes.ends, { title, at, from: timeOf(from.end ?? ""), to: timeOf(to.end ?? "") }];
}

function clockOf({ start }: Spot): string {
  return start.slice(0, 16);
}

function speakersSentence(
  { gone, come, areOthers }: Of<"speakers">,
  title: string | TitlePiece,
  words: Words,
): Saying {
  const { changes } = words.text;
  const values = { title, come: listOf(come, words), gone: listOf(gone, words) };
  if (come.length === 0) return [changes.speaksNoMore, values];
  if (gone.length > 0) return [come.length === 1 ? changes.replacesOne : changes.replacesSeveral, values];
  if (areOthers) return [changes.speaksToo, values];
  return [come.length === 1 ? changes.speaksOne : changes.speakSeveral, values];
}
