import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { withLock } from "../../src/cli/publication/build-lock.ts";

async function inFolder(use: (output: string, folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "lectern-"));
  try {
    await use(join(folder, "_site"), folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test("a second build begins when the first one has ended, says that it waits, and leaves nothing", () =>
  inFolder(async (output, folder) => {
    const told: string[] = [];
    const tell = (text: string) => (): void => {
      told.push(text);
    };
    const first = withLock(output, tell("first waits"), async () => {
      told.push("first begins");
      await sleep(300);
      told.push("first ends");
    });
    await sleep(20);
    const second = withLock(output, tell("second waits"), async () => tell("second works")());
    await Promise.all([first, second]);
    assert.deepEqual(told, ["first begins", "second waits", "first ends", "second works"]);
    assert.deepEqual(readdirSync(folder), []);
  }));

test("a build that fails holds nobody up", () =>
  inFolder(async (output, folder) => {
    await assert.rejects(
      withLock(output, assert.fail, async () => {
        throw new Error("no");
      }),
      /no/,
    );
    assert.deepEqual(readdirSync(folder), []);
  }));

describe("a lock that was left over by a killed build holds nobody up:", () => {
  /** The highest number that a process may have, and none has. */
  const NOBODY = 4_194_303;
  for (const [story, text, age] of [
    ["its process is gone", `${NOBODY} ${hostname()}\n`, 0],
    ["its machine has not been heard of for ten minutes", "17 elsewhere\n", 600],
    ["its number is that of another program by now", `${process.pid} ${hostname()}\n`, 600],
  ] as const) {
    test(story, () =>
      inFolder(async (output, folder) => {
        const lock = join(folder, "_site.lectern/lock");
        mkdirSync(join(folder, "_site.lectern"));
        writeFileSync(lock, text);
        const then = Date.now() / 1000 - age;
        utimesSync(lock, then, then);
        assert.equal(await withLock(output, assert.fail, async () => existsSync(lock)), true);
        assert.deepEqual(readdirSync(folder), []);
      }),
    );
  }
});
