import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { DARK_PAPER, readableOn } from "../accent.ts";
import type { Series } from "../model/series.ts";
import { ASSETS } from "../urls.ts";
import type { Asset } from "./assets.ts";
import { digestOf } from "./digest.ts";

const STYLES = fileURLToPath(new URL("../templates/styles", import.meta.url));

/** The stylesheet of every page, then the fonts it names. */
export async function bundleStyles({ accent }: Series): Promise<{ path: string; files: readonly Asset[] }> {
  const { outputFiles } = await build({
    stdin: { contents: `@import "./main.css";\n${accentRule(accent)}`, resolveDir: STYLES, loader: "css" },
    bundle: true,
    minify: true,
    write: false,
    outdir: STYLES,
    assetNames: "[name].[hash]",
    loader: { ".woff2": "file" },
    logLevel: "silent",
  });
  const files = outputFiles.map(({ path, contents }) => {
    const name = path.slice(STYLES.length + 1);
    return {
      path: `${ASSETS}${name === "stdin.css" ? `style.${digestOf(contents)}.css` : name}`,
      content: contents,
    };
  });
  return { path: files.find(({ path }) => path.endsWith(".css"))?.path ?? "", files };
}

function accentRule(accent: string): string {
  return `@layer tokens { :root { --accent: light-dark(${accent}, ${readableOn(accent, DARK_PAPER)}) } }`;
}
