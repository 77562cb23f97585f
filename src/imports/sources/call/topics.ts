import { findSaid } from "../said.ts";
import { blocksOf, type Line } from "./outline.ts";

export interface Topics {
  readonly topics: readonly string[];
  /** What stands around the list. */
  readonly unread: readonly (readonly Line[])[];
}

const BULLET = /^\s*(?:[-*+•·–—o▪●◦]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+/;
const LEAD =
  /\btopics (?:of interest )?(?:\w+ )?(?:include|are|cover)\b.*[:.]$|\bnot (?:be )?(?:limited|restricted) to\b[^:]{0,30}:?$/i;

/** Topics of interest: a list with bullets, else a line each, else parted by semicolons. */
export function topicsIn(lines: readonly Line[]): Topics {
  const unread: (readonly Line[])[] = [];
  const topics: string[] = [];
  const hasBullets = lines.some(({ text }) => BULLET.test(text));
  for (const block of blocksOf(lines)) {
    const text = block.map((line) => line.text.trim()).join(" ");
    if (isLead(text)) continue;
    if (hasBullets) {
      const prose = block.filter(
        ({ text: own }, index) =>
          !BULLET.test(own) && block.slice(0, index).every((line) => !BULLET.test(line.text)),
      );
      const items = block.slice(prose.length);
      if (prose.length > 0 && !isLead(prose.map((line) => line.text.trim()).join(" "))) unread.push(prose);
      for (const { text: own } of items) {
        if (BULLET.test(own)) topics.push(own.replace(BULLET, "").trim());
        else topics.push(`${topics.pop() ?? ""} ${own.trim()}`.trim());
      }
    } else if (block.every((line) => line.text.length < 100 && !/[.!?]$/.test(line.text.trim()))) {
      topics.push(
        ...(block.length === 1
          ? text.split(/ ?; ?/)
          : block.map((line) => line.text.trim().replace(/[,;]$/, ""))),
      );
    } else unread.push(block);
  }
  return {
    topics: topics.map((topic) => topic.replace(/[;,]$/, "").trim()).filter((topic) => topic !== ""),
    unread,
  };
}

function isLead(text: string): boolean {
  return (
    findSaid(text, ({ call }) => call.topicsOfInterest) !== undefined ||
    (text.length < 120 && LEAD.test(text))
  );
}
