import { join, relative } from "node:path";
import { build } from "esbuild";
import { ASSETS } from "../file-urls.ts";
import { GENERATOR } from "../read/generator-folder.ts";
import { SCRIPTS, type ScriptName, type Scripts } from "../views/frame/scripts.ts";
import type { Asset } from "./asset.ts";

const CLIENT = join(GENERATOR, "src/client");

/**
 * The programs as modules, each in one file, because a page waits for each further one; what a program imports only on
 * use is a file of its own.
 */
export async function bundleScripts(): Promise<{ paths: Scripts; files: readonly Asset[] }> {
  const bundles = await Promise.all(SCRIPTS.map(bundleScript));
  const files = new Map(bundles.flatMap((bundle) => bundle.files.map((file) => [file.path, file])));
  return {
    paths: Object.fromEntries(bundles.map(({ name, path }) => [name, path])) as Scripts,
    files: [...files.values()],
  };
}

async function bundleScript(name: ScriptName): Promise<{ name: ScriptName; path: string; files: Asset[] }> {
  const { outputFiles, metafile } = await build({
    entryPoints: [`${name}.ts`],
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
  const made = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === `${name}.ts`);
  if (made === undefined) throw new Error(`${join(CLIENT, name)}.ts was not bundled.`);
  return { name, path: ASSETS + made[0], files };
}
