import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Share } from "../build/share.ts";
import { DIFFERENCE_FORMATS, type DifferenceFormat } from "../exports/difference/formats.ts";
import { toRun } from "../read/invocation.ts";
import { chooseFrom } from "../remedy.ts";
import {
  COMMANDS,
  type Command,
  isCommand,
  isOption,
  OPTIONS,
  type OptionName,
  optionsOf,
} from "./option-table.ts";
import {
  checkFormat,
  checkHost,
  checkPort,
  checkShare,
  checkThreads,
  checkUrl,
  FORMATS,
  type Format,
  placeOf,
} from "./option-values.ts";
import { UsageError } from "./refusals.ts";
import { USAGE, usageOf } from "./usage.ts";

/** What to do, as the command line says it. */
export interface Options {
  readonly command: Command;
  /** Absolute. */
  readonly site: string;
  /** Absolute; undefined where none was named. */
  readonly output?: string | undefined;
  readonly url?: string | undefined;
  /** The ledger of the last publication: an absolute path, or a web address; without it, the one in the output folder. */
  readonly previous?: string | undefined;
  /** Whether it is known that nothing was published before. */
  readonly isFirst?: boolean;
  readonly port: number;
  /** By what others in the network reach the preview; undefined where they are not to. */
  readonly host?: string | undefined;
  /** Whether notices stop the build as errors do. */
  readonly isStrict: boolean;
  /** Whether the site is going to be seen, so that nothing that only holds a place may stand in it. */
  readonly isPublished: boolean;
  readonly format: Format;
  /** What is exported. */
  readonly exported?: string | undefined;
  /** Which table is exported as CSV. */
  readonly table?: string | undefined;
  /** Whether an export is to be in ASCII alone. */
  readonly isAscii: boolean;
  /** The call that is exported; undefined for the call for papers. */
  readonly call?: string | undefined;
  /** The day from which on changes are told. */
  readonly since?: string | undefined;
  /** Whether share images are made. */
  readonly hasCards: boolean;
  /** Which share of the site alone is made. */
  readonly share?: Share | undefined;
  /** How many threads there may be. */
  readonly threads?: number | undefined;
  /** The name of a new edition, or of the one that is exported. */
  readonly edition?: string | undefined;
  /** The edition that a new one takes over from, or the system that wrote what is imported. */
  readonly from?: string | undefined;
  /** What is imported; absolute. */
  readonly files: readonly string[];
  /** What imported files hold. */
  readonly to?: string | undefined;
  /** Decisions that mean accepted. */
  readonly accepted: readonly string[];
  /** Whether an import only shows what it would do. */
  readonly isDryRun: boolean;
  /** The name of a new series. */
  readonly series?: string | undefined;
  /** What else is known of a new series, as it was written; undefined for what was not. */
  readonly answers: Readonly<Partial<Record<"title" | "days" | "place", string>>>;
  /** Whether a new series gets what npm makes: the package of the program, and a lock file. */
  readonly hasInstall: boolean;
  /** The folder or revision that is compared. */
  readonly against?: string | undefined;
  readonly differenceFormat: DifferenceFormat;
}

/** The options as Node reads them. */
const KINDS = {
  site: { type: "string" },
  output: { type: "string" },
  url: { type: "string" },
  previous: { type: "string" },
  port: { type: "string" },
  host: { type: "string" },
  strict: { type: "boolean" },
  publish: { type: "boolean" },
  format: { type: "string" },
  ascii: { type: "boolean" },
  call: { type: "string" },
  since: { type: "string" },
  shard: { type: "string" },
  threads: { type: "string" },
  "no-cards": { type: "boolean" },
  from: { type: "string" },
  to: { type: "string" },
  edition: { type: "string" },
  accept: { type: "string", multiple: true },
  "dry-run": { type: "boolean" },
  series: { type: "string" },
  title: { type: "string" },
  days: { type: "string" },
  place: { type: "string" },
  "no-install": { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const satisfies Readonly<Record<OptionName, object>>;

/**
 * @param usual how problems are printed where the command line does not say
 * @returns the usage, of one command or of all, when it was asked for
 */
export function parseOptions(parameters: readonly string[], usual: Format = "text"): Options | string {
  const { values, positionals } = parse(parameters);
  const [command = "", ...rest] = positionals;
  if (values.help === true || command === "help") {
    const asked = command === "help" ? (rest[0] ?? "") : command;
    return isCommand(asked) ? usageOf(asked) : USAGE;
  }
  if (!isCommand(command)) {
    const question = command === "" ? "Which command?" : `There is no command ${command}.`;
    throw new UsageError(`${question} ${chooseFrom(command, COMMANDS, "command")}`);
  }
  for (const name of Object.keys(values)) checkBelongs(name, command);
  const exported = command === "export" ? rest.shift() : undefined;
  const table = exported === "csv" ? rest.shift() : undefined;
  const edition = command === "new" || command === "export" ? rest.shift() : values.edition;
  const against = command === "diff" ? rest.shift() : undefined;
  const files = command === "import" ? rest.splice(0).map((file) => resolve(file)) : [];
  if (rest.length > 0)
    throw new UsageError(
      `${command} takes ${command === "diff" ? "one folder or revision" : edition === undefined ? "options only" : "one year"}: what is ${rest.join(" ")}?`,
    );
  return {
    command,
    site: resolve(values.site ?? "."),
    output: values.output === undefined ? undefined : resolve(values.output),
    url: values.url === undefined ? undefined : checkUrl(values.url),
    previous: placeOf(values.previous),
    port: checkPort(values.port),
    host: values.host === undefined ? undefined : checkHost(values.host),
    isStrict: values.strict === true,
    isPublished: values.publish === true,
    format: command === "diff" ? "text" : checkFormat(FORMATS, values.format ?? usual),
    differenceFormat: command === "diff" ? checkFormat(DIFFERENCE_FORMATS, values.format ?? "text") : "text",
    against,
    exported,
    table,
    isAscii: values.ascii === true,
    call: values.call,
    since: values.since,
    hasCards: values["no-cards"] !== true,
    share: values.shard === undefined ? undefined : checkShare(values.shard),
    threads: values.threads === undefined ? undefined : checkThreads(values.threads),
    edition,
    from: values.from,
    files,
    to: values.to,
    accepted: values.accept ?? [],
    isDryRun: values["dry-run"] === true,
    series: values.series,
    answers: { title: values.title, days: values.days, place: values.place },
    hasInstall: values["no-install"] !== true,
  };
}

function parse(parameters: readonly string[]) {
  const { tokens } = parseArgs({ args: [...parameters], options: KINDS, strict: false, tokens: true });
  const command = tokens.find((token) => token.kind === "positional")?.value ?? "";
  for (const token of tokens)
    if (token.kind === "option" && !isOption(token.name)) {
      const names = optionsOf(command).map((name) => `--${name}`);
      throw new UsageError(
        `There is no option ${token.rawName}. ${chooseFrom(token.rawName, names, "option")}`,
      );
    }
  try {
    return parseArgs({ args: [...parameters], allowPositionals: true, options: KINDS });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function checkBelongs(name: string, command: Command): void {
  if (!isOption(name)) return;
  const owners: readonly Command[] = OPTIONS[name].of;
  if (owners.includes(command)) return;
  const others = owners.map((owner) => toRun(owner)).join(", ");
  throw new UsageError(`${toRun(command)} takes no --${name}: it belongs to ${others}.`);
}
