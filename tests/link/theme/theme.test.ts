import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DateTime } from "luxon";
import { buildFiles } from "../../../src/build/build.ts";
import { templateProblems } from "../../../src/build/template-check.ts";
import { stylesOf } from "../../../src/bundle/stylesheet.ts";
import { ASSETS, type Files, problemsOf as problemsIn, siteWith } from "../../fixture.ts";
import { told } from "../../told.ts";

const NOW = DateTime.fromISO("2026-01-01T00:00Z", { zone: "utc" });

/** On one line each. */
function problemsOf(changes: Files): string[] {
  return problemsIn(changes).map(onOneLine);
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}

async function pageOf(changes: Files, file: string): Promise<string> {
  const options = { hasSearch: false, hasWorker: false, assets: { ...ASSETS, files: [] } };
  const files = await buildFiles(siteWith(changes, "https://user.github.io/quill/"), NOW, options);
  return Buffer.from(files.find((each) => each.file === file)?.content ?? "").toString();
}

async function cssOf(changes: Files): Promise<string> {
  const { paths, files } = await stylesOf(siteWith(changes), { files: [], rules: "" });
  return new TextDecoder().decode(files.find(({ path }) => path === paths.style)?.content);
}

async function faultsOf(changes: Files): Promise<string[]> {
  return (await templateProblems(siteWith(changes), NOW)).map(told).map(onOneLine);
}

describe("colours and fonts of a site's own", () => {
  const tokens = (text: string): Files => ({ "theme/tokens.yaml": text });

  test("take the place of the usual ones, and the rest stays", async () => {
    const css = await cssOf({
      ...tokens(`colors:
  paper: {light: "#ffffff"}
  accent: {dark: "#ffccdd"}
fonts:
  text: Verdana
  headings: {family: Inter, files: [{file: fonts/inter.woff2, weight: 200 900}]}
measure: 30
`),
      "public/fonts/inter.woff2": "",
    });
    assert.match(css, /:root\{--paper:light-dark\(#ffffff,#14151a\);--raised:light-dark\(#f6f3ec,#1c1e25\)/);
    assert.match(
      css,
      /--accent:light-dark\(#7a1f3d,#ffccdd\);--sans:"Verdana",[^;]+;--serif:"Inter",[^;]+;--measure:30rem\}/,
    );
    assert.match(
      css,
      /@font-face\{font-family:"Inter";font-style:normal;font-weight:200 900;font-display:swap;src:url\("\.\.\/fonts\/inter\.woff2"\) format\("woff2"\)\}/,
    );
  });

  test("are not preloaded any more where others take their place", async () => {
    const { fonts } = await stylesOf(siteWith(tokens("fonts: {text: Verdana}")), { files: [], rules: "" });
    assert.deepEqual(
      fonts.map((path) => path.replace(/\.\w+\.woff2$/, "")),
      ["/assets/source-serif-4-latin-600-normal"],
    );
  });

  for (const [what, text, problem] of [
    [
      "a text that is too pale",
      'colors: {ink: {light: "#999999"}}',
      'theme/tokens.yaml:1:23 colors.ink.light Text in #999999 is hard to read on #f6f3ec, on light screens. A darker shade can be read: "#6f6f6f".',
    ],
    [
      "a paper on which the usual muted text cannot be read",
      'colors: {raised: {dark: "#444444"}}',
      'theme/tokens.yaml:1:25 colors.raised.dark What is said by the way in #a39f97 is hard to read on #444444, on dark screens. Add `muted: {dark: "#b6b2aa"}`, or choose another paper.',
    ],
    [
      "a short colour for both schemes",
      'colors: {paper: "#FFF"}',
      'theme/tokens.yaml:1:17 colors.paper One colour is not enough: pages are shown on light and on dark screens. Write {light: "#ffffff"}; the dark one stays as it is.',
    ],
    [
      "a name for both schemes",
      "colors: {ink: red}",
      'theme/tokens.yaml:1:15 colors.ink One colour is not enough: pages are shown on light and on dark screens. Write each of them that is another, such as {light: "#ffffff", dark: "#10141c"}.',
    ],
  ] as const)
    test(`${what} is a problem`, () => assert.deepEqual(problemsOf(tokens(text)), [problem]));

  for (const [what, text] of [
    ["a colour by its name", "colors: {ink: {light: red}}"],
    ["one colour for both schemes", 'colors: {ink: "#000000"}'],
    ["an unknown colour", 'colors: {inc: {light: "#000000"}}'],
    ["several families", "fonts: {text: 'Arial, sans-serif'}"],
    ["rules in the name of a font", "fonts: {text: 'A\"}body{'}"],
    ["a font that is not there", "fonts: {text: {family: A, files: [{file: a.woff2}]}}"],
    ["a font of another format", "fonts: {text: {family: A, files: [{file: https://a.org/a.ttf}]}}"],
    ["a line without an end", "measure: 900"],
    ["a list", "- a"],
    ["nothing", ""],
  ] as const)
    test(`${what} is a problem with a place`, () => {
      const problems = problemsOf(tokens(text));
      assert.ok(problems.length > 0);
      for (const problem of problems) assert.match(problem, /^theme\/tokens\.yaml:\d+:\d+ /);
    });
});

describe("a stylesheet of a site's own", () => {
  const style = (text: string): Files => ({ "theme/style.css": text });

  test("comes behind the others, with addresses that hold where it is published", async () => {
    const css = await cssOf({
      ...style("a { background: url(/a b.png) }\n/* x */".replace("a b", "a%20b")),
      "public/a b.png": "",
    });
    assert.ok(css.trimEnd().endsWith('@layer theme{a{background: url("../a%20b.png")}}'), css.slice(-200));
  });

  test("what it loads from elsewhere, or does not find, is told with its line", () => {
    assert.deepEqual(
      problemsOf(
        style(
          "a{}\nb { background: url(https://e.org/x.png) }\nc { background: url('x.png') }\n d { background: url(data:image/png;base64,AA) }",
        ),
      ),
      [
        'theme/style.css:2:17 "https://e.org/x.png" lies on another site, and pages load nothing from there: their security policy forbids it. Put the file into public/, and write its path, such as url(/images/paper.png).',
        'theme/style.css:3:21 There is no file "x.png" in public/. Put the file into public/, or correct the path.',
        "theme/style.css:4:18 Pages show no picture that stands in a stylesheet: their security policy forbids it. Put the file into public/, and write its path, such as url(/images/paper.png).",
      ],
    );
  });
});

describe("a part of every page", () => {
  test("takes the place of the usual one, and what it prints is text", async () => {
    const page = await pageOf(
      {
        "theme/parts/header.njk":
          '<header><a href="{{ "/2026/" | href }}">{{ "<b>" + view.frame.siteName }}</a></header>',
        "theme/parts/head.njk": '<meta name="x" content="y">',
        "theme/parts/below.njk": "<p>Below</p>",
      },
      "index.html",
    );
    assert.match(page, /<header><a href="\/quill\/2026\/">&lt;b&gt;Quill<\/a><\/header>/);
    assert.match(page, /<meta name="x" content="y">\n?<\/head>/);
    assert.match(page, /<p>Below<\/p>\n?<\/main>/);
    assert.doesNotMatch(page, /site-header/);
  });

  for (const [path, problem] of [
    [
      "theme/parts/heder.njk",
      "theme/parts/heder.njk:1:1 Pages have no part called heder. Did you mean header? Possible: head, header, above, below, footer, colophon.",
    ],
    [
      "theme/header.njk",
      "theme/header.njk:1:1 This file is not part of the theme. Move it to theme/parts/header.njk.",
    ],
    [
      "theme/parts/header.html",
      "theme/parts/header.html:1:1 This file is not part of the theme. Rename it to header.njk.",
    ],
    [
      "theme/tokens.yml",
      "theme/tokens.yml:1:1 This file is not part of the theme. Rename it to tokens.yaml.",
    ],
    [
      "theme/fonts/inter.woff2",
      "theme/fonts/inter.woff2:1:1 This file is not part of the theme. What pages load, such as fonts, pictures and scripts, goes into public/.",
    ],
    [
      "theme/extra.css",
      "theme/extra.css:1:1 This file is not part of the theme. The stylesheet is theme/style.css: copy what it holds to there.",
    ],
  ] as const)
    test(`${path} is told where it belongs`, () => assert.deepEqual(problemsOf({ [path]: "a" }), [problem]));

  for (const [what, text] of [
    ["a script", "<p>\n<script>alert(1)</script>"],
    ["a handler", '<p>\n<img onerror="x" alt="">'],
    ["a style", '<p>\n<b style="color: red">'],
    ["a frame", '<p>\n<iframe src="https://a.org/"></iframe>'],
    ["a picture of another site", '<p>\n<img src="https://a.org/x.png" alt="">'],
    ["a stylesheet of another site", '<p>\n<link rel="stylesheet" href="https://a.org/x.css">'],
    ["an address without its base path", '<p>\n<a href="/2026/">2026</a>'],
    ["an address without its base path, nor quotes", "<p>\n<a href=/2026/>2026</a>"],
    ["a picture of another site, without quotes", "<p>\n<img alt src=https://a.org/x.png>"],
    ["a program in a link", '<p>\n<a href="javascript:alert(1)">1</a>'],
    ["a page that there is not", '<p>\n<a href="{{ "/2062/" | href }}">2062</a>'],
    ["text that is taken for markup", "<p>\n{{ view.frame.title | safe }}"],
  ] as const)
    test(`${what} in it is a problem with its line`, () => {
      const problems = problemsOf({ "theme/parts/below.njk": text });
      assert.equal(problems.length, 1);
      assert.match(problems[0] ?? "", /^theme\/parts\/below\.njk:2:\d+ /);
    });

  test("it may set addresses for itself, and speak of them", () => {
    const text =
      '{% set href = "/2026/" %}<a href="{{ href | href }}">2026</a> href = x <a href={{ href | href }}>y</a>';
    assert.deepEqual(problemsOf({ "theme/parts/below.njk": text }), []);
  });

  for (const [what, text, problem] of [
    [
      "asks for itself",
      '{% include "parts/frame/below.njk" %}',
      /^theme\/parts\/below\.njk:1:\d+ This template asks for itself, and so has no end\. Write/,
    ],
    [
      "prints what is not there",
      "<p>\n{{ view.frame.nothing }}",
      /^theme\/parts\/below\.njk:2:\d+ What is printed here does not exist\./,
    ],
    [
      "is not closed",
      "<p>\n{% if true %}",
      /^theme\/parts\/below\.njk:\d+:\d+ This template cannot be understood/,
    ],
    [
      "uses a filter that there is not",
      "<p>{{ 1 | dates }}",
      /^theme\/parts\/below\.njk:1:\d+ There is no filter called dates\./,
    ],
  ] as const)
    test(`one that ${what} is a problem, and no stack trace`, async () => {
      const problems = await faultsOf({ "theme/parts/below.njk": text });
      assert.equal(problems.length, 1);
      assert.match(problems[0] ?? "", problem);
    });
});

describe("a page of a site's own", () => {
  const page = (text: string): Files => ({
    "theme/pages/fame.njk": `---\ntitle: Fame\nnav: true\n---\n\n${text}`,
  });

  test("shows what the content says, within the site, and stands in the navigation", async () => {
    const html = await pageOf(
      page(
        '{% for edition in site.editions %}<a href="{{ edition.page | href }}">{{ edition.name }}</a>{% endfor %}',
      ),
      "fame/index.html",
    );
    assert.match(html, /<h1><bdi>Fame<\/bdi><\/h1>/);
    assert.match(html, /<a href="\/quill\/2026\/">Quill 2026<\/a>/);
    assert.match(html, /<a href="\/quill\/fame\/" aria-current="page">Fame<\/a>/);
  });

  test("in Markdown shows the same", async () => {
    const text = "---\ntitle: Fame\n---\n## All\n\n*{{ site.series.name }}* & {{ '<b>' }}";
    const html = await pageOf({ "theme/pages/fame.md": text }, "fame/index.html");
    assert.match(html, /<h2 id="all">All<\/h2>\n<p><em>Quill<\/em> &amp; &lt;b&gt;<\/p>/);
  });

  test("whose address is taken is a problem", () => {
    const text = "---\ntitle: People\n---\nx";
    assert.deepEqual(
      problemsOf({
        "theme/pages/people.njk": text,
        "theme/pages/fame.njk": text,
        "theme/pages/fame.md": text,
      }),
      [
        "theme/pages/fame.njk:2:1 The address /fame/ belongs to theme/pages/fame.md. Give one of the two another name, or delete it.",
        "theme/pages/people.njk:2:1 The address /people/ belongs to a page that is made from the data. Give this file another name.",
      ],
    );
  });

  test("that cannot be rendered is a problem at the line of the file, and another one has its own", async () => {
    const problems = await faultsOf({
      ...page("{{ site.nothing }}"),
      "theme/parts/below.njk": "{{ view.nothing }}",
    });
    assert.deepEqual(
      problems.map((problem) => problem.replace(/:\d+ [A-Z].*/, "")),
      ["theme/pages/fame.njk:6", "theme/parts/below.njk:1"],
    );
  });
});
