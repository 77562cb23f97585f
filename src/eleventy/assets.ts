import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { DARK_PAPER, readableOn } from "../accent.ts";
import type { Series } from "../model/series.ts";
import { ASSETS } from "../urls.ts";

/** The stylesheet and the fonts it names, each under a name that changes with its content. */
export interface Assets {
  /** The path of the stylesheet. */
  readonly stylesheet: string;
  readonly files: readonly { readonly path: string; readonly content: Uint8Array }[];
}

const STYLES = fileURLToPath(new URL("../templates/styles", import.meta.url));

export async function makeAssets({ accent }: Series): Promise<Assets> {
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
      path: `${ASSETS}${name === "stdin.css" ? `style.${digest(contents)}.css` : name}`,
      content: contents,
    };
  });
  const stylesheet = files.find(({ path }) => path.endsWith(".css"))?.path ?? "";
  return { stylesheet, files };
}

function accentRule(accent: string): string {
  return `@layer tokens { :root { --accent: light-dark(${accent}, ${readableOn(accent, DARK_PAPER)}) } }`;
}

function digest(content: Uint8Array): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 8);
}
