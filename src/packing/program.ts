import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Metafile } from "esbuild";
import { compiledTemplates } from "../cli/launch/bundle-plugins.mjs";
import { ownPackage } from "../read/generator/installed.ts";
import { GENERATOR } from "../read/generator-folder.ts";

/** A module that is bundled as CommonJS asks for `require`, which modules do not have. */
const REQUIRE =
  'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);';

/**
 * The program, the threads that it starts and the plugin for Eleventy, with all libraries that are nothing but JavaScript. What a command imports on
 * use is a file of its own. Names stay, so that the stack of a fault can be read.
 * @param dist where it is written
 * @returns what went into it
 */
export async function packProgram(dist: string): Promise<Metafile> {
  const own = ownPackage();
  const external = { ...own.dependencies, ...own.optionalDependencies, ...own.peerDependencies };
  const { metafile } = await build({
    entryPoints: {
      main: "src/cli/main.ts",
      thread: "src/cli/launch/thread.ts",
      eleventy: "src/cli/launch/eleventy.ts",
    },
    absWorkingDir: GENERATOR,
    outdir: dist,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    minifySyntax: true,
    minifyWhitespace: true,
    chunkNames: "chunks/[name]-[hash]",
    banner: { js: REQUIRE },
    plugins: [compiledTemplates(GENERATOR)],
    // The sources of a package are not there to be bundled, so that nothing asks for what bundles them.
    external: [...Object.keys(external), "esbuild"],
    metafile: true,
    logLevel: "warning",
  });
  copyFileSync(join(GENERATOR, "src/cli/launch/installed.mjs"), join(dist, "lectern.mjs"));
  copyFileSync(join(GENERATOR, "src/cli/launch/node-version.mjs"), join(dist, "node-version.mjs"));
  return metafile;
}
