import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import type { Browser } from "playwright-core";
import { sharedBrowser } from "../browser/browser.ts";
import { withCopy } from "../cli/program.ts";

/** Starts the preview of a folder, on a free port where none is named, and tells its address. */
async function startPreview(folder: string, port = "0"): Promise<{ address: string; child: ChildProcess }> {
  const child = spawn(process.execPath, ["src/cli/lectern.mjs", "serve", "--site", folder, "--port", port], {
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

/** A page that loads itself anew cannot be asked while it does. */
async function comesTrue(told: () => Promise<unknown>, wanted: unknown): Promise<void> {
  let last: unknown;
  for (let attempt = 0; attempt < 200 && last !== wanted; attempt++) {
    last = await told().catch(() => undefined);
    await setTimeout(50);
  }
  assert.equal(last, wanted);
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

  test("shows what was written while the page was still loading", () =>
    withPreview(async (folder, address, browser) => {
      const file = join(folder, "editions/2021/edition.yaml");
      const page = await browser.newPage();
      const isNew = async (): Promise<boolean> =>
        (await (await fetch(`${address}2021/`)).text()).includes("In person and online");
      await page.route(
        "**/.lectern/preview.js?*",
        async (route) => {
          const text = readFileSync(file, "utf8");
          writeFileSync(file, text.replace("presence: online", "presence: hybrid"));
          await comesTrue(isNew, true);
          await route.continue();
        },
        { times: 1 },
      );
      await page.goto(`${address}2021/`, { waitUntil: "commit" });
      await page.getByText("In person and online", { exact: true }).waitFor();
    }));

  test("follows the theme: colours, rules, parts and pages that come while it runs", () =>
    withPreview(async (folder, address, browser) => {
      const page = await browser.newPage();
      await page.goto(`${address}2021/`);
      const write = (path: string, text: string): void => {
        mkdirSync(dirname(join(folder, "theme", path)), { recursive: true });
        writeFileSync(join(folder, "theme", path), text);
      };
      const styleOf = (element: string, property: string) => (): Promise<unknown> =>
        page.evaluate(`getComputedStyle(document.querySelector("${element}")).${property}`);
      write("style.css", "h1 { letter-spacing: 7px; }\n");
      await comesTrue(styleOf("h1", "letterSpacing"), "7px");
      write("tokens.yaml", 'colors: {paper: {light: "#fffbe6"}}\n');
      await comesTrue(styleOf("html", "backgroundColor"), "rgb(255, 251, 230)");
      write("parts/above.njk", "<p>Register by Friday</p>\n");
      await page.getByText("Register by Friday").waitFor();
      write("parts/above.njk", "<p>{{ nothing</p>\n");
      const panel = page.locator("#lectern-problems");
      await panel.waitFor();
      assert.match((await panel.textContent()) ?? "", /theme\/parts\/above\.njk:\d+:\d+/);
      assert.equal(await page.getByText("Register by Friday").count(), 1, "the last good page stays");
    }));

  test("tells an open page that it has ended, and shows the page anew when it is back", () =>
    withCopy(async (folder) => {
      const browser = await sharedBrowser();
      const first = await startPreview(folder);
      const page = await browser.newPage();
      await page.goto(`${first.address}2021/`);
      first.child.kill();
      await once(first.child, "exit");
      const panel = page.locator("#lectern-problems");
      await panel.waitFor();
      assert.match(
        (await panel.textContent()) ?? "",
        /^The preview has ended: this page does not follow changes any more\..*Start it again/s,
      );
      const again = await startPreview(folder, new URL(first.address).port);
      try {
        await panel.waitFor({ state: "detached" });
      } finally {
        await page.close();
        again.child.kill();
        await once(again.child, "exit");
      }
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
