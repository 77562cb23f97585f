import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, openSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { withCopy } from "./program.ts";

const PROGRAM = "src/cli/lectern.mjs";

describe("a command ends", () => {
  test("when a slow reader has all of it, be it more than a pipe holds", () =>
    withCopy(async (site) => {
      const papers = join(site, "editions/2021/papers.yaml");
      writeFileSync(
        papers,
        `- {id: ink, title: Ink, authors: [{name: Ada Klimt}], abstract: ${"word ".repeat(100_000)}end}\n`,
      );
      const child = spawn(process.execPath, [PROGRAM, "export", "csv", "papers", "2021", "--site", site], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      const ended = once(child, "exit");
      await setTimeout(500);
      let output = "";
      for await (const piece of child.stdout) output += String(piece);
      assert.deepEqual([(await ended)[0], output.match(/word /g)?.length], [0, 100_000]);
      assert.match(output, /word end"?,?.*\r?\n$/);
    }));

  test("without a fault when its reader has seen enough", async () => {
    const child = spawn(process.execPath, [PROGRAM, "--help"], { stdio: ["ignore", "pipe", "pipe"] });
    child.stdout.destroy();
    let complaints = "";
    child.stderr.on("data", (piece) => {
      complaints += String(piece);
    });
    const [code] = await once(child, "close");
    assert.deepEqual([code, complaints], [0, ""]);
  });

  test("with 3, and says why, when what it says cannot be written", {
    skip: !existsSync("/dev/full"),
  }, () => {
    const full = openSync("/dev/full", "w");
    try {
      const { status, stderr } = spawnSync(process.execPath, [PROGRAM, "--help"], {
        stdio: ["ignore", full, "pipe"],
        encoding: "utf8",
      });
      assert.deepEqual([status, stderr], [3, "The disk is full. Make room on it, and try again.\n"]);
    } finally {
      closeSync(full);
    }
  });
});
