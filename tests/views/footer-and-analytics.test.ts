import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { renderPages } from "../../src/eleventy/render.ts";
import type { PageView } from "../../src/views/frame/frame.ts";
import { shellOf } from "../../src/views/shell.ts";
import { ASSETS, contextAt, type Files, problemsOf, siteWith, viewsWith } from "../fixture.ts";
import { FIXTURE, SERIES } from "../fixture-content.ts";

function withSeries(lines: string): Files {
  return { [SERIES]: `${FIXTURE[SERIES]}${lines}\n`, "public/count.js": "" };
}

async function editionsPage(lines: string, isCounted = true): Promise<string> {
  const site = siteWith(withSeries(lines), "https://user.github.io/quill/");
  const context = contextAt("2026-01-01T00:00Z", site);
  const shell = shellOf(site, { ...ASSETS, hasCards: false, hasWorker: false, isCounted });
  const [view] = viewsWith<PageView>("series/editions", { ...context, shell });
  assert.ok(view);
  const pages = [{ template: "series/editions", view }];
  const rendered = await renderPages({ series: site.series, templates: new Map(), pages });
  return rendered.get(view.path) ?? "";
}

const POLICY = /Security-Policy" content="([^"]*)"/;

describe("what counts visits", () => {
  const counted = `analytics:
  script: https://gc.zgo.at/count.js
  attributes: {data-goatcounter: 'https://q.goatcounter.com/count?a="b'}
  origins: [https://q.goatcounter.com/]`;

  test("is one script, and the policy trusts the origins that are named", async () => {
    const page = await editionsPage(counted);
    assert.match(
      page,
      /<script defer src="https:\/\/gc\.zgo\.at\/count\.js" data-goatcounter="https:\/\/q\.goatcounter\.com\/count\?a=&quot;b"><\/script>/,
    );
    assert.equal(
      POLICY.exec(page)?.[1],
      "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' https://gc.zgo.at https://q.goatcounter.com; script-src 'self' https://gc.zgo.at https://q.goatcounter.com; connect-src 'self' https://gc.zgo.at https://q.goatcounter.com; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'",
    );
  });

  test("may be a file of the site, below its base path", async () => {
    const page = await editionsPage("analytics: {script: /count.js}");
    assert.match(page, /<script defer src="\/quill\/count\.js"><\/script>/);
    assert.match(POLICY.exec(page)?.[1] ?? "", /img-src 'self'; script-src 'self'; connect-src 'self';/);
  });

  test("is not there in a preview, nor where nobody names it", async () => {
    for (const page of [await editionsPage(counted, false), await editionsPage("")]) {
      assert.doesNotMatch(page, /<script defer|goatcounter|zgo/);
      assert.match(POLICY.exec(page)?.[1] ?? "", /script-src 'self'; connect-src 'self';/);
    }
  });

  for (const [what, line] of [
    ["a script over http", "analytics: {script: http://a.org/x.js}"],
    ["a script that is not there", "analytics: {script: x.js}"],
    ["no script", "analytics: {origins: [https://a.org]}"],
    ["a snippet", "analytics: <script>alert(1)</script>"],
    ["a handler", "analytics: {script: count.js, attributes: {onload: x}}"],
    ["an origin with more in it", 'analytics: {script: count.js, origins: ["https://a.org; script-src *"]}'],
    ["any origin", 'analytics: {script: count.js, origins: ["https://*"]}'],
    ["a script of any site", 'analytics: {script: "https://*.example.org/a.js"}'],
    ["a script behind a password", "analytics: {script: https://me:secret@example.org/a.js}"],
    ["a number", "analytics: 3"],
    ["a list", "analytics: []"],
  ] as const)
    test(`is a problem as ${what}`, () => {
      const problems = problemsOf(withSeries(line));
      assert.ok(problems.length > 0);
      for (const problem of problems) assert.match(problem, /^data\/series\.yaml:\d+:\d+/);
    });
});

describe("the text at the foot of pages", () => {
  test("is Markdown, and text is no markup", async () => {
    const page = await editionsPage('footer: "*Supported* by <b>us</b>, see [people](/people/)."');
    assert.match(
      page,
      /<div class="colophon prose" dir="auto"><p><em>Supported<\/em> by &lt;b&gt;us&lt;\/b&gt;, see <a href="\/quill\/people\/">people<\/a>\.<\/p>\n?<\/div>/,
    );
  });

  test("leads only where there is something", () => {
    const [problem = ""] = problemsOf(withSeries('footer: "See [this](/2062/)."'));
    assert.match(
      problem,
      /^data\/series\.yaml:\d+:\d+ {2}footer\n {2}No page or file of this site has the address "\/2062\/"/,
    );
  });
});
