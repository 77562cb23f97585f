import { existsSync } from "node:fs";
import { join } from "node:path";
import type { DateTime } from "luxon";
import { toRun } from "../../read/invocation.ts";
import { examineSite } from "../../site.ts";
import type { Options } from "../options.ts";
import { UsageError } from "../refusals.ts";
import { toRunFor } from "../site-folder.ts";
import type { Terminal } from "../terminal.ts";
import { checkYear, yearToPropose } from "./known-series.ts";
import { makeEdition } from "./new-edition.ts";
import { makeSeries } from "./new-series.ts";

/** Makes the next edition of a series, or a whole new series. */
export async function makeNew(options: Options, now: DateTime, terminal: Terminal): Promise<void> {
  const { edition, from, series, answers } = options;
  if (series !== undefined && from !== undefined)
    throw new UsageError("A new series has no edition before it: leave out --from.");
  const isSite = existsSync(join(options.site, "editions"));
  const isAsked = !isSite && edition === undefined && from === undefined && terminal.ask !== undefined;
  if (series !== undefined || isAsked) return makeSeries(options, now, terminal);
  const foreign = Object.entries(answers).find(([, answer]) => answer !== undefined);
  if (foreign !== undefined)
    throw new UsageError(`--${foreign[0]} belongs to a new site: name its series with --series "Name".`);
  makeEdition(
    edition === undefined ? await askForYear(options, now, terminal) : checkYear(edition),
    options,
    now,
    terminal,
  );
}

/** The year after the last edition is proposed, and none that is over. */
async function askForYear({ site: folder }: Options, now: DateTime, { ask }: Terminal): Promise<number> {
  const { site } = examineSite(folder, { hasDrafts: true });
  const last = site && Math.max(...site.editions.map(({ year }) => year));
  const next = Math.max(yearToPropose(now), (last ?? 0) + 1);
  if (ask === undefined || site === undefined)
    throw new UsageError(
      `Which year? Write ${toRunFor(folder, "new", String(next))}, or ${toRun("new", '--site DIR --series "Name"')} for a whole new site.`,
    );
  const answer = await ask(`Which year is the new edition of? (Enter: ${next})`);
  return answer.trim() === "" ? next : checkYear(answer.trim());
}
