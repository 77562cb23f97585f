import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, afterEach, before, describe, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import type { Page } from "playwright-core";
import { sharedBrowser } from "../browser/browser.ts";
import { withCopy } from "../cli/program.ts";
import { TOWPATH } from "../towpath.ts";

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

async function end(child: ChildProcess | undefined): Promise<void> {
  if (child?.exitCode === null && child.kill()) await once(child, "exit");
}

/** Opens a page for a story; one that stays open would ask for a preview that has ended, again and again. */
async function withPage(use: (page: Page) => Promise<void>): Promise<void> {
  const page = await (await sharedBrowser()).newPage();
  try {
    await use(page);
  } finally {
    await page.close();
  }
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

describe("the preview, which goes on through all of this,", () => {
  let stop: () => void = () => undefined;
  let [folder, address] = ["", ""];
  let child: ChildProcess | undefined;
  let copy: Promise<void> | undefined;

  before(async () => {
    const isStopped = new Promise<void>((resolve) => {
      stop = resolve;
    });
    await new Promise<void>((isThere, fails) => {
      copy = withCopy(async (site) => {
        ({ address, child } = await startPreview(site));
        folder = site;
        isThere();
        await isStopped;
        await end(child);
      });
      copy.catch(fails);
    });
  });
  afterEach(() => assert.equal(child?.exitCode, null, "the preview goes on"));
  after(() => {
    stop();
    return copy;
  });

  const EDITION = "editions/2021/edition.yaml";
  /** Writes the presence of the edition, which is online at first. */
  const present = (presence: string): void => {
    const text = readFileSync(join(TOWPATH, EDITION), "utf8");
    writeFileSync(join(folder, EDITION), text.replace("presence: online", `presence: ${presence}`));
  };
  const isShown = (text: string) => async (): Promise<boolean> =>
    (await (await fetch(`${address}2021/`)).text()).includes(text);

  test("shows problems over the last good page, and the new page when they are mended", () =>
    withPage(async (page) => {
      await page.goto(`${address}2021/`);
      const panel = page.locator("#lectern-problems");
      assert.equal(await panel.count(), 0);

      present("onlin");
      await panel.waitFor();
      assert.match((await panel.textContent()) ?? "", /"onlin" is not possible here\./);
      const href = (await panel.getByRole("link").getAttribute("href")) ?? "";
      assert.match(href.replace(folder, ""), /^vscode:\/\/file\/editions\/2021\/edition\.yaml:\d+:11$/);
      assert.equal(await page.getByText("Online", { exact: true }).count(), 1, "the last good page stays");

      present("hybrid");
      await page.getByText("In person and online", { exact: true }).waitFor();
      assert.equal(await panel.count(), 0);
    }));

  test("shows what was written while the page was still loading", () =>
    withPage(async (page) => {
      present("online");
      await comesTrue(isShown("In person and online"), false);
      let isFirst = true;
      // It stays as long as the page: what is asked for just as a route is taken away may never be answered.
      await page.route("**/.lectern/preview.js?*", async (route) => {
        if (isFirst) {
          isFirst = false;
          present("hybrid");
          await comesTrue(isShown("In person and online"), true);
        }
        await route.continue();
      });
      await page.goto(`${address}2021/`, { waitUntil: "commit" });
      await page.getByText("In person and online", { exact: true }).waitFor();
    }));

  test("tells an open page that it has ended, and shows the page anew when it is back", () =>
    withPage(async (page) => {
      await page.goto(`${address}2021/`);
      await end(child);
      const panel = page.locator("#lectern-problems");
      await panel.waitFor();
      assert.match(
        (await panel.textContent()) ?? "",
        /^The preview has ended: this page does not follow changes any more\..*Start it again/s,
      );
      ({ child } = await startPreview(folder, new URL(address).port));
      await panel.waitFor({ state: "detached" });
    }));

  test("follows the theme: colours, rules, parts and pages that come while it runs", () =>
    withPage(async (page) => {
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

  test("serves only the site and its public files", async () => {
    const statuses = await Promise.all(
      ["2021/", "favicon.svg", "nowhere/", "%2e%2e/data/series.yaml", "..%2f..%2fdata%2fseries.yaml"].map(
        async (path) => (await fetch(address + path)).status,
      ),
    );
    assert.deepEqual(statuses, [200, 200, 404, 404, 404]);
  });
});
