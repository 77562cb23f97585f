import { DateTime } from "luxon";
import { headingsIn, targetsIn } from "../../markdown/targets.ts";
import type { Markdown } from "../../model/text.ts";
import { type Place, placeWithin } from "../../problem.ts";
import { quote } from "../../remedy.ts";
import type { Linking } from "../linking.ts";

/**
 * Notes what Markdown texts point at, and checks what is said in them.
 * @param year of a date in a text that names none
 */
export function checkTexts(
  linking: Linking,
  place: Place,
  fields: Record<string, Markdown | undefined>,
  year: number | undefined = undefined,
): void {
  for (const [key, text] of Object.entries(fields)) {
    if (text !== undefined) checkText(linking, placeWithin(place, key), text, year);
  }
}

export function checkText(linking: Linking, place: Place, text: Markdown, year: number | undefined): void {
  for (const { url, isImage, alternative, offset } of targetsIn(text)) {
    const where = { ...place, spot: { text, offset } };
    linking.refer({ place: where, url, needs: isImage ? "image" : "target" });
    if (isImage && alternative === "") {
      const remedy = `Say in words what it shows: ![A lecture hall](${url}).`;
      linking.report(where, `The picture ${quote(url)} has no text for those who cannot see it.`, remedy);
    }
  }
  checkHeadings(linking, place, text);
  checkWeekdays(linking, place, text, year);
}

function checkHeadings({ notice }: Linking, place: Place, text: Markdown): void {
  const headings = headingsIn(text);
  for (const [index, { level, words, offset }] of headings.entries()) {
    const before = headings[index - 1];
    if (before === undefined || level <= before.level + 1) continue;
    const message = `The heading ${quote(words)} skips a level.`;
    notice({ ...place, spot: { text, offset } }, message, `Write it with ${"#".repeat(before.level + 1)}.`, {
      notice: "skipped-heading",
      at: [words],
    });
    return;
  }
}

const WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const MONTH = `(${MONTHS.join("|")})`;
const DATED = new RegExp(
  `\\b(${WEEKDAYS.join("|")}),?\\s+(?:${MONTH}\\s+(\\d{1,2})|(\\d{1,2})\\.?\\s+${MONTH})(?:,?\\s+(\\d{4}))?\\b`,
  "g",
);

/** "Friday, July 22, 2024" was a Monday. */
export function checkWeekdays(
  { report }: Linking,
  place: Place,
  text: string,
  year: number | undefined,
): void {
  for (const found of text.matchAll(DATED)) {
    const [written, weekday = "", month, day, dayBefore, monthAfter, ownYear] = found;
    const where = { ...place, spot: { text, offset: found.index } };
    const date = DateTime.utc(
      Number(ownYear ?? year),
      MONTHS.indexOf(month ?? monthAfter ?? "") + 1,
      Number(day ?? dayBefore),
    );
    if (ownYear === undefined && year === undefined) continue;
    if (!date.isValid) {
      report(where, `The calendar has no ${written.replace(/^\w+,?\s+/, "")}.`, "Correct the date.");
      continue;
    }
    const right = WEEKDAYS[date.weekday - 1] ?? "";
    if (right === weekday) continue;
    const inYear = ownYear === undefined ? ` of ${year}` : "";
    report(
      where,
      `"${written}"${inYear} is a ${right}.`,
      `Write "${written.replace(weekday, right)}", or correct the date.`,
    );
  }
}
