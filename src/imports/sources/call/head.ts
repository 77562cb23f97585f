import { type HeadFacts, hasAddress, takeLine } from "./head-lines.ts";
import { blocksOf, type Line } from "./outline.ts";
import { placeFacts } from "./places.ts";
import { datesIn } from "./written-dates.ts";

/** What stands above the first heading of a call: name, title, date, place, address and host. */
export interface Head {
  readonly year?: number | undefined;
  /** What the call is called, where that is not "Call for papers". */
  readonly callTitle?: string | undefined;
  /** Keys of `edition.yaml`. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** Prose that belongs to no line of the head. */
  readonly prose: readonly (readonly Line[])[];
  readonly unread: readonly Line[];
}

export function headOf(lines: readonly Line[], isOwnAddress: (url: string) => boolean): Head {
  const found: HeadFacts = {};
  const prose: (readonly Line[])[] = [];
  const unread: Line[] = [];
  for (const block of blocksOf(lines)) {
    if (isProse(block)) {
      prose.push(block);
      continue;
    }
    for (const line of unwrapped(block, found)) if (!takeLine(line, found, isOwnAddress)) unread.push(line);
  }
  const { year, callTitle, title, ordinal, start, end, place, website, host, cancelled } = found;
  const facts = {
    ...(title === undefined ? {} : { title }),
    ...(ordinal === undefined ? {} : { ordinal }),
    ...(start === undefined ? {} : { start }),
    ...(end === undefined || end === start ? {} : { end }),
    ...(place === undefined ? {} : placeFacts(place)),
    ...(host === undefined ? {} : { host }),
    ...(website === undefined ? {} : { links: { website } }),
    ...(cancelled === undefined ? {} : { cancelled }),
  };
  const own = year ?? (start === undefined ? undefined : Number(start.slice(0, 4)));
  return { year: own, callTitle, facts, prose, unread };
}

/** Sentences over several lines, or one long one. */
function isProse(block: readonly Line[]): boolean {
  const text = block.map((line) => line.text.trim()).join(" ");
  return (
    text.length > 200 || (block.length > 1 && /[.!?]$/.test(text) && !hasAddress(text) && text.length > 120)
  );
}

/** The lines of a block, where a long title or place goes on in the next one. */
function unwrapped(block: readonly Line[], found: HeadFacts): Line[] {
  const lines: Line[] = [];
  for (const line of block) {
    const before = lines.at(-1);
    const isLong =
      (before?.text.length ?? 0) > 40 && (before?.text.length ?? 0) + firstWordOf(line.text) > 70;
    const isOther = hasAddress(line.text) || hasAddress(before?.text ?? "") || datesIn(line.text).length > 0;
    const isUnfinished = isLong || /[,،、]$/.test(before?.text ?? "");
    if (before !== undefined && isUnfinished && !isOther && found.callTitle === undefined)
      lines.splice(-1, 1, { ...before, text: `${before.text} ${line.text.trim()}` });
    else lines.push(line);
  }
  return lines;
}

function firstWordOf(text: string): number {
  return (text.trim().split(/\s/)[0] ?? "").length + 1;
}
