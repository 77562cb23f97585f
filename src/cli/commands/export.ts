import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { DateTime } from "luxon";
import { callText } from "../../exports/call/text.ts";
import { wikicfpFields } from "../../exports/call/wikicfp.ts";
import { aclpub2Folder } from "../../exports/proceedings/aclpub2/aclpub2.ts";
import { type DatedEdition, isDated } from "../../exports/proceedings/aclpub2/details.ts";
import { ceurFolder } from "../../exports/proceedings/ceur-ws/ceur-ws.ts";
import type { ExportFolder } from "../../exports/proceedings/folder.ts";
import { dataCiteFolder, zenodoFolder } from "../../exports/registration/deposit-folders.ts";
import { committeeCsv } from "../../exports/spreadsheet/committee.ts";
import { papersCsv } from "../../exports/spreadsheet/papers.ts";
import { programCsv } from "../../exports/spreadsheet/program.ts";
import { aiDeadlines } from "../../exports/trackers/ai-deadlines.ts";
import { ccfDeadlines } from "../../exports/trackers/ccf-deadlines.ts";
import { updateText } from "../../exports/update/update.ts";
import type { Call, Edition } from "../../model/edition.ts";
import type { Series } from "../../model/series.ts";
import { chooseFrom } from "../../remedy.ts";
import { count } from "../count.ts";
import { EXPORT_NAMES, type ExportKind, type ExportOf, isExportKind, kindsTaking } from "../export-kinds.ts";
import type { OptionName } from "../option-table.ts";
import type { Options } from "../options.ts";
import { UsageError } from "../refusals.ts";
import type { Terminal } from "../terminal.ts";
import { asTold } from "./as-told.ts";
import { examine } from "./examine.ts";
import { rememberTable } from "./import/exported-table.ts";
import { writeFolder } from "./new-folder.ts";

type Write<Result> = (edition: Edition, series: Series, options: Options) => Result;

const TEXTS = {
  call: (edition, series, options) => {
    const call = findCall(edition, options);
    if (call === undefined) throw new UsageError(`${edition.name} has no call: there is no cfp.md.`);
    return callText(edition, call, series, options.isAscii);
  },
  update: (edition, series, options) => updateText(edition, series, sinceOf(options), options.isAscii),
  "ai-deadlines": (edition, series) => aiDeadlines(edition, series),
  "ccf-deadlines": (edition, series) => ccfDeadlines(edition, series),
  wikicfp: (edition, series, options) => `${wikicfpFields(edition, findCall(edition, options), series)}\n`,
} satisfies Record<ExportOf<"text">, Write<string>>;

const FOLDERS = {
  aclpub2: (edition, series) => aclpub2Folder(withDays(withPapers(edition)), series),
  "ceur-ws": (edition, series) => ceurFolder(withPapers(edition), series),
  datacite: (edition, series) => dataCiteFolder(withPapers(edition), series),
  zenodo: (edition, series) => zenodoFolder(withPapers(edition), series),
} satisfies Record<ExportOf<"folder">, Write<ExportFolder>>;

/** Tables for spreadsheets, by what they hold. */
const TABLES = new Map<string, (edition: Edition) => string>([
  ["papers", (edition) => papersCsv(withPapers(edition).papers)],
  ["pc", ({ committee }) => committeeCsv(committee)],
  ["program", programTable],
]);

/** Writes an edition in a format of others, once its content was checked. */
export async function exportEdition(options: Options, now: DateTime, terminal: Terminal): Promise<void> {
  const kind = kindOf(options);
  const toTable = kind === "csv" ? tableOf(options) : undefined;
  if (kind === "update") sinceOf(options);
  const site = examine(options, now, terminal);
  const { editions, series } = kind === "update" ? asTold(site, options, now) : site;
  const edition = findEdition(options, editions);
  if (toTable !== undefined) await writeTable(toTable(edition), edition, options, terminal);
  else if (isText(kind)) writeText(TEXTS[kind](edition, series, options), options, terminal);
  else if (isFolder(kind)) writeExport(FOLDERS[kind](edition, series), options, terminal);
}

/** @throws UsageError for a kind that there is not, and for an option that it does not take */
function kindOf({ exported = "", isAscii, call, since, previous }: Options): ExportKind {
  if (!isExportKind(exported)) {
    const question = exported === "" ? "What should be exported?" : `There is no format ${exported}.`;
    throw new UsageError(`${question} ${chooseFrom(exported, EXPORT_NAMES, "format")}`);
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

/** @throws UsageError for what is no day */
function sinceOf({ since }: Options): string {
  const example = "Write a day, such as --since 2026-03-01.";
  if (since === undefined) throw new UsageError(`Since when? ${example}`);
  if (/^\d{4}-\d\d-\d\d$/.test(since) && DateTime.fromISO(since).isValid) return since;
  throw new UsageError(`--since ${since} is not a day of the calendar. ${example}`);
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

function programTable({ name, program }: Edition): string {
  if (program !== undefined) return programCsv(program);
  throw new UsageError(`${name} has no program: there is no program.yaml.`);
}

function findEdition({ edition: id }: Options, editions: readonly Edition[]): Edition {
  const ids = editions.map((edition) => edition.id);
  const found = editions.find((edition) => edition.id === id);
  if (found !== undefined) return found;
  const question = id === undefined ? "Which edition?" : `There is no edition ${id}.`;
  throw new UsageError(`${question} ${chooseFrom(id ?? "", ids, "edition")}`);
}

/** The one that was asked for, else the first; undefined where there is none. */
function findCall({ name, calls }: Edition, { call: id }: Options): Call | undefined {
  if (id === undefined) return calls[0];
  const found = calls.find((call) => call.id === id);
  if (found !== undefined) return found;
  if (calls.length === 0) throw new UsageError(`${name} has no call.`);
  const ids = calls.map((call) => call.id);
  throw new UsageError(`${name} has no call ${id}. ${chooseFrom(id, ids, "call")}`);
}

function withPapers(edition: Edition): Edition {
  if (edition.papers.length > 0) return edition;
  throw new UsageError(`${edition.name} has no papers: there is no papers.yaml, or it is empty.`);
}

function withDays(edition: Edition): DatedEdition {
  if (isDated(edition)) return edition;
  throw new UsageError(
    `It is not known on which day ${edition.name} starts, which aclpub2 prints: write \`start\` in edition.yaml.`,
  );
}

function writeText(text: string, { output }: Options, terminal: Terminal): void {
  if (output === undefined) {
    terminal.say(text.trimEnd());
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
