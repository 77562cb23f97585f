import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { checkReplaceable, outputFolder } from "../../src/cli/publication/output-folder.ts";
import { UsageError } from "../../src/cli/refusals.ts";

function inFolder(use: (folder: string) => void): void {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "lectern-")));
  try {
    mkdirSync(join(folder, "site/data"), { recursive: true });
    use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test("the output that is a link is what it leads to, be it there or not", () =>
  inFolder((folder) => {
    mkdirSync(join(folder, "www"));
    symlinkSync("../www", join(folder, "site/_site"));
    assert.equal(outputFolder(join(folder, "site/_site"), join(folder, "site")), join(folder, "www"));
    assert.equal(
      outputFolder(join(folder, "site/_site/new/one"), join(folder, "site")),
      join(folder, "www/new/one"),
    );
  }));

describe("an output is refused that", () => {
  for (const [story, output, message] of [
    ["is the site folder", "site", "holds, or lies in, the content of the site itself."],
    ["holds the site folder", ".", "holds, or lies in, the content of the site itself."],
    ["lies in the content", "site/data/out", "holds, or lies in, the content of the site itself."],
    ["leads into the content", "link", "holds, or lies in, the content of the site itself."],
    [
      "leads nowhere",
      "dead",
      "is a link that leads nowhere: make the folder that it leads to, or delete it.",
    ],
    ["is a file", "file", "is a file, and a site is a folder: delete it first, or choose another place."],
  ] as const) {
    test(story, () =>
      inFolder((folder) => {
        symlinkSync("site/data", join(folder, "link"));
        symlinkSync("nowhere", join(folder, "dead"));
        writeFileSync(join(folder, "file"), "");
        const path = join(folder, output);
        assert.throws(() => outputFolder(path, join(folder, "site")), new UsageError(`${path} ${message}`));
      }),
    );
  }
});

test("a fresh disk is an empty folder, though it holds what belongs to the disk", () =>
  inFolder((folder) => {
    mkdirSync(join(folder, "disk/lost+found"), { recursive: true });
    checkReplaceable(join(folder, "disk"));
    writeFileSync(join(folder, "disk/thesis.txt"), "");
    assert.throws(() => checkReplaceable(join(folder, "disk")), /disk holds something other than a site/);
  }));
