import { fileURLToPath } from "node:url";
import { ContentError } from "../problem.ts";
import { readClock } from "./clock.ts";
import { type Options, parseOptions, USAGE, UsageError } from "./options.ts";
import { terminalOf } from "./terminal.ts";

const terminal = terminalOf(process);

async function run(): Promise<number> {
  try {
    const options = parseOptions(process.argv.slice(2));
    if (options === "help") {
      terminal.say(USAGE);
      return 0;
    }
    // Eleventy looks for its configuration below the working folder; the options are absolute by now.
    process.chdir(fileURLToPath(new URL("../../", import.meta.url)));
    await follow(options);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.complain(`${error.message}\nWhat can be written: npm run build -- --help`);
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

/** Each command loads only what it needs: a check must not wait for the renderer. */
async function follow(options: Options): Promise<void> {
  switch (options.command) {
    case "check":
      return (await import("./check.ts")).check(options, terminal);
    case "build":
      return (await import("./build.ts")).build(options, readClock(process.env), terminal);
    case "serve":
      return (await import("./serve.ts")).serve(options, () => readClock(process.env), terminal);
  }
}

process.exitCode = await run();
