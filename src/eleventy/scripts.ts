import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { ASSETS } from "../urls.ts";
import { SCRIPTS, type Scripts } from "../views/scripts.ts";
import type { Asset } from "./assets.ts";

const CLIENT = fileURLToPath(new URL("../client", import.meta.url));

/** The programs as modules: what they share, and what they import only on use, are files of their own. */
export async function bundleScripts(): Promise<{ paths: Scripts; files: readonly Asset[] }> {
  const { outputFiles, metafile } = await build({
    entryPoints: SCRIPTS.map((name) => `${name}.ts`),
    absWorkingDir: CLIENT,
    outdir: ".",
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    minify: true,
    write: false,
    metafile: true,
    entryNames: "[name].[hash]",
    chunkNames: "[name].[hash]",
    logLevel: "silent",
  });
  const files = outputFiles.map(({ path, contents }) => ({
    path: ASSETS + relative(CLIENT, path),
    content: contents,
  }));
  const pathOf = (name: string): string => {
    const made = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === `${name}.ts`);
    if (made === undefined) throw new Error(`${join(CLIENT, name)}.ts was not bundled.`);
    return ASSETS + made[0];
  };
  return { paths: Object.fromEntries(SCRIPTS.map((name) => [name, pathOf(name)])) as Scripts, files };
}
