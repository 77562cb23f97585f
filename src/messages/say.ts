/** Letters from right to left, or the mark that stands for one. */
const RIGHT_TO_LEFT =
  /[\u200f\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/gu;

/** Several numbers without letters, such as "10:50–11:00". */
const NUMBERS = /^\P{L}*\d[^\p{L}\d]+\d\P{L}*$/u;

/**
 * A message with its values: `say("Go to {edition}", { edition: "FastPath 2021" })`. Where a value runs in the other
 * direction than the message, signs of Unicode hold them apart (UAX #9): most messages stand where no markup can.
 */
export function say(message: string, values: Readonly<Record<string, string | number>>): string {
  const runsToLeft = hasRightToLeft(message);
  return message.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    return value === undefined ? place : isolated(String(value), runsToLeft);
  });
}

/** The same in pieces, where some values are things that each place shows in its own way, such as a title. */
export function sayAround<Thing extends object>(
  message: string,
  values: Readonly<Record<string, string | number | Thing>>,
): (string | Thing)[] {
  const runsToLeft = hasRightToLeft(message);
  const pieces: (string | Thing)[] = message.split(/(\{\w+\})/).map((piece) => {
    const value = /^\{\w+\}$/.test(piece) ? values[piece.slice(1, -1)] : undefined;
    if (value === undefined) return piece;
    return typeof value === "object" ? value : isolated(String(value), runsToLeft);
  });
  const joined: (string | Thing)[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece === "") continue;
    if (typeof piece === "string" && typeof last === "string") joined.splice(-1, 1, last + piece);
    else joined.push(piece);
  }
  return joined;
}

function isolated(value: string, runsToLeft: boolean): string {
  if (!runsToLeft) return hasRightToLeft(value) ? `\u2068${value}\u2069` : value;
  if (NUMBERS.test(value)) return `\u2066${value}\u2069`;
  return /\p{L}/u.test(value.replace(RIGHT_TO_LEFT, "")) ? `\u2068${value}\u2069` : value;
}

function hasRightToLeft(text: string): boolean {
  return text.search(RIGHT_TO_LEFT) >= 0;
}
