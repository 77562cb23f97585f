import { wordsIn } from "./words.ts";

/** A part of a text, and whether it is what was looked for. */
export interface Part {
  readonly text: string;
  readonly isMarked: boolean;
}

/** In characters: about three lines on a wide screen. */
const LENGTH = 240;
/** Of it so many may stand before the first mark. */
const BEFORE = 60;
/** A longer one is torn. */
const LONGEST_WORD = 30;

/** So many are looked at for the best stretch, which is seldom far behind. */
const MOST_PLACES = 100;

/** A text with the words marked that stand in it in any spelling. */
export function markedParts(text: string, terms: ReadonlySet<string>): Part[] {
  return partsOf(text, placesIn(text, terms), 0, text.length);
}

/** The stretch of a text that has most of the terms in it. */
export function excerptOf(text: string, terms: ReadonlySet<string>): Part[] {
  const places = placesIn(text, terms);
  const [start, end] = text.length <= LENGTH ? [0, text.length] : stretchOf(text, places);
  const parts = partsOf(text, places, start, end);
  const dots = { text: "…", isMarked: false };
  return [...(start > 0 ? [dots] : []), ...parts, ...(end < text.length ? [dots] : [])];
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly term: string;
}

function placesIn(text: string, terms: ReadonlySet<string>): Place[] {
  return wordsIn(text).flatMap(({ start, end, terms: own }) => {
    const term = own.find((one) => terms.has(one));
    return term === undefined ? [] : [{ start, end, term }];
  });
}

function stretchOf(text: string, places: readonly Place[]): [start: number, end: number] {
  const starts = places
    .slice(0, MOST_PLACES)
    .map(({ start }) => wordStart(text, Math.max(0, start - BEFORE)));
  let [best, most] = [0, 0];
  for (const from of starts) {
    const within = places.filter(({ start, end }) => start >= from && end <= from + LENGTH);
    const different = new Set(within.map(({ term }) => term)).size;
    if (different > most) [best, most] = [from, different];
  }
  const end = best + LENGTH;
  return [best, end + LONGEST_WORD >= text.length ? text.length : wordEnd(text, end)];
}

/** The beginning of the word at a place, where there is one near. */
function wordStart(text: string, place: number): number {
  const space = text.lastIndexOf(" ", place);
  return place <= 0 ? 0 : place - space > LONGEST_WORD ? safePlace(text, place) : space + 1;
}

function wordEnd(text: string, place: number): number {
  const space = text.lastIndexOf(" ", place);
  return place - space > LONGEST_WORD ? safePlace(text, place) : space;
}

/** Never between the two halves of a letter. */
function safePlace(text: string, place: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(place)) ? place - 1 : place;
}

function partsOf(text: string, places: readonly Place[], start: number, end: number): Part[] {
  const parts: Part[] = [];
  let done = start;
  const add = (to: number, isMarked: boolean): void => {
    if (to <= done) return;
    const last = parts.at(-1);
    const piece = text.slice(done, to);
    if (last?.isMarked === isMarked) parts[parts.length - 1] = { text: last.text + piece, isMarked };
    else parts.push({ text: piece, isMarked });
    done = to;
  };
  for (const place of places) {
    if (place.end > end || place.start < start) continue;
    add(place.start, false);
    add(place.end, true);
  }
  add(end, false);
  return parts;
}
