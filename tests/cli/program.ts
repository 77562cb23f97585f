import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { runProgram } from "../../src/cli/program.ts";
import { cacheFolderOf } from "../../src/read/byte-folder.ts";
import { QUICK } from "../quick-folder.ts";
import { TOWPATH } from "../towpath.ts";

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the program without a process of its own, which takes most of the time of a short command. */
export async function runHere(
  parameters: readonly string[],
  environment: Record<string, string> = {},
): Promise<Run> {
  let [out, err] = ["", ""];
  const code = await runProgram(
    parameters,
    { ...process.env, GITHUB_ACTIONS: "", ...environment },
    {
      say: (text) => {
        out += `${text}\n`;
      },
      complain: (text) => {
        err += `${text}\n`;
      },
    },
  );
  return { code, out, err };
}

/** Runs the program as a person does. */
export function run(parameters: readonly string[], environment: Record<string, string> = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["src/cli/lectern.mjs", ...parameters], {
    encoding: "utf8",
    env: { ...process.env, GITHUB_ACTIONS: "", ...environment },
  });
  return { code: status, out: stdout, err: stderr };
}

/** What builds of a test made, for those of the next. */
let kept: string | undefined;

process.on("exit", () => {
  if (kept !== undefined) rmSync(kept, { recursive: true, force: true });
});

/**
 * A copy of the Towpath series that a test may spoil; `use` gets its folder.
 * @param isCold whether nothing is there of what was made of other copies
 */
export async function withCopy(
  use: (folder: string) => void | Promise<void>,
  { isCold = false }: { readonly isCold?: boolean } = {},
): Promise<void> {
  const folder = mkdtempSync(join(QUICK, "lectern-"));
  const parts = join(cacheFolderOf(folder), "parts");
  try {
    cpSync(TOWPATH, folder, { recursive: true });
    mkdirSync(join(folder, "public"));
    if (kept !== undefined && !isCold) cpSync(kept, parts, { recursive: true });
    await use(folder);
    if (kept === undefined && existsSync(parts)) {
      kept = mkdtempSync(join(QUICK, "lectern-parts-"));
      cpSync(parts, kept, { recursive: true });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The digest of every file below a folder, by its path. */
export function digests(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(
    paths.map((path) => [
      path.slice(folder.length),
      createHash("sha256").update(readFileSync(path)).digest("hex"),
    ]),
  );
}
