import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { DateTime } from "luxon";
import type { ExportFolder } from "../../../exports/proceedings/folder.ts";
import type { Edition } from "../../../model/edition.ts";
import { chooseFrom } from "../../../remedy.ts";
import { count } from "../../count.ts";
import {
  EXPORT_NAMES,
  type ExportKind,
  type ExportOf,
  exportExamples,
  isExportKind,
  kindsTaking,
} from "../../export-kinds.ts";
import type { OptionName } from "../../option-table.ts";
import type { Options } from "../../options.ts";
import { NeedError, UsageError } from "../../refusals.ts";
import type { Terminal } from "../../terminal.ts";
import { examine } from "../examine.ts";
import { rememberTable } from "../import/exported-table.ts";
import { writeFolder } from "../new-folder.ts";
import { asTold } from "./as-told.ts";
import { missingFacts } from "./missing-facts.ts";
import { sinceOf } from "./requirements.ts";
import { FOLDERS, TABLES, TEXTS } from "./writers.ts";

/** Writes an edition in a format of others, once its content was checked. */
export async function exportEdition(options: Options, now: DateTime, terminal: Terminal): Promise<void> {
  const kind = kindOf(options);
  const toTable = kind === "csv" ? tableOf(options) : undefined;
  if (kind === "update") sinceOf(options);
  const site = examine(options, now, terminal);
  const { editions, series } = kind === "update" ? asTold(site, options, now) : site;
  const edition = findEdition(options, editions);
  if (toTable !== undefined) await writeTable(toTable(edition), edition, options, terminal);
  else {
    const missing = missingFacts(kind, edition, series);
    try {
      if (isText(kind)) writeText(TEXTS[kind](edition, series, options), options, terminal);
      else if (isFolder(kind)) writeExport(FOLDERS[kind](edition, series, options, now), options, terminal);
    } catch (error) {
      throw error instanceof NeedError && missing !== undefined
        ? new NeedError(`${error.message}\n${missing}`)
        : error;
    }
    // A text that is printed may be read by another program.
    if (missing !== undefined) terminal.complain(missing);
  }
}

/** @throws UsageError for a kind that there is not, and for an option that it does not take */
function kindOf({ exported = "", isAscii, call, since, previous }: Options): ExportKind {
  if (!isExportKind(exported)) {
    throw new UsageError(
      exported === ""
        ? `What should be exported?\n\n${exportExamples()}\n`
        : `There is no format ${exported}. ${chooseFrom(exported, EXPORT_NAMES, "format")}`,
    );
  }
  const named = Object.entries({ call, since, previous }).flatMap(([name, value]) =>
    value === undefined ? [] : [name as OptionName],
  );
  const given: OptionName[] = [...(isAscii ? ["ascii" as const] : []), ...named];
  for (const option of given) {
    const kinds = kindsTaking(option);
    if (!kinds.includes(exported))
      throw new UsageError(`${exported} takes no --${option}: it belongs to ${kinds.join(" and ")}.`);
  }
  return exported;
}

function isText(kind: ExportKind): kind is ExportOf<"text"> {
  return Object.hasOwn(TEXTS, kind);
}

function isFolder(kind: ExportKind): kind is ExportOf<"folder"> {
  return Object.hasOwn(FOLDERS, kind);
}

function tableOf({ table = "" }: Options): (edition: Edition) => string {
  const toTable = TABLES.get(table);
  if (toTable !== undefined) return toTable;
  const question = table === "" ? "Which table?" : `There is no table ${table}.`;
  throw new UsageError(`${question} ${chooseFrom(table, [...TABLES.keys()], "table")}`);
}

/** It is remembered, so that an import of the same table takes over what was changed in it. */
async function writeTable(
  text: string,
  { id }: Edition,
  options: Options,
  terminal: Terminal,
): Promise<void> {
  writeText(text, options, terminal);
  await rememberTable({ text, to: options.table ?? "", edition: id, site: options.site });
}

function findEdition({ edition: id }: Options, editions: readonly Edition[]): Edition {
  const ids = editions.map((edition) => edition.id);
  const found = editions.find((edition) => edition.id === id);
  if (found !== undefined) return found;
  const question = id === undefined ? "Which edition?" : `There is no edition ${id}.`;
  throw new UsageError(`${question} ${chooseFrom(id ?? "", ids, "edition")}`);
}

function writeText(text: string, { output }: Options, terminal: Terminal): void {
  if (output === undefined) {
    // Of the last line's end no more than what is written anew: tables end their lines with two signs.
    terminal.say(text.replace(/\n$/, ""));
    return;
  }
  if (existsSync(output)) throw new UsageError(`${output} already exists: choose another place.`);
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(output, text, { flag: "wx" });
  terminal.say(`Wrote ${output}.`);
}

function writeExport({ texts, copies }: ExportFolder, { output, site }: Options, terminal: Terminal): void {
  if (output === undefined)
    throw new UsageError("Where to? Name a folder that does not exist yet: --output DIR.");
  if (existsSync(output) && readdirSync(output).length > 0)
    throw new UsageError(`${output} is not an empty folder: choose another place.`);
  writeFolder(texts, output, (folder) => {
    for (const { path, source } of copies) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      copyFileSync(join(site, "public", source), join(folder, path));
    }
  });
  const files = Object.keys(texts).length + copies.length;
  terminal.say(`${output}: ${count(files, "file")}; README.md says what is left to do.`);
}
