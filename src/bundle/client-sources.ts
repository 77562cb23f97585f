import { basename, join } from "node:path";
import { type BuildOptions, build, type OutputFile } from "esbuild";
import { GENERATOR } from "../read/generator-folder.ts";
import { SCRIPTS } from "../views/frame/scripts.ts";
import { type Bundled, type ClientBundle, SCRIPT_NAMES, STYLE_PARTS, type StylePart } from "./bundled.ts";

const CLIENT = join(GENERATOR, "src/client");

/** The folder of the stylesheets that holds each part. */
const PART_FOLDERS: Readonly<Record<StylePart, string>> = {
  "parallel.css": "program",
  "tracks.css": "program",
  "maths.css": "foundations",
  "languages.css": "foundations",
  "corrections.css": "frame",
};

const PARTS = STYLE_PARTS.map((name) => join(PART_FOLDERS[name], name));
const STYLES = ["main.css", ...PARTS, "search.css", "hall.css", "sheets.css"];

/** Bundles what browsers load: only the repository has its sources, and esbuild. */
export function bundleSources(name: ClientBundle): Promise<Bundled> {
  return BUNDLERS[name]();
}

const BUNDLERS: Readonly<Record<ClientBundle, () => Promise<Bundled>>> = {
  scripts: async () => {
    const bundles = await Promise.all(SCRIPTS.map(bundleScript));
    const names = bundles.map(({ name, file }) => [name, file]);
    const entries = new TextEncoder().encode(JSON.stringify(Object.fromEntries(names)));
    return new Map([...bundles.flatMap(({ files }) => [...files]), [SCRIPT_NAMES, entries]]);
  },
  styles: () =>
    bundle({
      entryPoints: STYLES,
      absWorkingDir: join(GENERATOR, "src/templates/styles"),
      minify: true,
      assetNames: "[name].[hash]",
      loader: { ".woff2": "file" },
    }),
  workers: () =>
    bundle({
      entryPoints: ["service-worker.ts", "retirement.ts"],
      absWorkingDir: join(CLIENT, "worker"),
      format: "iife",
      target: "es2022",
      minify: true,
    }),
  preview: () => bundle({ entryPoints: ["preview.ts", "preview.css"], absWorkingDir: CLIENT, format: "esm" }),
};

/**
 * A program as a module in one file, because a page waits for each further one; what it imports only on use is a file of
 * its own.
 */
async function bundleScript(name: string): Promise<{ name: string; file: string; files: Bundled }> {
  const { outputFiles, metafile } = await build({
    ...WITHOUT_WRITING,
    entryPoints: [`${name}.ts`],
    absWorkingDir: CLIENT,
    splitting: true,
    format: "esm",
    target: "es2022",
    minify: true,
    metafile: true,
    entryNames: "[name].[hash]",
    chunkNames: "[name].[hash]",
  });
  const made = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === `${name}.ts`);
  if (made === undefined) throw new Error(`${join(CLIENT, name)}.ts was not bundled.`);
  return { name, file: made[0], files: byName(outputFiles) };
}

const WITHOUT_WRITING = { outdir: ".", bundle: true, write: false, logLevel: "silent" } as const;

async function bundle(options: BuildOptions): Promise<Bundled> {
  const { outputFiles } = await build({ ...options, ...WITHOUT_WRITING });
  return byName(outputFiles);
}

function byName(files: readonly OutputFile[]): Bundled {
  return new Map(files.map(({ path, contents }) => [basename(path), contents]));
}
