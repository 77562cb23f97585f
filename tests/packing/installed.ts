import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { QUICK } from "../quick-folder.ts";

/**
 * A folder with the package as somebody has it who installed it from a file: its own files, beside it nothing but what it
 * names as dependencies, and what npm notes. They are linked from the repository, so that nothing is downloaded.
 */
export async function installPackage(): Promise<string> {
  await import("../../src/packing/main.ts"); // makes dist/, as npm has it made before it packs
  const parent = mkdtempSync(join(QUICK, "lectern-"));
  const pack = ["pack", "--json", "--ignore-scripts", "--pack-destination", parent];
  const npm = { encoding: "utf8", shell: process.platform === "win32" } as const;
  const [{ filename, files }] = JSON.parse(execFileSync("npm", pack, npm)) as [
    { filename: string; files: { path: string }[] },
  ];
  for (const { path } of files) {
    const place = join(parent, "node_modules/lectern", path);
    mkdirSync(dirname(place), { recursive: true });
    cpSync(path, place);
  }
  linkOthers(parent, filename);
  return parent;
}

/** The same with another version: of what is installed in a folder, nothing else is changed, not even what is packed. */
export function installVersion(installed: string, version: string): string {
  const parent = mkdtempSync(join(QUICK, "lectern-"));
  const own = join(parent, "node_modules/lectern");
  cpSync(join(installed, "node_modules/lectern"), own, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(own, "package.json"), "utf8"));
  writeFileSync(join(own, "package.json"), JSON.stringify({ ...manifest, version }));
  const filename = `lectern-${version}.tgz`;
  cpSync(join(installed, `lectern-${manifest.version}.tgz`), join(parent, filename));
  linkOthers(parent, filename);
  return parent;
}

function linkOthers(parent: string, filename: string): void {
  const modules = join(parent, "node_modules");
  for (const name of installedWith()) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(resolve("node_modules", name), join(modules, name), "junction");
  }
  const packages = { "node_modules/lectern": { resolved: `file:${filename}` } };
  writeFileSync(join(modules, ".package-lock.json"), JSON.stringify({ packages }));
}

/** The packages that npm would install with it, and those that these need, as the lock file of the repository says. */
function installedWith(): string[] {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
  const { dependencies, optionalDependencies } = packages[""];
  const names = Object.keys({ ...dependencies, ...optionalDependencies });
  for (const name of names) {
    const own = packages[`node_modules/${name}`];
    const further = Object.keys({ ...own?.dependencies, ...own?.optionalDependencies });
    names.push(...further.filter((one) => !names.includes(one)));
  }
  return names.filter((name) => existsSync(join("node_modules", name)));
}

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command of the package in a folder. */
export function runInstalled(
  parent: string,
  folder: string,
  parameters: readonly string[],
  now: string,
): Run {
  const bin = join(parent, "node_modules/lectern/dist/lectern.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...parameters], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, GITHUB_ACTIONS: "", SOURCE_DATE_EPOCH: String(Date.parse(now) / 1000) },
  });
  return { code: status, out: stdout, err: stderr };
}

export function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"));
}
