import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { IS_INSTALLED } from "../../read/generator/installed.ts";
import { GENERATOR } from "../../read/generator-folder.ts";

/** Where a new series keeps the program, from its own folder. */
const VENDOR = "vendor";
const PATIENCE = 120_000;

/** Where the program of a new series comes from. */
export interface ProgramOrigin {
  /** As `package.json` names it. */
  readonly named: string;
  /** The file that it was installed from, which goes with the new series; undefined where it comes from elsewhere. */
  readonly file?: string | undefined;
  /** Whether that file has to be made first. */
  readonly isToPack: boolean;
}

/**
 * From the same place as this program: its version in a registry, its address, or a copy of its file, which goes on
 * working whatever becomes of the place where it lies.
 */
export function programOrigin(): ProgramOrigin {
  const { version } = JSON.parse(readFileSync(join(GENERATOR, "package.json"), "utf8"));
  const packed = `lectern-${version}.tgz`;
  if (!IS_INSTALLED) return { named: `file:${VENDOR}/${packed}`, isToPack: true };
  const resolved = resolvedAs();
  if (/^https?:/.test(resolved) && !/^https:\/\/registry\./.test(resolved))
    return { named: resolved, isToPack: false };
  if (!resolved.startsWith("file:")) return { named: version, isToPack: false };
  const file = resolve(dirname(dirname(GENERATOR)), resolved.slice("file:".length));
  const isThere = file.endsWith(".tgz") && existsSync(file);
  return { named: `file:${VENDOR}/${packed}`, file: isThere ? file : undefined, isToPack: false };
}

/** What npm remembers of where it took this package from; empty where it does not. */
function resolvedAs(): string {
  try {
    const lock = JSON.parse(readFileSync(join(dirname(GENERATOR), ".package-lock.json"), "utf8"));
    return String(lock.packages[`node_modules/${basename(GENERATOR)}`]?.resolved ?? "");
  } catch {
    return "";
  }
}

/** @returns whether the program lies in the folder now, or need not */
export function bringProgram({ named, file, isToPack }: ProgramOrigin, folder: string): boolean {
  if (!named.startsWith("file:")) return true;
  if (file === undefined && !isToPack) return false;
  mkdirSync(join(folder, VENDOR), { recursive: true });
  if (file !== undefined) {
    copyFileSync(file, join(folder, named.slice("file:".length)));
    return true;
  }
  return npm(["pack", "--silent", "--pack-destination", join(folder, VENDOR)], GENERATOR);
}

/** @returns whether a lock file could be made: npm may be missing, or the network */
export function lockProgram(folder: string): boolean {
  return npm(
    ["install", "--package-lock-only", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"],
    folder,
  );
}

function npm(parameters: readonly string[], folder: string): boolean {
  const { status } = spawnSync("npm", parameters, {
    cwd: folder,
    stdio: "ignore",
    timeout: PATIENCE,
    shell: process.platform === "win32", // npm is a script there
  });
  return status === 0;
}
