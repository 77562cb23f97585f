import { toRun } from "../read/invocation.ts";

/** Each command, and what it does. */
export const COMMAND_LINES = {
  build: { says: "check the content and write the site" },
  check: { says: "check the content only" },
  serve: { says: "preview at http://localhost:8080/, rebuilt after every change" },
  new: { says: "make a new edition, or a whole new site" },
  import: { says: "take over papers, people and programs from other systems" },
  export: { says: "write an edition in a format that others ask for" },
  upgrade: { says: "take the content to this version of the program" },
  diff: { says: "say what a change of the content means for readers" },
} as const;

export type Command = keyof typeof COMMAND_LINES;
export const COMMANDS = Object.keys(COMMAND_LINES).filter(isCommand);

export function isCommand(word: string): word is Command {
  return Object.hasOwn(COMMAND_LINES, word);
}

interface Option {
  /** What stands for its value in the usage; without one, the option is a switch. */
  readonly value?: string;
  /** The commands that take it. */
  readonly of: readonly Command[];
  /** In lines as the usage prints them. */
  readonly says: readonly string[];
}

/** Each option, by its name after the two hyphens, in the order of the usage. */
export const OPTIONS = {
  site: {
    value: "DIR",
    of: ["build", "check", "serve", "new", "import", "export", "upgrade", "diff"],
    says: ["the site folder: data, editions, content, public (default: here)"],
  },
  output: {
    value: "PLACE",
    of: ["build", "export"],
    says: [
      "where to write: the folder of the site (default: _site in the site folder), or the file or",
      "folder of an export (default: a text is printed)",
    ],
  },
  url: {
    value: "URL",
    of: ["build", "check", "serve", "new", "import", "export", "diff"],
    says: ["the address it is published at, instead of the one in data/series.yaml"],
  },
  previous: {
    value: "PLACE",
    of: ["build", "serve", "export"],
    says: [
      "api/revisions.json of the published site, as a file or by its address, by which calendars and",
      "pages tell what has changed (default: the one in the output folder, where there is one; a preview",
      "tells it only where one is named)",
    ],
  },
  port: { value: "NUMBER", of: ["serve"], says: ["for the preview (default: 8080)"] },
  host: {
    value: "NAME",
    of: ["serve"],
    says: [
      "for the preview: the name or address of this machine by which a phone reaches it; whoever is in",
      "the same network can then read the draft (default: only this machine can)",
    ],
  },
  shard: {
    value: "N/ALL",
    of: ["build"],
    says: [
      "makes only a share of the pages and images, such as 2/4, into .cache/lectern: a build that finds",
      "all shares there, from whatever machines, has little left to make",
    ],
  },
  threads: {
    value: "NUMBER",
    of: ["build"],
    says: ["how many threads may make pages (default: as many as there are processors); 1 for none"],
  },
  "no-cards": { of: ["build"], says: ["makes no share images: a first build is quicker"] },
  strict: {
    of: ["build", "check", "new", "import", "export"],
    says: ["lets notices stop the build as errors do"],
  },
  publish: {
    of: ["build", "check"],
    says: ["for a site that goes online: what a new series came with, and nobody has replaced, is an error"],
  },
  ascii: { of: ["export"], says: ["for a text: names too are spelled in ASCII"] },
  since: {
    value: "DATE",
    of: ["export"],
    says: ["for an update: the day from which on changes are told, such as 2021-03-01"],
  },
  call: {
    value: "NAME",
    of: ["export"],
    says: ["for a call and for wikicfp.com: a further call, by the name of its file in calls/"],
  },
  from: {
    value: "NAME",
    of: ["new", "import"],
    says: [
      "for a new edition: the edition whose people and call it takes over; for an import: the system",
      "that wrote the files, where they do not tell, such as easychair or hotcrp",
    ],
  },
  to: {
    value: "KIND",
    of: ["import"],
    says: ["what the files hold, where they do not tell: papers, pc, organizers, people, program"],
  },
  edition: {
    value: "EDITION",
    of: ["import"],
    says: ["whose papers, people and program they are (default: the latest edition)"],
  },
  accept: {
    value: "WORDS",
    of: ["import"],
    says: ["a decision in the chairs' own words that means accepted; may stand several times"],
  },
  "dry-run": { of: ["import", "upgrade"], says: ["shows what would be changed, and writes nothing"] },
  series: { value: "NAME", of: ["new"], says: ["for a new site: the name of its series"] },
  title: { value: "TITLE", of: ["new"], says: ["for a new site: the full title of the series"] },
  days: {
    value: "DAYS",
    of: ["new"],
    says: ["for a new site: its first day, or its first and last, such as 2027-06-14/2027-06-15"],
  },
  place: { value: "PLACE", of: ["new"], says: ["for a new site: city and country, or online"] },
  "no-install": { of: ["new", "upgrade"], says: ["leaves out what needs npm"] },
  format: {
    value: "FORMAT",
    of: ["build", "check", "new", "export", "diff"],
    says: [
      "of problems: text, github (annotations of a workflow, the default in one) or json (a list of",
      "records with severity, file, line, column, path, message and remedy); of a diff: text, markdown",
      "or json",
    ],
  },
  help: {
    of: ["build", "check", "serve", "new", "import", "export", "upgrade", "diff"],
    says: ["this text; after a command, the help for that command"],
  },
} as const satisfies Readonly<Record<string, Option>>;

export type OptionName = keyof typeof OPTIONS;
export const OPTION_NAMES = Object.keys(OPTIONS).filter(isOption);

export function isOption(word: string): word is OptionName {
  return Object.hasOwn(OPTIONS, word);
}

/** Those of a command; all of them where there is no command of this name. */
export function optionsOf(command: string): OptionName[] {
  if (!isCommand(command)) return OPTION_NAMES;
  return OPTION_NAMES.filter((name) => (OPTIONS[name].of as readonly Command[]).includes(command));
}

export function placeholderOf(name: OptionName): string | undefined {
  const option: Option = OPTIONS[name];
  return option.value;
}

/** A line of the usage: how a command may be called, and what comes of it. */
export function exampleLine(command: Command, rest: string, says: string): string {
  return `  ${toRun(command, rest)}`.padEnd(52) + says;
}
