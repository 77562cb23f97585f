import type { SyntaxFault } from "./syntax-fault.ts";

/** Git's marks around two versions of the same lines; their common ancestor may stand between them. */
const OPENING = /^<{7}(?: |$)/;
const BETWEEN = /^(?:\|{7}(?: |$)|={7}$)/;
const CLOSING = /^>{7}(?: |$)/;

/**
 * One fault for each conflict, and one for each mark that is left of one. A repaired conflict keeps its first version.
 * @param hasUnderlines whether a line of equals signs may underline a heading
 */
export function findConflicts(text: string, hasUnderlines: boolean): SyntaxFault[] {
  if (!/^(?:<{7}|>{7}|={7})/m.test(text)) return [];
  const faults: SyntaxFault[] = [];
  let open: { offset: number; kept: string[]; isSecond: boolean } | undefined;
  let offset = 0;
  for (const line of text.split("\n")) {
    const end = offset + line.length;
    if (OPENING.test(line)) {
      if (open !== undefined) faults.push(leftMark(open.offset, open.offset + 7));
      open = { offset, kept: [""], isSecond: false };
    } else if (open === undefined) {
      if (CLOSING.test(line) || (/^={7}$/.test(line) && !hasUnderlines)) faults.push(leftMark(offset, end));
    } else {
      const isEnd = CLOSING.test(line);
      open.isSecond ||= BETWEEN.test(line);
      open.kept.push(open.isSecond || isEnd ? "" : line);
      if (isEnd) {
        faults.push(conflict(open.offset, end, open.kept.join("\n")));
        open = undefined;
      }
    }
    offset = end + 1;
  }
  if (open !== undefined) faults.push(leftMark(open.offset, open.offset + 7));
  return faults;
}

function conflict(start: number, end: number, kept: string): SyntaxFault {
  return {
    offset: start,
    message: "Git could not merge two versions of these lines, and left both of them here.",
    remedy: "Keep one of the two, and delete the lines that start with <<<<<<<, ======= and >>>>>>>.",
    repair: { start, end, text: kept },
  };
}

function leftMark(start: number, end: number): SyntaxFault {
  const message = "This line is a mark that Git left when it could not merge two versions.";
  return { offset: start, message, remedy: "Delete the line.", repair: { start, end, text: "" } };
}
