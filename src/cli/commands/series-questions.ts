import type { DateTime } from "luxon";
import type { Options } from "../options.ts";
import { UsageError } from "../refusals.ts";
import type { Ask } from "../terminal.ts";
import { checkLine, checkYear, daysOf, placeOf, yearToPropose } from "./known-series.ts";

/** What is to be known of a new series, as it was written; an empty text is not known. */
export interface SeriesAnswers {
  readonly name: string;
  readonly title: string;
  readonly year: string;
  readonly days: string;
  readonly place: string;
}

/** What the command line says, and on a terminal what somebody answers; each question but the first can be skipped. */
export async function askForSeries(
  { series, edition, answers }: Options,
  now: DateTime,
  ask: Ask | undefined,
): Promise<SeriesAnswers> {
  const from = async (
    given: string | undefined,
    question: string,
    check: (answer: string) => unknown,
  ): Promise<string> => given ?? (ask === undefined ? "" : await askUntilRight(question, check, ask));
  const name = await from(series, "What is the short name of the series, such as FastPath?", checkName);
  const title = await from(answers.title, "And its full title? (Enter skips)", (answer) =>
    checkLine(answer, "title"),
  );
  const days = answers.days ?? "";
  const proposed = String(days === "" ? yearToPropose(now) : days.slice(0, 4));
  const year = await from(edition, `Which year is the first edition of? (Enter: ${proposed})`, checkYear);
  const example = `${year || proposed}-06-14/${year || proposed}-06-15`;
  return {
    name,
    title,
    year: year || proposed,
    days: await from(answers.days, `On which days, such as ${example}? (Enter skips)`, (answer) =>
      daysIn(year || proposed, answer),
    ),
    place: await from(answers.place, "Where: city and country, or online? (Enter skips)", placeOf),
  };
}

/** @throws UsageError for what is not a day of the year, nor two */
export function daysIn(year: string, written: string): ReturnType<typeof daysOf> {
  const days = daysOf(written);
  if (days.start.slice(0, 4) !== year)
    throw new UsageError(`${days.start} is no day of ${year}: write the same year twice, or leave it out.`);
  return days;
}

/** @throws UsageError for a name that nothing can be called */
export function checkName(series: string): string {
  const name = checkLine(series, "name");
  if (name === "") throw new UsageError('The name of the series is missing: write --series "Name".');
  return name;
}

/** An empty answer is none; without a name there is no series, and it is asked for again. */
async function askUntilRight(
  question: string,
  check: (answer: string) => unknown,
  ask: Ask,
): Promise<string> {
  for (;;) {
    const answer = (await ask(question)).trim();
    if (answer === "") {
      if (check !== checkName) return "";
      continue;
    }
    try {
      check(answer);
      return answer;
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      question = error.message;
    }
  }
}
