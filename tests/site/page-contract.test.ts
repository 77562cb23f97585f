import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { DateTime } from "luxon";
import type { Site } from "../../src/model/site.ts";
import { parseLedger } from "../../src/revisions/ledger.ts";
import { builtFiles } from "../built.ts";
import { siteWith, spoil } from "../fixture.ts";
import { FIXTURE, PAPERS, PROGRAM } from "../fixture-content.ts";
import { type RenderedSite, renderedSite, renderSite } from "./rendered.ts";

const scripts = readdirSync("src/client", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .sort()
  .map((file) => readFileSync(join("src/client", file), "utf8"))
  .join("\n");

/** `notKept` as `data-not-kept` */
function attributeOf(name: string): string {
  return `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** The keys that `{ a, b: c, d = "" }` takes. */
function keysIn(pattern: string): string[] {
  return pattern.split(",").flatMap((part) => /^\s*([A-Za-z]+)/.exec(part)?.[1] ?? []);
}

/** Every data attribute that a script reads: by its name, by taking `dataset` apart, or by a selector. */
function attributesRead(): string[] {
  const named = [...scripts.matchAll(/\bdataset\.([A-Za-z]+)\b(?!\s*=[^=])/g)].map(([, name = ""]) => name);
  const apart = [
    ...scripts.matchAll(/\{([^{}]*)\}\s*=\s*[\w.]+\.dataset\b/g),
    ...scripts.matchAll(/\bdataset:\s*\{([^{}]*)\}/g),
  ].flatMap(([, pattern = ""]) => keysIn(pattern));
  const made = new Set(
    [...scripts.matchAll(/toggleAttribute\("(data-[a-z-]+)"/g)].map(([, name = ""]) => name),
  );
  const selected = [...scripts.matchAll(/\[(data-[a-z-]+)/g)].map(([, name = ""]) => name);
  const all = new Set([...[...named, ...apart].map(attributeOf), ...selected]);
  return [...all].filter((name) => !made.has(name)).sort();
}

const LOOKED_FOR =
  /\b(?:querySelector(?:All)?|closest|matches|part)(?:<[^(]*>)?\((?:\w+, )?(["`])((?:(?!\1).)*)\1/g;

/** Every class and id in the selectors of scripts. */
function marksLookedFor(): string[] {
  const selectors = [...scripts.matchAll(LOOKED_FOR)].map(([, , selector = ""]) => selector);
  return [...new Set(selectors.flatMap((selector) => selector.match(/[.#][a-z][a-z-]*/g) ?? []))].sort();
}

/** Whether scripts make the mark themselves, or a page has it. */
function isMade(mark: string, pages: string): boolean {
  const name = mark.slice(1);
  const attribute = mark.startsWith("#") ? "id" : "class";
  return (
    new RegExp(`\\s${attribute}="(?:[^"]* )?${name}(?: [^"]*)?"`).test(pages) ||
    new RegExp(`(?:className = |classList\\.\\w+\\(|class: )"(?:[^"]* )?${name}[ "]`).test(scripts)
  );
}

/** So many that they are looked through by words, and of two kinds. */
const MANY_PAPERS = (FIXTURE[PAPERS] ?? "").concat(
  ...Array.from(
    { length: 30 },
    (_, index) =>
      `- {id: more-${index}, title: More ${index}, category: Posters, authors: [{name: Jo Øst}]}\n`,
  ),
);

/** A site that is published anew three days later. */
async function renderedAfter(first: Site, second: Site): Promise<RenderedSite> {
  const moment = DateTime.fromISO("2026-03-20T12:00Z");
  const ledger = (await builtFiles(first, moment)).find(({ file }) => file === "api/revisions.json");
  const previous = parseLedger(String(ledger?.content), "api/revisions.json");
  return renderedSite(await builtFiles(second, moment.plus({ days: 3 }), { previous }));
}

describe("what scripts look for in pages", () => {
  let pages: string;

  before(async () => {
    const moments = ["2026-01-10T12:00Z", "2026-03-28T09:00Z"].map((iso) => DateTime.fromISO(iso));
    const sites = await Promise.all(
      moments.map((moment) =>
        renderSite(
          siteWith({ [PAPERS]: MANY_PAPERS, ...spoil(PROGRAM, 'end: "22:00"', "end: open") }),
          moment,
        ),
      ),
    );
    const moved = await renderedAfter(
      siteWith(),
      siteWith(spoil(PROGRAM, 'start: "24:30"', 'start: "24:45"')),
    );
    pages = [...sites, moved].flatMap((site) => [...site.pages.values()]).join("\n");
  });

  test("in data attributes is there", () => {
    const read = attributesRead();
    assert.ok(
      read.length > 20 && read.includes("data-not-kept") && read.includes("data-from"),
      read.join(" "),
    );
    assert.deepEqual(
      read.filter((name) => !new RegExp(`\\s${name}[=\\s>]`).test(pages)),
      [],
    );
  });

  test("by class or id is there, or made by a script", () => {
    const marks = marksLookedFor();
    assert.ok(marks.length > 50 && marks.includes(".star"), marks.join(" "));
    assert.deepEqual(
      marks.filter((mark) => !isMade(mark, pages)),
      [],
    );
  });
});
