import { UnreadableError } from "../imports/unreadable-error.ts";
import { ContentError } from "../problem.ts";
import { toRun } from "../read/invocation.ts";
import { systemRefusal } from "../read/system-error.ts";
import { readClock } from "./clock.ts";
import { type Command, isCommand } from "./option-table.ts";
import { type Options, parseOptions } from "./options.ts";
import { renderProblems, summarize } from "./problems.ts";
import { DecisionError, FetchError, LeftError, PortError, UsageError } from "./refusals.ts";
import type { Terminal } from "./terminal.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Does what a command line says.
 * @param parameters without the names of Node and of the program
 * @returns the exit code, as the usage tells
 */
export async function runProgram(
  parameters: readonly string[],
  environment: Environment,
  terminal: Terminal,
): Promise<number> {
  try {
    const options = parseOptions(parameters, environment.GITHUB_ACTIONS === "true" ? "github" : "text");
    if (typeof options === "string") {
      terminal.say(options);
      return 0;
    }
    return await follow(options, environment, terminal);
  } catch (error) {
    return complain(error, parameters.find(isCommand), terminal);
  }
}

/** Whatever else is thrown is a fault of this program. */
function complain(error: unknown, command: Command | undefined, terminal: Terminal): number {
  if (error instanceof UsageError) {
    const help = command === undefined ? toRun("help") : toRun(command, "--help");
    terminal.complain(`${error.message}\nWhat can be written: ${help}`);
    return 2;
  }
  if (error instanceof LeftError) {
    terminal.complain("\nNothing was made.");
    return 130; // as a shell tells of Ctrl+C
  }
  if (error instanceof DecisionError) {
    terminal.complain(error.message);
    return 1;
  }
  if (error instanceof UnreadableError || error instanceof FetchError) {
    terminal.complain(error.message);
    return 3;
  }
  const refusal = error instanceof PortError ? error.message : systemRefusal(error);
  if (refusal === undefined) throw error;
  terminal.complain(refusal);
  return error instanceof PortError ? 4 : 3;
}

async function follow(options: Options, environment: Environment, terminal: Terminal): Promise<number> {
  try {
    await execute(options, environment, terminal);
    return 0;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    const text = renderProblems(error.problems, options.format, options.site);
    if (options.format === "text") {
      terminal.complain(`${text}\n\n${summarize(error.problems)}. Nothing was written.`);
    } else terminal.say(text);
    return 1;
  }
}

/** Each command loads only what it needs: a check must not wait for the renderer. */
async function execute(options: Options, environment: Environment, terminal: Terminal): Promise<void> {
  const now = readClock(environment);
  switch (options.command) {
    case "check":
      return (await import("./commands/check.ts")).check(options, now, terminal);
    case "build":
      return (await import("./commands/build/build.ts")).build(options, now, terminal);
    case "new":
      return (await import("./commands/new.ts")).makeNew(options, now, terminal);
    case "import":
      return (await import("./commands/import/import.ts")).importFiles(options, now, terminal);
    case "export":
      return (await import("./commands/export/export.ts")).exportEdition(options, now, terminal);
    case "upgrade":
      return (await import("./commands/upgrade/upgrade.ts")).upgrade(options, terminal);
    case "diff":
      return (await import("./commands/diff/diff.ts")).diff(options, now, terminal);
    case "serve":
      return (await import("./commands/serve.ts")).serve(options, () => readClock(environment), terminal);
  }
}
