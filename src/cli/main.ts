import { runProgram } from "./program.ts";
import { terminalOf } from "./terminal.ts";

process.exitCode = await runProgram(process.argv.slice(2), process.env, terminalOf(process));
