import { join } from "node:path";
import { build } from "esbuild";
import { GENERATOR } from "../read/generator-folder.ts";

/** The script and the stylesheet that the preview adds to every page, by name. */
export async function previewClient(): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    entryPoints: ["preview.ts", "preview.css"],
    absWorkingDir: join(GENERATOR, "src/client"),
    outdir: ".",
    bundle: true,
    format: "esm",
    write: false,
    logLevel: "silent",
  });
  return new Map(outputFiles.map(({ path, text }) => [path.replace(/^.*[\\/]/, ""), text]));
}
