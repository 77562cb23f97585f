import { codeOf, systemRefusal } from "../read/system-error.ts";
import { fixLocale } from "./launch/fixed-locale.ts";
import { optimizeLate } from "./launch/late-optimizing.mjs";
import { runProgram } from "./program.ts";
import { terminalOf } from "./terminal.ts";

optimizeLate();
fixLocale();
process.stdout.on("error", (error) => {
  // A reader such as `head` that has seen enough is no fault.
  if (codeOf(error) === "EPIPE") process.exit(0);
  process.stderr.write(`${systemRefusal(error) ?? error}\n`, () => process.exit(3));
});

process.exitCode = await runProgram(process.argv.slice(2), process.env, terminalOf(process));
