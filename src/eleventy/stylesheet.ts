import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { DARK_PAPER, readableOn } from "../accent.ts";
import type { Series } from "../model/series.ts";
import { ASSETS } from "../urls.ts";
import type { Asset } from "./assets.ts";
import { digestOf } from "./digest.ts";

/** The stylesheet of every page with the fonts it names, and that of the search, by path. */
export interface Styles {
  readonly page: string;
  readonly search: string;
  readonly files: readonly Asset[];
}

const STYLES = fileURLToPath(new URL("../templates/styles", import.meta.url));
/** What esbuild calls the sheets. */
const [PAGE, SEARCH] = ["stdin.css", "search.css"];

export async function bundleStyles({ accent }: Series): Promise<Styles> {
  const { outputFiles } = await build({
    stdin: { contents: `@import "./main.css";\n${accentRule(accent)}`, resolveDir: STYLES, loader: "css" },
    entryPoints: [`${STYLES}/${SEARCH}`],
    bundle: true,
    minify: true,
    write: false,
    outdir: STYLES,
    assetNames: "[name].[hash]",
    loader: { ".woff2": "file" },
    logLevel: "silent",
  });
  const made = outputFiles.map(({ path, contents }) => ({
    name: path.slice(STYLES.length + 1),
    content: contents,
  }));
  const sheetOf = (name: string, title: string): Asset => {
    const content = made.find((file) => file.name === name)?.content;
    if (content === undefined) throw new Error(`${name} was not bundled.`);
    return { path: `${ASSETS}${title}.${digestOf(content)}.css`, content };
  };
  const [page, search] = [sheetOf(PAGE, "style"), sheetOf(SEARCH, "search")];
  const fonts = made
    .filter(({ name }) => !name.endsWith(".css"))
    .map(({ name, content }) => ({ path: ASSETS + name, content }));
  return { page: page.path, search: search.path, files: [page, search, ...fonts] };
}

function accentRule(accent: string): string {
  return `@layer tokens { :root { --accent: light-dark(${accent}, ${readableOn(accent, DARK_PAPER)}) } }`;
}
