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
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

/** What npm would put into the package: its list, and what `prepack` makes. */
interface PackedFile {
  readonly path: string;
}

/**
 * A folder with the package as somebody has it who installed it: its own files, and beside it nothing but what it names as
 * dependencies. They are linked from the repository, so that nothing is downloaded.
 */
export function installPackage(): string {
  const parent = mkdtempSync(join(tmpdir(), "lectern-"));
  const modules = join(parent, "node_modules");
  const npm = { encoding: "utf8", shell: process.platform === "win32" } as const;
  execFileSync(process.execPath, ["--import", "tsx", "src/packing/main.ts"], { stdio: "inherit" });
  const [{ files }] = JSON.parse(
    execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], npm),
  ) as [{ files: PackedFile[] }];
  for (const { path } of files) {
    mkdirSync(dirname(join(modules, "lectern", path)), { recursive: true });
    cpSync(path, join(modules, "lectern", path));
  }
  for (const name of installedWith()) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(resolve("node_modules", name), join(modules, name), "junction");
  }
  return parent;
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
