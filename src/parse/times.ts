import { DateTime } from "luxon";
import * as z from "zod";
import { clockOf } from "../model/wall-clock.ts";
import { quote } from "../remedy.ts";
import { fault, writeThis, wrong, wrongType } from "./remedies/explain.ts";
import { meantMinutes } from "./remedies/meant-times.ts";
import { remedyForDay, remedyForMoment, remedyForTime } from "./remedies/times-written.ts";
import { isPlaceholder, tba } from "./to-be-announced.ts";

/** Days, times of day and positions in recordings. */

const DATE_HELP = "Write year, month and day, such as 2021-03-28.";

/**
 * @param unknown what to do about a day that is not known yet
 * @param hasTime whether a key for the time of day stands beside it
 */
function dateOr(unknown: string, hasTime = false) {
  const remedyFor = (written: string): string | undefined =>
    isPlaceholder(written)
      ? unknown
      : ((hasTime ? remedyForMoment(written) : undefined) ?? remedyForDay(written));
  const notDate = wrong("a date", DATE_HELP, remedyFor);
  return z
    .string({ error: notDate })
    .superRefine((value, context) => {
      const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
      const date = DateTime.fromISO(value, { zone: "utc" });
      if (parts !== null && date.isValid) return;
      const message =
        parts === null
          ? notDate({ input: value })
          : fault(`The calendar has no ${value}.`, lastDayOf(Number(parts[1]), Number(parts[2])));
      context.addIssue({ code: "custom", message });
    })
    .meta({ title: "Date", pattern: "^\\d{4}-\\d{2}-\\d{2}$", patternErrorMessage: DATE_HELP });
}

export const plainDate = dateOr("Leave it out until the day is known.");

/** A day, or undefined while it is to be announced. */
export const openDate = z.union([tba.transform(() => undefined), dateOr("Write tba.", true)]);

function lastDayOf(year: number, month: number): string {
  const first = DateTime.utc(year, month, 1);
  if (!first.isValid) return "Months run from 01 to 12.";
  return `The last day of ${first.setLocale("en").toFormat("LLLL yyyy")} is ${first.endOf("month").toISODate()}.`;
}

const TIME = /^(\d{1,2}):(\d{2})$/;
const TIME_HELP = 'Write hours and minutes, such as "09:30".';

/**
 * @param unknown what to do about a time that is not known yet
 * @param isUnknown whether a text says so
 */
function timeOr(unknown: string, isUnknown = isPlaceholder) {
  const notTime = wrong("a time of day", TIME_HELP, (written) => {
    if (isUnknown(written)) return unknown;
    return (
      remedyForTime(written) ??
      (Number(TIME.exec(written)?.[1]) >= 48 ? `${TIME_HELP} Hours run to 47.` : undefined)
    );
  });
  return z
    .string({ error: notTime })
    .superRefine((value, context) => {
      const [, hours, minutes] = TIME.exec(value) ?? [];
      if (Number(hours) < 48 && Number(minutes) < 60) return;
      context.addIssue({ code: "custom", message: notTime({ input: value }) });
    })
    .meta({
      title: "Time of day",
      pattern: "^([0-3]?\\d|4[0-7]):[0-5]\\d$",
      patternErrorMessage: TIME_HELP,
    })
    .transform((value) => {
      const [hours = 0, minutes = 0] = value.split(":").map(Number);
      return hours * 60 + minutes;
    });
}

/** Minutes after midnight of the day it is written for: hours run past 24, to just under two days. */
export const timeOfDay = timeOr("Leave it out until it is known.");

const MOMENT_HELP = "Write a day, such as 2021-03-28, or a day and a time, such as 2021-03-28 14:00.";

/** A day, or a day with a time of day, which is in minutes after its midnight. */
export const dayOrMoment = z
  .string({ error: wrong("a day", MOMENT_HELP) })
  .transform((value, context): { readonly day: string; readonly time?: number | undefined } => {
    const [, day = value, time] = /^([^\sT]+)(?:[ T] *(\S+))?$/.exec(value.trim()) ?? [];
    const parts = [plainDate.safeParse(day), time === undefined ? undefined : timeOfDay.safeParse(time)];
    for (const issue of parts.flatMap((part) => part?.error?.issues ?? [])) {
      const isUnknown = issue.message.endsWith(DATE_HELP);
      const [message = ""] = issue.message.split("\n");
      context.addIssue({ code: "custom", message: isUnknown ? fault(message, MOMENT_HELP) : issue.message });
    }
    return { day, time: parts[1]?.data as number | undefined };
  })
  .meta({ title: "Day, or day and time", patternErrorMessage: MOMENT_HELP });
export type DayOrMoment = z.output<typeof dayOrMoment>;

/** Stands for an end that nobody promises, as of a dinner. */
const openEnd = z.literal("open").meta({ title: "An end that nobody promises" });

function isOpen(written: string): boolean {
  return isPlaceholder(written) || /^(?:open(?:[ -]end(?:ed)?)?|(?:until )?late|end)$/i.test(written.trim());
}

/** When an item ends; as far as it is promised. */
export const endOfItem = z.union([openEnd, timeOr("Write open.", isOpen)]);

const TIMES_HELP = 'Write each as a line of its own, such as - {start: "10:00", end: "11:00"}.';

/** The times of what takes place more than once; a date where it is on another day than the item stands under. */
export const times = z
  .array(
    z
      .strictObject({
        date: plainDate
          .optional()
          .meta({ description: "Its day, if not that of the item.", examples: ["2021-03-29"] }),
        start: timeOfDay.meta({ description: "When it starts.", examples: ["11:00"] }),
        end: endOfItem.meta({ description: "When it ends, or open.", examples: ["12:00", "open"] }),
      })
      .meta({ title: "Time" }),
    { error: wrongType("a list", TIMES_HELP, () => undefined) },
  )
  .min(2, {
    error: ({ input }) => {
      const [only] = input as readonly Partial<TimeEntry>[];
      // One with faults of its own is told for these as well.
      if (only?.start === undefined || only.end === undefined)
        return fault(
          only === undefined ? "There are no times here." : "`times` is for several times.",
          `${TIMES_HELP} Or leave out the key.`,
        );
      const [start, end] = [only.start, only.end].map((time) =>
        typeof time === "number" ? quote(clockOf({ minute: time })) : time,
      );
      const day = only.date === undefined ? "" : `, under the day ${only.date}`;
      return fault(
        "There is only one time here, and `times` is for several.",
        `Write start: ${start} and end: ${end} instead of \`times\`${day}.`,
      );
    },
  });

/** In minutes after midnight. */
export interface TimeEntry {
  readonly date?: string | undefined;
  readonly start: number;
  readonly end: number | "open";
}

const OFFSET_HELP = 'Write hours, minutes and seconds, such as "0:57:50".';
const OFFSET_ERROR = { error: wrong("a position in a recording", OFFSET_HELP) };

/** Seconds of a position in a recording: `0:57:50` or `57:50`. */
export const recordingOffset = z
  .string(OFFSET_ERROR)
  .regex(/^(\d{1,2}:[0-5]?\d|\d{1,3}):[0-5]\d$/, OFFSET_ERROR)
  .meta({ title: "Position in a recording", patternErrorMessage: OFFSET_HELP })
  .transform((value) => value.split(":").reduce((seconds, part) => seconds * 60 + Number(part), 0));

/** Minutes, up to two days. */
export const duration = z
  .int({
    error: wrongType("a number of minutes", "Write a whole number, without quotes.", (written) =>
      writeThis(meantMinutes(written)),
    ),
  })
  .min(1)
  .max(2880);
