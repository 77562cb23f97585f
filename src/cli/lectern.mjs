/**
 * Starts the command line: from a bundle, which takes a fraction of the time of loading each source by itself. It is
 * JavaScript, because it runs before anything that knows TypeScript is loaded.
 */
import { fileURLToPath, pathToFileURL } from "node:url";
import { refusalOf } from "./launch/node-version.mjs";
import { programBundle } from "./launch/program-bundle.mjs";
import { readStacksInSources } from "./launch/readable-stacks.mjs";

const main = await findMain();
if (main !== undefined) await import(main);

/** What is to be run; undefined when it was said why nothing can. */
async function findMain() {
  const refusal = refusalOf(process.versions.node);
  if (refusal !== undefined) return refuse(refusal);
  try {
    const bundle = await programBundle(fileURLToPath(new URL("../../", import.meta.url)));
    readStacksInSources();
    return pathToFileURL(bundle).href;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if ("errors" in error) return refuse(await describe(error));
    if ("code" in error && error.code === "ERR_MODULE_NOT_FOUND")
      return refuse("The packages of the generator are not installed: run npm ci in its folder first.");
    if (!("syscall" in error)) throw error;
    process.stderr.write(
      `The program starts slowly, because its bundle cannot be kept in .cache/ of the generator (${error.message}).\n`,
    );
    (await import("tsx/esm/api")).register();
    return new URL("./main.ts", import.meta.url).href;
  }
}

/** @param {string} text */
function refuse(text) {
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
  return undefined;
}

/** @param {Error} failure */
async function describe(failure) {
  const { formatMessages } = await import("esbuild");
  const { errors } = /** @type {import("esbuild").BuildFailure} */ (failure);
  const messages = await formatMessages(errors, { kind: "error", color: process.stderr.isTTY === true });
  return `The sources of the generator cannot be run. Mend them, or take back the last change.\n\n${messages.join("").trimEnd()}`;
}
