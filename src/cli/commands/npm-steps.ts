import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { IS_INSTALLED } from "../../read/generator/installed.ts";
import { VERSION } from "../../read/generator/version.ts";
import { GENERATOR } from "../../read/generator-folder.ts";

/** Where a site keeps the package of the program, from its own folder. */
const VENDOR = "vendor";
const PATIENCE = 120_000;

/** This program's package, as a site names it that keeps it. */
export const KEPT = `file:${VENDOR}/lectern-${VERSION}.tgz`;

/** Where the program of a site comes from. */
export interface ProgramOrigin {
  /** As `package.json` names it. */
  readonly named: string;
  /** The file that it was installed from, which the site keeps; undefined where it comes from elsewhere. */
  readonly file?: string | undefined;
  /** What npm packs where there is no such file: a folder, an address, or a name with its version. */
  readonly toPack?: string | undefined;
}

/**
 * From the same place as this program: its version in a registry, its address, or a copy of its file, which goes on
 * working whatever becomes of the place where it lies.
 */
export function programOrigin(): ProgramOrigin {
  if (!IS_INSTALLED) return { named: KEPT, toPack: GENERATOR };
  const resolved = resolvedAs();
  if (/^https?:/.test(resolved) && !/^https:\/\/registry\./.test(resolved))
    return { named: resolved, toPack: resolved };
  if (!resolved.startsWith("file:")) return { named: VERSION, toPack: `lectern@${VERSION}` };
  const file = resolve(dirname(dirname(GENERATOR)), resolved.slice("file:".length));
  return { named: KEPT, file: file.endsWith(".tgz") && existsSync(file) ? file : undefined };
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
export function bringProgram({ named, file, toPack }: ProgramOrigin, folder: string): boolean {
  if (named !== KEPT) return true;
  const kept = join(folder, KEPT.slice("file:".length));
  if (existsSync(kept)) return true;
  if (file === undefined && toPack === undefined) return false;
  mkdirSync(dirname(kept), { recursive: true });
  if (file !== undefined) copyFileSync(file, kept);
  else
    npm(
      [
        "pack",
        ...(toPack === GENERATOR ? [] : [toPack ?? ""]),
        "--silent",
        "--pack-destination",
        dirname(kept),
      ],
      toPack === GENERATOR ? GENERATOR : folder,
    );
  return existsSync(kept);
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
