import { mkdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { setTimeout } from "node:timers/promises";
import { type Browser, chromium } from "playwright-core";

/** Pages of one site need no walls between them; a third of the work of a short visit is to put them up. */
const FEW_PROCESSES = ["--in-process-gpu", "--renderer-process-limit=1", "--disable-site-isolation-trials"];

/** No page lives long enough to be worth compiling anything for, and to compile is a fifth of the work of a visit. */
const INTERPRETED = "--js-flags=--single-threaded,--jitless";

/**
 * A real Chromium that comes from the package registry alone. Its own system libraries are unpacked only where it
 * believes to run on a bare machine; its recommended arguments are left out, because they switch web security off.
 */
async function launchBrowser(): Promise<Browser> {
  process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs20.x";
  const { default: bundled } = await import("@sparticuz/chromium");
  const executablePath = await alone(() => bundled.executablePath());
  const launch = (): Promise<Browser> =>
    chromium.launch({ executablePath, args: ["--no-sandbox", ...FEW_PROCESSES, INTERPRETED] });
  // One start in some hundred ends with a segmentation fault, before any page: that tells nothing of ours.
  return launch().catch(launch);
}

let browser: Promise<Browser> | undefined;

/** One browser for all tests of a process; each opens contexts of its own. */
export function sharedBrowser(): Promise<Browser> {
  browser ??= launchBrowser();
  return browser;
}

after(async () => (await browser)?.close());

/** Longer than unpacking ever takes: a lock that is older was left behind. */
const PATIENCE = 60_000;
const PAUSE = 100;

/** Test files run side by side, and all unpack the browser to one place: one after the other. */
async function alone<Result>(act: () => Promise<Result>): Promise<Result> {
  const lock = join(tmpdir(), "lectern-browser.lock");
  for (let waited = 0; waited < PATIENCE && !isTaken(lock); waited += PAUSE) await setTimeout(PAUSE);
  try {
    return await act();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** Takes the lock, where nobody has it. */
function isTaken(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}
