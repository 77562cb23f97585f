import { setImmediate } from "node:timers/promises";
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
// Whoever cannot be written to has told so by then; where something is still on its way, the process ends after it.
await setImmediate();
// Left to itself, it would first clear its memory away, which after a large site takes a tenth of a second.
if ([process.stdout, process.stderr].every(({ writableLength }) => writableLength === 0)) process.exit();
