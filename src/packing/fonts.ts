import { copyFileSync, mkdirSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { FONT_PACKAGES } from "../read/fonts.ts";
import { GENERATOR } from "../read/generator-folder.ts";

/** The fonts that every site has. */
const OWN = /\/source-/;

/** The site's own fonts; of those for other scripts, which are large and optional, only which letters they have. */
export function packFonts(dist: string): void {
  for (const name of FONT_PACKAGES) {
    const from = join(GENERATOR, "node_modules", name);
    const to = join(dist, "fonts", basename(name));
    mkdirSync(join(to, "files"), { recursive: true });
    copyFileSync(join(from, "unicode.json"), join(to, "unicode.json"));
    if (!OWN.test(name)) continue;
    copyFileSync(join(from, "LICENSE"), join(to, "LICENSE"));
    for (const file of readdirSync(join(from, "files")).filter((own) => own.endsWith("-wght-normal.woff2")))
      copyFileSync(join(from, "files", file), join(to, "files", file));
  }
}
