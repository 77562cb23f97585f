import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UsageError } from "../../refusals.ts";

/**
 * The site folder as it was in a revision of its repository, written to a folder that is gone when `use` returns.
 * Neither the working tree nor the index is touched, and no hook runs.
 * @throws UsageError where there is no git, no repository, no such revision, or no site folder in it
 */
export function inRevision<Result>(site: string, revision: string, use: (folder: string) => Result): Result {
  const repository = git(site, ["rev-parse", "--absolute-git-dir"]);
  if (repository === undefined)
    throw new UsageError(
      `${site} is in no git repository, and there is no folder ${revision}: name another site folder.`,
    );
  const commit = git(site, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
  if (commit === undefined)
    throw new UsageError(
      `There is neither a folder nor a revision ${revision}. In a copy that is not whole, fetch it first: git fetch origin ${revision}`,
    );
  const prefix = git(site, ["rev-parse", "--show-prefix"]) ?? "";
  const tree = prefix === "" ? `${commit}^{tree}` : `${commit}:${prefix.replace(/\/$/, "")}`;
  const folder = mkdtempSync(join(tmpdir(), "lectern-diff-"));
  const index = `${folder}.index`;
  try {
    const at = [`--git-dir=${repository}`, `--work-tree=${folder}`];
    const isRead = git(folder, [...at, "read-tree", tree], index) !== undefined;
    if (!isRead || git(folder, [...at, "checkout-index", "--all", "--quiet"], index) === undefined)
      throw new UsageError(`In ${revision}, there is no folder ${prefix === "" ? site : prefix}.`);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(index, { force: true });
  }
}

/** What git prints; undefined where it refuses. */
function git(folder: string, parameters: readonly string[], index?: string): string | undefined {
  const { status, stdout, error } = spawnSync("git", parameters, {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1 << 26,
    env: {
      ...process.env,
      GIT_LFS_SKIP_SMUDGE: "1",
      ...(index !== undefined && { GIT_INDEX_FILE: index }),
    },
  });
  if (error !== undefined)
    throw new UsageError(
      "There is no git here to read a revision with: install it, or name another site folder.",
    );
  return status === 0 ? stdout.trim() : undefined;
}
