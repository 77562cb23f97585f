import { join } from "node:path";
import { build } from "esbuild";
import { DARK_PAPER, readableOn } from "../accent.ts";
import { ASSETS } from "../file-urls.ts";
import type { Series } from "../model/series.ts";
import { GENERATOR } from "../read/generator-folder.ts";
import { STYLESHEETS, type Stylesheets } from "../views/shell.ts";
import type { Asset } from "./asset.ts";
import { digestOf } from "./digest.ts";
import type { ProgramStyles } from "./program-styles.ts";

/** What pages look like, by path. */
export interface Styles {
  readonly paths: Stylesheets;
  /** The paths of the fonts that any page in Latin letters needs. */
  readonly fonts: readonly string[];
  readonly files: readonly Asset[];
}

const STYLES = join(GENERATOR, "src/templates/styles");
/** Of the others, pages need single letters. */
const LATIN_FONT = /-latin-(?!ext)[^/]*\.woff2$/;
/** What esbuild calls the stylesheet of every page. */
const PAGE = "stdin.css";
/** Those beside it are files of the stylesheets' folder. */
const OTHERS = STYLESHEETS.filter((name) => name !== "style");

export async function bundleStyles({ accent }: Series, program: ProgramStyles): Promise<Styles> {
  const imports = program.files.map((file) => `@import "./${file}" layer(parts);`);
  const contents = ['@import "./main.css";', ...imports, program.rules, accentRule(accent)].join("\n");
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: STYLES, loader: "css" },
    entryPoints: OTHERS.map((name) => `${STYLES}/${name}.css`),
    bundle: true,
    minify: true,
    write: false,
    outdir: STYLES,
    assetNames: "[name].[hash]",
    loader: { ".woff2": "file" },
    logLevel: "silent",
  });
  const made = outputFiles.map(({ path, contents: content }) => ({
    name: path.slice(STYLES.length + 1),
    content,
  }));
  const sheetOf = (name: string, title: string): Asset => {
    const content = made.find((file) => file.name === name)?.content;
    if (content === undefined) throw new Error(`${name} was not bundled.`);
    return { path: `${ASSETS}${title}.${digestOf(content)}.css`, content };
  };
  const sheets = STYLESHEETS.map((name) => sheetOf(name === "style" ? PAGE : `${name}.css`, name));
  const fonts = made
    .filter(({ name }) => !name.endsWith(".css"))
    .map(({ name, content }) => ({ path: ASSETS + name, content }));
  const files = [...sheets, ...fonts];
  const latin = fonts.map(({ path }) => path).filter((path) => LATIN_FONT.test(path));
  const paths = Object.fromEntries(STYLESHEETS.map((name, index) => [name, sheets[index]?.path]));
  return { paths: paths as Stylesheets, fonts: latin, files };
}

function accentRule(accent: string): string {
  return `@layer tokens { :root { --accent: light-dark(${accent}, ${readableOn(accent, DARK_PAPER)}) } }`;
}
