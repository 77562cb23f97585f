import { existsSync, writeFileSync } from "node:fs";
import type { DateTime } from "luxon";
import { callText } from "../exports/call/text.ts";
import { wikicfpFields } from "../exports/call/wikicfp.ts";
import type { Edition } from "../model/edition.ts";
import type { Series } from "../model/series.ts";
import { chooseFrom } from "../remedy.ts";
import { examine } from "./examine.ts";
import { type Options, UsageError } from "./options.ts";
import type { Terminal } from "./terminal.ts";

/** What an edition is exported as: one text. */
const TEXTS: Readonly<Record<string, (edition: Edition, series: Series, options: Options) => string>> = {
  call: (edition, series, { isAscii }) => {
    if (edition.call === undefined) throw new UsageError(`${edition.name} has no call: there is no cfp.md.`);
    return callText(edition, edition.call, series, isAscii);
  },
  wikicfp: (edition, series) => `${wikicfpFields(edition, series)}\n`,
};

/** Writes an edition in a format of others, once its content was checked. */
export async function exportEdition(options: Options, now: DateTime, terminal: Terminal): Promise<void> {
  const { exported = "", output } = options;
  const write = TEXTS[exported];
  if (write === undefined)
    throw new UsageError(
      `${exported === "" ? "What is to be exported?" : `There is no format ${exported}.`} ${chooseFrom(exported, Object.keys(TEXTS), "format")}`,
    );
  const { editions, series } = examine(options, now, terminal);
  const text = write(findEdition(options, editions), series, options);
  if (output === undefined) terminal.say(text.trimEnd());
  else {
    if (existsSync(output)) throw new UsageError(`${output} is there already: choose another place.`);
    writeFileSync(output, text, { flag: "wx" });
    terminal.say(`Wrote ${output}.`);
  }
}

function findEdition({ edition: id }: Options, editions: readonly Edition[]): Edition {
  const ids = editions.map((edition) => edition.id);
  const found = editions.find((edition) => edition.id === id);
  if (found === undefined)
    throw new UsageError(
      id === undefined
        ? `Which edition? ${chooseFrom("", ids, "edition")}`
        : `There is no edition ${id}. ${chooseFrom(id, ids, "edition")}`,
    );
  return found;
}
