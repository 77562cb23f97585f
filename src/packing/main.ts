/** Makes `dist/` for `npm pack`: all that a package holds instead of sources. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readClock } from "../cli/clock.ts";
import { FONT_PACKAGES } from "../read/fonts.ts";
import { digestOfDesign } from "../read/generator/design.ts";
import { MADE, type MadeDigests } from "../read/generator/installed.ts";
import { digestOfSources } from "../read/generator/source-digest.mjs";
import { GENERATOR } from "../read/generator-folder.ts";
import { STEMMERS } from "../read/stemmers.ts";
import { packClient } from "./client.ts";
import { packFonts } from "./fonts.ts";
import { licencesOf } from "./licences.ts";
import { packProgram } from "./program.ts";
import { packStemmers } from "./stemmers.ts";
import { packTypes } from "./types.ts";

rmSync(MADE, { recursive: true, force: true });
mkdirSync(MADE);
mkdirSync(join(GENERATOR, ".cache"), { recursive: true });
const metafile = await packProgram(MADE);
await packClient(MADE);
packFonts(MADE);
packStemmers(MADE);
packTypes(MADE);
const digests: MadeDigests = {
  generator: digestOfSources(GENERATOR),
  design: digestOfDesign(),
  day: readClock(process.env).toISODate() ?? "",
};
writeFileSync(join(MADE, "digests.json"), JSON.stringify(digests));
const fonts = ["@fontsource/source-serif-4", ...FONT_PACKAGES.slice(0, 2)].map(
  (name) => `node_modules/${name}`,
);
const further = [...fonts, `node_modules/${STEMMERS}`];
writeFileSync(join(MADE, "LICENCES.txt"), `${licencesOf(metafile, further)}\n`);
