import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { HtmlValidate } from "html-validate";
import { pathsOf } from "../../src/kinds/site-paths.ts";
import type { Site } from "../../src/model/site.ts";
import { fileOf } from "../../src/urls.ts";
import { siteWith, spoil } from "../fixture.ts";
import { COMMITTEE, EDITION, FIXTURE, PROGRAM } from "../fixture-content.ts";
import { TOWPATH, towpathSite } from "../towpath.ts";
import {
  asPublished,
  attributes,
  brokenAddresses,
  brokenLinks,
  type RenderedSite,
  renderFolder,
  renderSite,
  textOf,
} from "./rendered.ts";

/** Headings in the order of the page, as levels. */
function headingLevels(html: string): number[] {
  return [...html.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
}

/** What no text may do to a page: end an element, an attribute or a line, or turn the reading direction. */
const HOSTILE = `</title></script><b onload=x>&amp; "q" 'a' ]]> ; \\ 💥 \u202eΑΒΓ 李明`;

/** A program of ours: its content is its address. */
const MODULE = /<script type="module"(?: blocking="render")? src="\/assets\/[\w.-]+\.js"><\/script>/g;
/** Data that a browser never runs. */
const DATA_BLOCK = /<script type="application\/(?:ld\+)?json"[^>]*>[^<]*<\/script>/g;

const PUBLIC_FILES = Object.keys(FIXTURE).flatMap((path) => /^public\/(.*)/.exec(path)?.[1] ?? []);

const SITES: Record<string, () => { readonly site: Site; readonly publicFiles: readonly string[] }> = {
  Towpath: () => ({ site: towpathSite(), publicFiles: [] }),
  "a series with everything": () => ({ site: siteWith(), publicFiles: PUBLIC_FILES }),
  "a hostile series": () => {
    const changes = {
      ...spoil(PROGRAM, "title: A History of Ink", `title: ${JSON.stringify(HOSTILE)}`),
      ...spoil(EDITION, "name: ICWT 2026", `name: ${JSON.stringify(HOSTILE)}`),
      ...spoil(
        COMMITTEE,
        "name: Minsoo Rhu, affiliation: KAIST",
        `name: Minsoo Rhu, affiliation: ${JSON.stringify(HOSTILE)}`,
      ),
    };
    return { site: siteWith(changes), publicFiles: PUBLIC_FILES };
  },
};

for (const [name, load] of Object.entries(SITES))
  describe(`every page of ${name}`, () => {
    let site: RenderedSite;
    const { site: content, publicFiles } = load();
    before(async () => {
      const rendered = await renderSite(content);
      site = { ...rendered, names: new Set([...rendered.names, ...publicFiles]) };
    });

    test("and every file beside them says what is meant, never that it is an object or undefined", () => {
      const slips = [...site.texts]
        .filter(([file]) => !/\.js$/.test(file))
        .flatMap(([file, text]) =>
          [...text.matchAll(/\[object \w+\]|\bundefined\b|\bNaN\b/g)].map(([slip]) => [file, slip]),
        );
      assert.deepEqual(slips, []);
    });

    function pagesWhere(isFaulty: (html: string, path: string) => boolean): string[] {
      return [...site.pages].filter(([path, html]) => isFaulty(html, path)).map(([path]) => path);
    }

    test("loads nothing from elsewhere, and tells other sites nothing of itself", () => {
      const policy = /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; [^"]*">/;
      const isOpen = (html: string): boolean =>
        !policy.test(html) || !html.includes('<meta name="referrer" content="same-origin">');
      assert.deepEqual(pagesWhere(isOpen), []);
    });

    test("stands at its address, and no other file is made", () => {
      const made = [...site.names]
        .filter((file) => !/^(assets\/|search\/(?!index\.html$))/.test(file))
        .sort();
      assert.deepEqual(made, [...pathsOf(asPublished(content)).map(fileOf), ...publicFiles].sort());
    });

    test("links only to pages and fragments that exist", () => {
      assert.deepEqual(brokenLinks(site, "/"), []);
    });

    test("is led to by the interface, which names no address that does not exist", () => {
      const stringsIn = (value: unknown): string[] => {
        if (typeof value === "string") return [value];
        return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
      };
      const { url } = content.series;
      const files = [...site.texts].filter(([file]) => /^api\/v1\/(?!schema)/.test(file));
      const addresses = files
        .flatMap(([, text]) => stringsIn(JSON.parse(text)))
        .filter((text) => text.startsWith(url));
      assert.deepEqual(brokenAddresses(site, addresses, url), []);
      for (const edition of content.editions)
        for (const { id } of edition.papers)
          assert.ok(addresses.includes(`${url}${edition.id}/papers/${encodeURI(id)}/`), id);
    });

    test("has one h1, and headings that skip no level", () => {
      const skips = (levels: number[]): boolean =>
        levels.some((level, index) => level > (levels[index - 1] ?? 1) + 1);
      assert.deepEqual(
        pagesWhere(
          (html) =>
            headingLevels(html).filter((level) => level === 1).length !== 1 || skips(headingLevels(html)),
        ),
        [],
      );
    });

    test("gives each id once", () => {
      assert.deepEqual(
        pagesWhere((html) => new Set(attributes(html, "id")).size !== attributes(html, "id").length),
        [],
      );
    });

    test("has a title and a description of its own, a language and a canonical address", () => {
      const titles = [...site.pages.values()].map((html) =>
        textOf(/<title>(.*?)<\/title>/.exec(html)?.[1] ?? ""),
      );
      assert.equal(new Set(titles).size, titles.length);
      assert.deepEqual(
        pagesWhere(
          (html) => !/<html lang="en"/.test(html) || !/<meta name="description" content="[^"]{5,}/.test(html),
        ),
        [],
      );
      const hidden = pagesWhere((html) => html.includes('<meta name="robots" content="noindex">'));
      assert.ok(hidden.includes("/404.html"));
      assert.deepEqual(
        pagesWhere((html) => !html.includes('<link rel="canonical" href="https://')),
        hidden,
      );
    });

    test("asks no other origin for anything, and has no inline style or script", () => {
      assert.deepEqual(
        pagesWhere((html) => /<style\b|\sstyle="|\son\w+="/.test(html)),
        [],
      );
      assert.deepEqual(
        pagesWhere((html) => /<script\b/.test(html.replace(MODULE, "").replace(DATA_BLOCK, ""))),
        [],
      );
      assert.deepEqual(
        pagesWhere((html) => /<(?:img|link rel="(?:icon|stylesheet)")[^>]+(?:src|href)="https?:/.test(html)),
        [],
      );
    });

    test("has no stray whitespace", () => {
      assert.deepEqual(
        pagesWhere((html) => /\n\s*\n|[ \t]\n|^\s/.test(html)),
        [],
      );
    });

    test("is valid HTML", async () => {
      const validator = new HtmlValidate({
        extends: ["html-validate:standard"],
        rules: {
          // Names, times and titles contain any characters; the file's encoding carries them.
          "no-raw-characters": ["error", { relaxed: true }],
          // Long titles name the edition; search engines cut them.
          "long-title": "off",
        },
      });
      const faults: string[] = [];
      for (const [path, html] of site.pages) {
        const report = await validator.validateString(html, path);
        for (const { messages } of report.results) {
          faults.push(...messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId} ${message}`));
        }
      }
      assert.deepEqual(faults, []);
    });
  });

describe("a site below a base path", () => {
  test("keeps every link below it", async () => {
    const site = await renderFolder(TOWPATH, undefined, "https://user.github.io/Towpath2021/");
    assert.deepEqual(brokenLinks(site, "/Towpath2021/"), []);
    assert.match(
      site.texts.get("sitemap.xml") ?? "",
      /<loc>https:\/\/user\.github\.io\/Towpath2021\/2021\/program\/<\/loc>/,
    );
  });
});
