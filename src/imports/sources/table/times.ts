import { datesIn } from "../call/written-dates.ts";

/** The date that a cell names, in ISO 8601; a spreadsheet's moment has one. */
export function dateIn(cell: string, year: number | undefined): string | undefined {
  const [iso] = /^\d{4}-\d{2}-\d{2}/.exec(cell) ?? [];
  return iso ?? datesIn(cell, year)[0]?.start;
}

interface Times {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

/** "9:00 – 10:30" in one cell, or a cell each. */
export function timesIn(start: string, end: string): Times {
  const found = clockTimes(start);
  return { start: found[0], end: clockTimes(end)[0] ?? found[1] };
}

/** "9:00", "09.30 Uhr", "9h30", "2 pm", "2:15 p.m.", or the moment of a spreadsheet. */
function clockTimes(cell: string): string[] {
  const [, moment] = /T(\d{2}:\d{2})(?::\d{2})?/.exec(cell) ?? [];
  if (moment !== undefined) return [moment];
  return [
    ...cell.matchAll(
      /(\d{1,2})(?:\s*[:.hH時点时]\s*(\d{2})(?::\d{2})?|(?=\s*[ap]\.?m)|\s*[hH時点时])\s*([ap])?\.?m?/gi,
    ),
  ].flatMap(([, hours = "", minutes = "00", half]) => {
    const hour = (Number(hours) % (half === undefined ? 24 : 12)) + (half?.toLowerCase() === "p" ? 12 : 0);
    return Number(hours) > 24 || Number(minutes) > 59 ? [] : [`${String(hour).padStart(2, "0")}:${minutes}`];
  });
}
