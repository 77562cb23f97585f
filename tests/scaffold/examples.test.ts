import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { firstEdition, nextEdition } from "../../src/scaffold/edition/edition-facts.ts";
import { nextEditionFiles } from "../../src/scaffold/edition/edition-files.ts";
import { filesIn } from "../../src/scaffold/files.ts";
import { renamingOf } from "../../src/scaffold/renaming.ts";
import { siteFiles } from "../../src/scaffold/series/site-files.ts";
import { TOWPATH, towpathSite } from "../towpath.ts";
import { exampleRuns, inUse } from "./examples.ts";
import { NOW, problemsOfFiles } from "./folder.ts";

type Files = Readonly<Record<string, string>>;

/** A contact is an example itself: without it, there is a question about it. */
function problemsOf(files: Files): string[] {
  return problemsOfFiles(files).filter((problem) => !problem.includes("names nobody who answers questions"));
}

const NEW_SITE = siteFiles(
  { name: "Quill", url: "https://example.org/" },
  firstEdition("Quill", 2026, NOW),
  "0.1.0",
);

/** Towpath, with the edition of 2026 that follows another. */
function towpathAfter(from: string): Files {
  const site = towpathSite();
  const last = site.editions.find(({ id }) => id === from);
  assert.ok(last !== undefined);
  const facts = nextEdition(last, 2026, site, NOW);
  const files = nextEditionFiles(facts, {}, renamingOf(last, facts, site.series));
  const old = [`editions/${from}/edition.yaml`, "data/people.yaml"];
  return {
    "data/series.yaml": NEW_SITE["data/series.yaml"] ?? "",
    ...Object.fromEntries(
      old.map((path) => [path, readFileSync(join(TOWPATH, path), "utf8").replace("program/", "")]),
    ),
    ...filesIn("editions/2026", files),
  };
}

const SITES = {
  "a new site": NEW_SITE,
  "an edition after 2021": towpathAfter("2021"),
  "one after 2013": towpathAfter("2013"),
};

/** Whether a file is one of those that were made. */
function isNew(path: string): boolean {
  return path === "data/series.yaml" || path.startsWith("editions/2026/");
}

for (const [name, site] of Object.entries(SITES)) {
  describe(`the examples in the files of ${name}`, () => {
    test("stand beside content without problems, in every file", () => {
      assert.deepEqual(problemsOf(site), []);
      const bare = Object.keys(site).filter(
        (path) => isNew(path) && exampleRuns(site[path] ?? "").length === 0,
      );
      assert.deepEqual(bare, []);
    });

    test("are right when all of them are used", () => {
      const used = Object.entries(site).map(([path, text]) => [
        path,
        isNew(path) ? inUse(text, exampleRuns(text).flat()) : text,
      ]);
      assert.deepEqual(problemsOf(Object.fromEntries(used)), []);
    });

    test("are right when one of them is used alone", () => {
      const alone = Object.entries(site)
        // The examples of a program are one whole.
        .filter(([path]) => isNew(path) && !path.endsWith("program.yaml"))
        .flatMap(([path, text]) =>
          exampleRuns(text).map((run) => ({ path, line: run, text: inUse(text, run) })),
        );
      assert.ok(alone.length > 10);
      for (const { path, text } of alone) assert.deepEqual(problemsOf({ ...site, [path]: text }), [], text);
    });
  });
}
