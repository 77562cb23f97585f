import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import type { Browser } from "playwright-core";
import { sharedBrowser } from "../browser/browser.ts";
import { withCopy } from "../cli/program.ts";

/** Starts the preview of a folder on a free port, and tells its address. */
async function startPreview(folder: string): Promise<{ address: string; child: ChildProcess }> {
  const child = spawn(process.execPath, ["src/cli/lectern.mjs", "serve", "--site", folder, "--port", "0"], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for await (const chunk of child.stdout ?? []) {
    output += String(chunk);
    const address = /http:\/\/localhost:\d+\//.exec(output)?.[0];
    if (address !== undefined) return { address, child };
  }
  throw new Error(`The preview ended: ${output}`);
}

async function withPreview(
  use: (folder: string, address: string, browser: Browser) => Promise<void>,
): Promise<void> {
  await withCopy(async (folder) => {
    const { address, child } = await startPreview(folder);
    const browser = await sharedBrowser();
    try {
      await use(folder, address, browser);
      assert.equal(child.exitCode, null, "the preview goes on");
    } finally {
      child.kill();
      await once(child, "exit");
    }
  });
}

describe("the preview", () => {
  test("shows problems over the last good page, and the new page when they are mended", () =>
    withPreview(async (folder, address, browser) => {
      const file = join(folder, "editions/2021/edition.yaml");
      const text = readFileSync(file, "utf8");
      const page = await browser.newPage();
      await page.goto(`${address}2021/`);
      const panel = page.locator("#lectern-problems");
      assert.equal(await panel.count(), 0);

      writeFileSync(file, text.replace("presence: online", "presence: onlin"));
      await panel.waitFor();
      assert.match((await panel.textContent()) ?? "", /"onlin" is not possible here\./);
      const href = (await panel.getByRole("link").getAttribute("href")) ?? "";
      assert.match(href.replace(folder, ""), /^vscode:\/\/file\/editions\/2021\/edition\.yaml:\d+:11$/);
      assert.equal(await page.getByText("Online", { exact: true }).count(), 1, "the last good page stays");

      writeFileSync(file, text.replace("presence: online", "presence: hybrid"));
      await page.getByText("In person and online", { exact: true }).waitFor();
      assert.equal(await panel.count(), 0);
    }));

  test("serves only the site and its public files", () =>
    withPreview(async (_, address) => {
      const statuses = await Promise.all(
        ["2021/", "favicon.svg", "nowhere/", "%2e%2e/data/series.yaml", "..%2f..%2fdata%2fseries.yaml"].map(
          async (path) => (await fetch(address + path)).status,
        ),
      );
      assert.deepEqual(statuses, [200, 200, 404, 404, 404]);
    }));
});
