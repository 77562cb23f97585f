import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readSiteFolder } from "../../read/folder.ts";
import { GENERATOR } from "../../read/generator-folder.ts";
import { COPIED_SCHEMA_FOLDER, schemaFiles } from "../../scaffold/series/schema-files.ts";
import { withNewKeys } from "../../upgrade/renamed-keys.ts";
import { count } from "../count.ts";
import type { Options } from "../options.ts";
import { checkSiteFolder, toRunFor } from "../site-folder.ts";
import type { Terminal } from "../terminal.ts";
import { renderDiff } from "./import/line-diff.ts";
import { writeFiles } from "./import/written-files.ts";

/** Takes the content of a site folder to this version of the program: keys, and what lies beside them for editors. */
export function upgrade({ site, isDryRun }: Options, terminal: Terminal): void {
  checkSiteFolder(site);
  const written = readSiteFolder(site).files.map(({ path }) => path);
  const changes = new Map<string, string>();
  let keys = 0;
  for (const path of written) {
    const before = readFileSync(join(site, path), "utf8");
    const { text, count: renamed } = withNewKeys(path, before);
    if (renamed === 0) continue;
    keys += renamed;
    changes.set(path, text);
    terminal.say(renderDiff(path, before, text), "diff");
  }
  const schemas = oldSchemas(site);
  for (const [path, text] of schemas) changes.set(path, text);
  if (!isDryRun) writeFiles(site, changes);
  const { version } = JSON.parse(readFileSync(join(GENERATOR, "package.json"), "utf8"));
  const former = versionOf(site);
  const done = [
    ...(keys === 0 ? [] : [`${count(keys, "key")} renamed`]),
    ...(schemas.size === 0 ? [] : [`the schemas of editors renewed`]),
  ];
  const from = former === undefined || former === version ? "" : `from ${former} `;
  terminal.say(
    done.length === 0
      ? `The content is of version ${version} already.`
      : `${isDryRun ? "Would go" : "Went"} ${from}to ${version}: ${done.join(", ")}.`,
  );
  if (former !== undefined && former !== version)
    terminal.say(
      `package.json still names ${former}: \`npm install\` with the package of ${version}, such as ./vendor/lectern-${version}.tgz, changes it.`,
    );
  if (!isDryRun) terminal.say(`Next: ${toRunFor(site, "check")} names what is left to do.`);
}

/** The schemas in a site folder that are not those of this program, as they are to be; none where it keeps none. */
export function oldSchemas(site: string): ReadonlyMap<string, string> {
  if (!existsSync(join(site, COPIED_SCHEMA_FOLDER))) return new Map();
  return new Map(
    Object.entries(schemaFiles()).filter(([path, text]) => {
      const file = join(site, path);
      return !existsSync(file) || readFileSync(file, "utf8") !== text;
    }),
  );
}

/** The version of the program that the site folder asks npm for; undefined where it names none. */
function versionOf(site: string): string | undefined {
  try {
    const { dependencies } = JSON.parse(readFileSync(join(site, "package.json"), "utf8"));
    return /(?<![\d.])\d+\.\d+\.\d+(?:-[\w.]+)?(?=\.tgz|$)/.exec(String(dependencies?.lectern ?? ""))?.[0];
  } catch {
    return undefined;
  }
}
