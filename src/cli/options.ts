import { isIP } from "node:net";
import { resolve } from "node:path";
import { parseArgs } from "node:util";

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
  /** Whether an export is to be in ASCII alone. */
  readonly isAscii: boolean;
  /** Whether share images are made. */
  readonly hasCards: boolean;
  /** The name of a new edition, or of the one that is exported. */
  readonly edition?: string | undefined;
  /** The edition that a new one takes over from. */
  readonly from?: string | undefined;
  /** The name of a new series. */
  readonly series?: string | undefined;
}

export const COMMANDS = ["build", "check", "serve", "new", "export"] as const;
export type Command = (typeof COMMANDS)[number];

/** How problems are printed: for people, as annotations of a GitHub workflow, as records. */
export const FORMATS = ["text", "github", "json"] as const;
export type Format = (typeof FORMATS)[number];

/** A command line that cannot be followed; the message says what to write instead. */
export class UsageError extends Error {}

/** A port that the preview cannot have; the message says which, and what to do. */
export class PortError extends Error {}

export const USAGE = `Lectern makes the website of a workshop series from YAML.

  npm run build      check the content and write the site
  npm run check      check the content only
  npm start          preview at http://localhost:8080/, made anew at every change
  npm run new        make a new edition, or a whole new site
  npm run export     write an edition in a format of others

  npm run new -- 2026                               editions/2026, from the latest edition
  npm run new -- 2026 --from 2020                   the same, from another one
  npm run new -- --site ../other --series "Name"    a site folder with a series of that name

  npm run export -- call 2021                       the call for papers as plain text; --ascii for ASCII alone
  npm run export -- wikicfp 2021                    what the form of wikicfp.com asks for
  npm run export -- aclpub2 2021 --output DIR       the input of aclpub2, for proceedings in the ACL Anthology
  npm run export -- ceur-ws 2021 --output DIR       a volume for CEUR-WS.org

Options, after --, such as: npm run build -- --site ../other

  --site DIR         the site folder: data, editions, content, public (default: here)
  --output PLACE     where to write: the folder of the site (default: _site in the site folder), or the file or
                     folder of an export (default: a text is printed)
  --url URL          the address it is published at, instead of the one in data/series.yaml
  --previous FILE    api/revisions.json of the published site, by which calendars tell what has changed (default:
                     the one in the output folder, where there is one)
  --port NUMBER      for the preview (default: 8080)
  --host NAME        for the preview: the name or address of this machine by which a phone reaches it; whoever is in
                     the same network can then read the draft (default: only this machine can)
  --no-cards         makes no share images: a first build is quicker
  --strict           lets notices stop the build as errors do
  --ascii            for a text: names too are spelled in ASCII
  --from EDITION     for a new edition: whose people and call it takes over
  --series NAME      for a new site: the name of its series
  --format FORMAT    of problems: text, github (annotations of a workflow) or json (a list of records with
                     severity, file, line, column, path, message and remedy)
  --help             this text

SOURCE_DATE_EPOCH, in seconds, sets the clock by which dates are past or next, and of what is new or changed.
Exit codes: 0 done, 1 problems in the content, 2 a command line that cannot be followed, 3 files that cannot be read or
written, such as on a full disk, 4 a port that is taken.`;

/** @returns "help" when the usage was asked for */
export function parseOptions(parameters: readonly string[]): Options | "help" {
  const { values, positionals } = parse(parameters);
  if (values.help === true || positionals[0] === "help") return "help";
  const [command = "", ...rest] = positionals;
  if (!isCommand(command))
    throw new UsageError(command === "" ? "Which command?" : `There is no command ${command}.`);
  const exported = command === "export" ? rest.shift() : undefined;
  const edition = command === "new" || command === "export" ? rest.shift() : undefined;
  if (command !== "new" && (values.from ?? values.series) !== undefined)
    throw new UsageError(`${command} takes no --from and no --series: they belong to new.`);
  if (command !== "export" && values.ascii === true)
    throw new UsageError(`${command} takes no --ascii: it belongs to export.`);
  if (command !== "build" && values.previous !== undefined)
    throw new UsageError(`${command} takes no --previous: it belongs to build.`);
  if (command !== "serve" && values.host !== undefined)
    throw new UsageError(`${command} takes no --host: it belongs to the preview, npm start.`);
  if (rest.length > 0)
    throw new UsageError(
      `${command} takes ${edition === undefined ? "options only" : "one year"}: what is ${rest.join(" ")}?`,
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
    format: checkFormat(values.format),
    exported,
    isAscii: values.ascii === true,
    hasCards: values["no-cards"] !== true,
    edition,
    from: values.from,
    series: values.series,
  };
}

function parse(parameters: readonly string[]) {
  try {
    return parseArgs({
      args: [...parameters],
      allowPositionals: true,
      options: {
        site: { type: "string" },
        output: { type: "string" },
        url: { type: "string" },
        previous: { type: "string" },
        port: { type: "string" },
        host: { type: "string" },
        strict: { type: "boolean" },
        format: { type: "string" },
        ascii: { type: "boolean" },
        "no-cards": { type: "boolean" },
        from: { type: "string" },
        series: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function isCommand(word: string): word is Command {
  return COMMANDS.some((command) => command === word);
}

function checkFormat(word = "text"): Format {
  const format = FORMATS.find((known) => known === word);
  if (format === undefined)
    throw new UsageError(`--format ${word} does not exist: choose ${FORMATS.join(", ")}.`);
  return format;
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
