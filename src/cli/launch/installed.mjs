#!/usr/bin/env node
// The command `lectern` of an installed package.
import { refusalOf } from "./node-version.mjs";

const refusal = refusalOf(process.versions.node);
if (refusal === undefined) await import(new URL("./main.js", import.meta.url).href);
else {
  process.stderr.write(`${refusal}\n`);
  process.exitCode = 1;
}
