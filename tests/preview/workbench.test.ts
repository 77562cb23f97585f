import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { DateTime } from "luxon";
import { isBehind, type Snapshot, workbenchFor } from "../../src/preview/workbench.ts";
import { isError } from "../../src/problem.ts";
import { continueStories } from "../../src/revisions/stories.ts";
import { siteWith, spoil } from "../fixture.ts";
import { FIXTURE, PROGRAM } from "../fixture-content.ts";
import { QUICK } from "../quick-folder.ts";

const TALK = "2026/talks/ink/index.html";

test("a preview shows what is written, and the last good page beside what is wrong with it", () =>
  inWrittenFolder(async (folder) => {
    const told: Snapshot[] = [];
    const workbench = workbenchFor(
      folder,
      undefined,
      () => DateTime.fromISO("2026-01-10T12:00Z"),
      (snapshot) => told.push(snapshot),
    );
    const titleOf = async (file: string): Promise<string | undefined> =>
      /<title>([^<·]*) ·/.exec(String(await workbench.snapshot().site?.find(file)))?.[1];
    const save = async (changes: Readonly<Record<string, string | null>>): Promise<void> => {
      for (const [path, text] of Object.entries(changes)) writeFileSync(join(folder, path), text ?? "");
      await workbench.rebuild();
    };

    assert.equal(workbench.snapshot().site, undefined);
    await save({});
    assert.deepEqual([await titleOf(TALK), isBehind(workbench.snapshot())], ["A History of Ink", false]);
    await save(spoil(PROGRAM, "title: A History of Ink", "title: Ink"));
    assert.equal(await titleOf(TALK), "Ink");
    await save(spoil(PROGRAM, "title: A History of Ink", "titel: A History of Ink"));
    assert.deepEqual([await titleOf(TALK), isBehind(workbench.snapshot())], ["Ink", true]);
    assert.deepEqual(told.map(isBehind), [false, false, true]);
  }));

test("a template that cannot be rendered is told of, and the last good page stays", () =>
  inWrittenFolder(async (folder) => {
    const told: Snapshot[] = [];
    const workbench = workbenchFor(
      folder,
      undefined,
      () => DateTime.fromISO("2026-01-10T12:00Z"),
      (snapshot) => told.push(snapshot),
    );
    const save = async (text: string): Promise<string> => {
      mkdirSync(join(folder, "theme/parts"), { recursive: true });
      writeFileSync(join(folder, "theme/parts/above.njk"), text);
      await workbench.rebuild();
      return String(await workbench.snapshot().site?.find(TALK));
    };
    assert.match(await save("<p>Register by Friday</p>\n"), /Register by Friday/);
    for (const wrong of ["<p>{{ nothing</p>\n", "{{ view.frame.nothing.at.all }}\n"]) {
      assert.match(await save(wrong), /Register by Friday/);
      const errors = workbench.snapshot().problems.filter(isError);
      assert.deepEqual(
        errors.map(({ file }) => file),
        ["theme/parts/above.njk"],
      );
    }
    assert.match(await save("<p>Register by Monday</p>\n"), /Register by Monday/);
    assert.deepEqual(told.map(isBehind), [false, true, true, false]);
  }));

test("a preview tells what has changed since a publication that is named, and what is not published yet", () =>
  inWrittenFolder(async (folder) => {
    const now = DateTime.fromISO("2026-01-10T12:00Z");
    const published = continueStories(new Map(), undefined, siteWith(), now.minus({ days: 1 }));
    const workbench = workbenchFor(
      folder,
      undefined,
      () => now,
      () => {},
      published,
    );
    const { [PROGRAM]: moved = "" } = spoil(PROGRAM, 'start: "14:30"', 'start: "15:00"');
    writeFileSync(join(folder, PROGRAM), moved ?? "");
    await workbench.rebuild();
    const page = String(await workbench.snapshot().site?.find("2026/changes/index.html"));
    assert.match(page, /moved from Saturday 14:30 to 15:00\./);
  }));

async function inWrittenFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(QUICK, "lectern-"));
  try {
    for (const [path, text] of Object.entries(FIXTURE)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
