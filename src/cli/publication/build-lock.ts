import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { makeWorkFolder } from "../../build/output/placing.ts";
import { workFolders } from "../../build/output/work-folder.ts";
import { codeOf } from "../../read/system-error.ts";

/** How often a build shows that it is alive, and after how long without a sign it is not; milliseconds. */
const [SIGN, SILENCE] = [5_000, 300_000];
const PAUSE = 100;

/**
 * Does something while no other build works at the same output: one waits for the other, and then knows what it has
 * published. A build that was killed holds nobody up.
 * @param output absolute, and no link
 * @param onWait called once, where another build is at work
 */
export async function withLock<Result>(
  output: string,
  onWait: () => void,
  work: () => Promise<Result>,
): Promise<Result> {
  const lock = lockFor(output);
  const own = `${process.pid} ${hostname()}\n`;
  for (let isFirst = true; !take(lock, own); isFirst = false) {
    if (isFirst && !isAbandoned(lock)) onWait();
    clearAbandoned(lock);
    await sleep(PAUSE);
  }
  const signs = setInterval(() => touch(lock), SIGN).unref();
  try {
    return await work();
  } finally {
    clearInterval(signs);
    release(lock);
  }
}

/** Beside the output; within it, where nothing can be written beside. */
function lockFor(output: string): string {
  const { beside, within } = workFolders(output);
  try {
    mkdirSync(dirname(output), { recursive: true });
    makeWorkFolder(beside.folder);
    return beside.lock;
  } catch (error) {
    if (codeOf(error) === "EEXIST" && existsSync(beside.folder)) return beside.lock;
    if (!existsSync(output) || !["EACCES", "EPERM", "EROFS"].includes(codeOf(error) ?? "")) throw error;
    return within.lock;
  }
}

function take(lock: string, own: string): boolean {
  try {
    mkdirSync(dirname(lock), { recursive: true });
    writeFileSync(lock, own, { flag: "wx" });
    return true;
  } catch (error) {
    // The folder goes when the other build ends.
    if (["EEXIST", "ENOENT"].includes(codeOf(error) ?? "")) return false;
    throw error;
  }
}

function isAbandoned(lock: string): boolean {
  const found = statSync(lock, { throwIfNoEntry: false });
  if (found === undefined) return false;
  const [pid, host] = readText(lock).trim().split(" ");
  return Date.now() - found.mtimeMs > SILENCE || (host === hostname() && !isAlive(Number(pid)));
}

/** Two builds may find the same one dead, and one of them be at work before the other has looked again. */
function clearAbandoned(lock: string): void {
  if (!isAbandoned(lock)) return;
  const aside = `${lock}.${process.pid}`;
  try {
    renameSync(lock, aside);
    if (isAbandoned(aside)) rmSync(aside);
    else renameSync(aside, lock);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== "ESRCH"; // another user's process is alive, too
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return ""; // the other build has just ended
  }
}

function touch(lock: string): void {
  const now = new Date();
  try {
    utimesSync(lock, now, now);
  } catch {
    // Whoever has deleted it takes care of what follows.
  }
}

function release(lock: string): void {
  rmSync(lock, { force: true });
  try {
    rmdirSync(dirname(lock));
  } catch {
    // Another build has begun, or what could not be put back is kept in it.
  }
}
