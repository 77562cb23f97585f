import { rmSync } from "node:fs";
import { join } from "node:path";
import { VERSION } from "../../../read/generator/version.ts";
import { count } from "../../count.ts";
import type { Options } from "../../options.ts";
import { checkSiteFolder, toRunFor } from "../../site-folder.ts";
import type { Terminal } from "../../terminal.ts";
import { writeFiles } from "../import/written-files.ts";
import { changeOfContent } from "./content.ts";
import { oldDependency, renewDependency } from "./dependency.ts";
import { oldSchemas } from "./old-schemas.ts";

/** Takes a site folder to this version of the program: its content, the program that it asks npm for, schemas for editors. */
export function upgrade({ site, isDryRun, hasInstall }: Options, terminal: Terminal): void {
  checkSiteFolder(site);
  const dependency = oldDependency(site);
  const { texts, left, keys, diffs } = changeOfContent(site);
  const schemas = oldSchemas(site);
  for (const diff of diffs) terminal.say(diff, "diff");
  const ofContent = [
    ...(keys === 0 ? [] : [`${count(keys, "key")} renamed`]),
    ...(left.length === 0 ? [] : [`${count(left.length, "file")} moved`]),
    ...(schemas.size === 0 ? [] : ["the schemas of editors renewed"]),
  ];
  if (ofContent.length === 0 && dependency === undefined) {
    terminal.say(`All is of version ${VERSION} already.`);
    return;
  }
  const former = dependency?.former;
  const from = former === undefined || former === VERSION ? "" : `from ${former} `;
  const ofProgram = dependency === undefined ? [] : [`package.json names lectern as ${dependency.wanted}`];
  if (isDryRun) {
    terminal.say(`Would go ${from}to ${VERSION}: ${[...ofContent, ...ofProgram].join(", ")}.`);
    return;
  }
  writeFiles(site, new Map([...texts, ...schemas]));
  for (const path of left) rmSync(join(site, path));
  if (dependency !== undefined && hasInstall) terminal.progress?.("Asking npm for the new version …");
  const byHand = dependency === undefined ? undefined : renewDependency(site, dependency, hasInstall);
  const isInstalling = dependency !== undefined && byHand === undefined;
  const done = [...ofContent, ...(byHand === undefined ? ofProgram : [])];
  terminal.say(
    [
      ...(done.length === 0 ? [] : [`Went ${from}to ${VERSION}: ${done.join(", ")}.`]),
      ...(byHand === undefined ? [] : [byHand]),
      `Next: ${isInstalling ? "npm install, then " : ""}${toRunFor(site, "check")} names what is left to do.`,
    ].join("\n"),
  );
}
