import assert from "node:assert/strict";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { toRunFor } from "../../src/cli/site-folder.ts";

test("a proposed command names the site folder where it is another one than that somebody stands in", () => {
  assert.deepEqual(
    [
      toRunFor(resolve("."), "build"),
      toRunFor(resolve("sites/ink"), "serve"),
      toRunFor(resolve(".."), "check"),
      toRunFor(resolve("sites/our ink"), "upgrade"),
      toRunFor(resolve("sites/ink"), "new", "2027"),
    ],
    [
      "npm run build",
      "npm start -- --site sites/ink",
      "npm run check -- --site ..",
      'npm run upgrade -- --site "sites/our ink"',
      "npm run new -- 2027 --site sites/ink",
    ],
  );
});

test("a proposed command names a folder far away by its whole path, where that is shorter", () => {
  const folder = resolve("/", "ink");
  assert.equal(toRunFor(folder, "serve"), `npm start -- --site ${folder}`);
  assert.equal(toRunFor(join(process.cwd(), "a"), "serve"), "npm start -- --site a");
});
