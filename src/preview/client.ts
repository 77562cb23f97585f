import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** The script and the stylesheet that the preview adds to every page, by name. */
export async function previewClient(): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    entryPoints: ["preview.ts", "preview.css"],
    absWorkingDir: fileURLToPath(new URL("../client/", import.meta.url)),
    outdir: ".",
    bundle: true,
    format: "esm",
    write: false,
    logLevel: "silent",
  });
  return new Map(outputFiles.map(({ path, text }) => [path.replace(/^.*[\\/]/, ""), text]));
}
