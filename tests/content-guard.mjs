// A fork replaces the content of this repository, so no test outside tests/fastpath stands on it: here it cannot be read, nor
// by a program that a test starts. Nor is anything written among the tests: what one leaves there, the next one finds.
// @ts-check
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

const CONTENT = ["data", "editions", "content", "public"].map((name) =>
  fileURLToPath(new URL(`../${name}`, import.meta.url)),
);

/** Of the system: to walk along each path is a tenth of the work of the command line's tests. */
const realPathOf = fs.realpathSync.native;

/** @param {unknown} place */
function refuse(place) {
  if ((typeof place !== "string" && !(place instanceof URL)) || !fs.existsSync(place)) return;
  const path = realPathOf(place);
  if (CONTENT.some((folder) => path === folder || path.startsWith(folder + sep)))
    throw new Error(`${path} is content of this repository, which only tests/fastpath may read.`);
}

const TESTS = fileURLToPath(new URL(".", import.meta.url));

/** @param {unknown} place */
function refuseToWrite(place) {
  if (typeof place !== "string") return;
  const path = resolve(place);
  if (path.startsWith(TESTS)) throw new Error(`${path} lies among the tests, which write elsewhere.`);
}

/**
 * @param {object} calls
 * @param {readonly string[]} names of those that take a path first
 * @param {(place: unknown) => void} refuse throws where the place is not for them
 */
function guard(calls, names, refuse) {
  for (const name of names) {
    const call = Reflect.get(calls, name);
    Reflect.set(calls, name, (/** @type {unknown[]} */ ...parameters) => {
      refuse(parameters[0]);
      return call(...parameters);
    });
  }
}

const READING = ["readFile", "readdir", "opendir", "open", "cp", "copyFile"];
guard(fs, [...READING, ...READING.map((name) => `${name}Sync`), "createReadStream"], refuse);
guard(fs.promises, READING, refuse);
const WRITING = ["writeFile", "appendFile", "mkdir"];
guard(fs, [...WRITING, ...WRITING.map((name) => `${name}Sync`), "createWriteStream"], refuseToWrite);
guard(fs.promises, WRITING, refuseToWrite);
syncBuiltinESMExports();

if (!process.env.NODE_OPTIONS?.includes(import.meta.url))
  process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ""} --import=${import.meta.url}`;
