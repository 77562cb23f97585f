import { toRun } from "../read/invocation.ts";
import { exportExamples } from "./export-kinds.ts";
import {
  COMMAND_LINES,
  COMMANDS,
  type Command,
  exampleLine,
  OPTION_NAMES,
  OPTIONS,
  type OptionName,
  optionsOf,
  placeholderOf,
} from "./option-table.ts";

/** Scripts of npm take options behind two hyphens. */
const AFTER = toRun("build", "…").includes(" -- ") ? ", after --" : "";

/** What may follow a command that takes more than options. */
const EXAMPLES: { readonly [command in Command]?: string } = {
  new: [
    exampleLine("new", "2026", "editions/2026, from the latest edition"),
    exampleLine("new", "2026 --from 2020", "the same, from another one"),
    exampleLine("new", '--site ../other --series "Name"', "a site folder with a series of that name"),
  ].join("\n"),
  import: [
    exampleLine("import", "submission.csv author.csv", "EasyChair's download, into the latest edition"),
    exampleLine("import", "people.xlsx --to pc", "a table of your own, or a list"),
    exampleLine("import", "accepted.json --dry-run", "what would be changed"),
  ].join("\n"),
  export: exportExamples(),
  diff: [
    exampleLine("diff", "", "what is not committed yet"),
    exampleLine("diff", "origin/main --format markdown", "against a revision: what a pull request does"),
    exampleLine("diff", "../last-week", "against another site folder"),
  ].join("\n"),
};

export const USAGE = [
  "Lectern makes the website of a workshop series from YAML.",
  COMMANDS.map(commandLine).join("\n"),
  ...Object.values(EXAMPLES),
  `Options${AFTER}, such as: ${toRun("build", "--site ../other")}. Each command takes its own: ${toRun("build", "--help")}`,
  OPTION_NAMES.map(optionLines).join("\n"),
  `SOURCE_DATE_EPOCH, in seconds, sets the clock by which dates are past or next, and of what is new or changed.
Exit codes: 0 done, 1 problems in the content, 2 a command line that cannot be followed, 3 files that cannot be read or
written, such as on a full disk, 4 a port that is taken.`,
].join("\n\n");

export function usageOf(command: Command): string {
  const names = optionsOf(command);
  const example = EXAMPLES[command];
  return [
    commandLine(command),
    ...(example === undefined ? [] : [example]),
    `Options${AFTER}, such as: ${toRun(command, "--site ../other")}`,
    names.map(optionLines).join("\n"),
  ].join("\n\n");
}

function commandLine(command: Command): string {
  return `  ${toRun(command).padEnd(20)} ${COMMAND_LINES[command].says}`;
}

function optionLines(name: OptionName): string {
  const value = placeholderOf(name);
  const head = `  --${name}${value === undefined ? "" : ` ${value}`}`.padEnd(21);
  return head + OPTIONS[name].says.join(`\n${" ".repeat(21)}`);
}
