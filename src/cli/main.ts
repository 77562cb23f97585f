import { fileURLToPath } from "node:url";
import { ContentError } from "../problem.ts";
import { readClock } from "./clock.ts";
import { build, check } from "./commands.ts";
import { parseOptions, USAGE, UsageError } from "./options.ts";
import { serve } from "./serve.ts";
import { terminalOf } from "./terminal.ts";

const terminal = terminalOf(process);

async function run(): Promise<number> {
  try {
    const options = parseOptions(process.argv.slice(2));
    if (options === "help") {
      terminal.say(USAGE);
      return 0;
    }
    const now = readClock(process.env);
    // Eleventy looks for its configuration below the working folder; the options are absolute by now.
    process.chdir(fileURLToPath(new URL("../../", import.meta.url)));
    if (options.command === "build") await build(options, now, terminal);
    else if (options.command === "check") check(options, terminal);
    else await serve(options, () => readClock(process.env), terminal);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.complain(`${error.message}\n\n${USAGE}`);
      return 2;
    }
    if (error instanceof ContentError) {
      const { length } = error.problems;
      terminal.complain(
        `${error.message}\n\n${length === 1 ? "1 problem" : `${length} problems`}. Nothing was written.`,
      );
      return 1;
    }
    throw error;
  }
}

process.exitCode = await run();
