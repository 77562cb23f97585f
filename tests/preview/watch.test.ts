import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { watchFolders } from "../../src/preview/watch.ts";

test("what is written into new folders as soon as they are there is seen, also where the folder above was not", async () => {
  const site = mkdtempSync(join(tmpdir(), "lectern-"));
  const theme = join(site, "theme");
  let seen: string[] = [];
  const end = await watchFolders(
    [theme],
    () => {
      seen = readdirSync(theme, { recursive: true, encoding: "utf8" });
    },
    (error) => assert.fail(String(error)),
  );
  try {
    for (let index = 0; index < 24; index++) {
      const folder = join(theme, `pages${index}`);
      mkdirSync(folder, { recursive: true });
      // It takes the watcher some milliseconds to see the folder, and some more until it sees what is in it.
      await setTimeout(2 + (index % 4));
      const file = join(`pages${index}`, "a.njk");
      writeFileSync(join(theme, file), "");
      for (let attempt = 0; attempt < 100 && !seen.includes(file); attempt++) await setTimeout(20);
      assert.ok(seen.includes(file), `${file} is not seen`);
    }
  } finally {
    await end();
    rmSync(site, { recursive: true, force: true });
  }
});
