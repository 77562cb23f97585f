import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { ClientBundle } from "../../src/bundle/bundled.ts";
import { keptBundles } from "../../src/bundle/kept-bundles.ts";
import { QUICK } from "../quick-folder.ts";

/** Asks for a bundle as a program with these sources does, and tells what it holds. */
type Ask = (name: ClientBundle, sources: string) => Promise<string>;

/** @returns the names and sources of what had to be made, in order */
async function madeBy(ask: (asked: Ask, folder: string) => Promise<void>): Promise<string[]> {
  const folder = mkdtempSync(join(QUICK, "lectern-"));
  const made: string[] = [];
  try {
    await ask(
      async (name, sources) => {
        const bundle = keptBundles(join(folder, "client"), sources, async (wanted) => {
          made.push(`${wanted} of ${sources}`);
          return new Map([["file.js", Buffer.from(`${wanted} of ${sources}`)]]);
        });
        return Buffer.from((await bundle(name)).get("file.js") ?? "").toString();
      },
      join(folder, "client"),
    );
    return made;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("what browsers load is bundled once for as long as the sources stay the same, each bundle by itself", async () => {
  const made = await madeBy(async (ask) => {
    const told = [];
    for (const name of ["scripts", "styles", "scripts"] as const) told.push(await ask(name, "one"));
    for (const sources of ["two", "two", "one"]) told.push(await ask("scripts", sources));
    told.push(await ask("styles", "one"));
    assert.deepEqual(told, [
      ...["scripts of one", "styles of one", "scripts of one"],
      ...["scripts of two", "scripts of two", "scripts of one", "styles of one"],
    ]);
  });
  assert.deepEqual(made, ["scripts of one", "styles of one", "scripts of two", "scripts of one"]);
});

test("a bundle that is damaged is made again", async () => {
  const made = await madeBy(async (ask, folder) => {
    await ask("scripts", "one");
    const [name = ""] = readdirSync(folder);
    const file = join(folder, name);
    writeFileSync(file, readFileSync(file).subarray(0, -1));
    assert.equal(await ask("scripts", "one"), "scripts of one");
  });
  assert.deepEqual(made, ["scripts of one", "scripts of one"]);
});

test("where no bundle can be kept, each is made when it is asked for", async () => {
  const made = await madeBy(async (ask, folder) => {
    writeFileSync(folder, "A file in the place of the folder.");
    for (const _ of [1, 2]) assert.equal(await ask("scripts", "one"), "scripts of one");
  });
  assert.deepEqual(made, ["scripts of one", "scripts of one"]);
});
