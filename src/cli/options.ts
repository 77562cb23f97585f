import { isIP } from "node:net";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { DIFFERENCE_FORMATS, type DifferenceFormat } from "../exports/difference/formats.ts";
import { chooseFrom } from "../remedy.ts";
import {
  COMMAND_LINES,
  COMMANDS,
  type Command,
  isCommand,
  isOption,
  OPTION_NAMES,
  OPTIONS,
  type OptionName,
} from "./option-table.ts";
import { USAGE, usageOf } from "./usage.ts";

/** What to do, as the command line says it. */
export interface Options {
  readonly command: Command;
  /** Absolute. */
  readonly site: string;
  /** Absolute; undefined where none was named. */
  readonly output?: string | undefined;
  readonly url?: string | undefined;
  /** The ledger of the last publication, absolute; without it, the one in the output folder. */
  readonly previous?: string | undefined;
  readonly port: number;
  /** By what others in the network reach the preview; undefined where they are not to. */
  readonly host?: string | undefined;
  /** Whether notices stop the build as errors do. */
  readonly isStrict: boolean;
  readonly format: Format;
  /** What is exported. */
  readonly exported?: string | undefined;
  /** Which table is exported as CSV. */
  readonly table?: string | undefined;
  /** Whether an export is to be in ASCII alone. */
  readonly isAscii: boolean;
  /** The call that is exported; undefined for the call for papers. */
  readonly call?: string | undefined;
  /** Whether share images are made. */
  readonly hasCards: boolean;
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
  /** The folder or revision that is compared. */
  readonly against?: string | undefined;
  readonly differenceFormat: DifferenceFormat;
}

/** How problems are printed: for people, as annotations of a GitHub workflow, as records. */
export const FORMATS = ["text", "github", "json"] as const;
export type Format = (typeof FORMATS)[number];

/** A command line that cannot be followed; the message says what to write instead. */
export class UsageError extends Error {}

/** What was done, but for what somebody has to decide; the message says how much that is. */
export class DecisionError extends Error {}

/** A port that the preview cannot have; the message says which, and what to do. */
export class PortError extends Error {}

/** The options as Node reads them. */
const KINDS = {
  site: { type: "string" },
  output: { type: "string" },
  url: { type: "string" },
  previous: { type: "string" },
  port: { type: "string" },
  host: { type: "string" },
  strict: { type: "boolean" },
  format: { type: "string" },
  ascii: { type: "boolean" },
  call: { type: "string" },
  "no-cards": { type: "boolean" },
  from: { type: "string" },
  to: { type: "string" },
  edition: { type: "string" },
  accept: { type: "string", multiple: true },
  "dry-run": { type: "boolean" },
  series: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const satisfies Readonly<Record<OptionName, object>>;

/** @returns the usage, of one command or of all, when it was asked for */
export function parseOptions(parameters: readonly string[]): Options | string {
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
    previous: values.previous === undefined ? undefined : resolve(values.previous),
    port: checkPort(values.port),
    host: values.host === undefined ? undefined : checkHost(values.host),
    isStrict: values.strict === true,
    format: command === "diff" ? "text" : checkFormat(FORMATS, values.format),
    differenceFormat: command === "diff" ? checkFormat(DIFFERENCE_FORMATS, values.format) : "text",
    against,
    exported,
    table,
    isAscii: values.ascii === true,
    call: values.call,
    hasCards: values["no-cards"] !== true,
    edition,
    from: values.from,
    files,
    to: values.to,
    accepted: values.accept ?? [],
    isDryRun: values["dry-run"] === true,
    series: values.series,
  };
}

function parse(parameters: readonly string[]) {
  const { tokens } = parseArgs({ args: [...parameters], options: KINDS, strict: false, tokens: true });
  for (const token of tokens)
    if (token.kind === "option" && !isOption(token.name)) {
      const names = OPTION_NAMES.map((name) => `--${name}`);
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
  const others = owners.map((owner) => COMMAND_LINES[owner].line).join(", ");
  throw new UsageError(`${COMMAND_LINES[command].line} takes no --${name}: it belongs to ${others}.`);
}

function checkFormat<Known extends string>(formats: readonly Known[], word = "text"): Known {
  const format = formats.find((known) => known === word);
  if (format !== undefined) return format;
  throw new UsageError(`--format ${word} does not exist: choose ${formats.join(", ")}.`);
}

function checkUrl(url: string): string {
  if (/^https?:\/\//i.test(url) && URL.canParse(url)) return url;
  throw new UsageError(
    `--url ${url} is not a web address: write it in full, such as https://user.github.io/repository/.`,
  );
}

function checkPort(port = "8080"): number {
  const number = Number(port);
  if (Number.isInteger(number) && number >= 0 && number < 65536) return number;
  throw new UsageError(`--port ${port} is not a port: write a number such as 8080.`);
}

function checkHost(host: string): string {
  if (isIP(host) !== 0 || /^[a-z\d]([\w-]*[a-z\d])?(\.[a-z\d]([\w-]*[a-z\d])?)*$/i.test(host))
    return host.toLowerCase();
  throw new UsageError(
    `--host ${host} is not the name or address of a machine: write it alone, such as 192.168.1.20 or laptop.local.`,
  );
}
