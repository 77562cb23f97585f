import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { markdownRenderer } from "../../src/markdown/html.ts";
import { hrefOfTarget } from "../../src/urls.ts";
import { siteWith } from "../fixture.ts";

const { series } = siteWith({}, "https://user.github.io/quill/");
const hrefOf = (url: string): string => hrefOfTarget(series, url);
const render = (markdown: string): string => markdownRenderer("en")(markdown, { hrefOf });

describe("a link in a text", () => {
  for (const [markdown, html] of [
    ["[a](/2026/cfp/)", '<a href="/quill/2026/cfp/">a</a>'],
    ["[a](papers/one.pdf)", '<a href="/quill/papers/one.pdf">a</a>'],
    ["[a](#aims)", '<a href="#aims">a</a>'],
    ["[a](https://b.org/?c=1&d=2)", '<a href="https://b.org/?c=1&amp;d=2">a</a>'],
    ["[a](mailto:a@b.org)", '<a href="mailto:a@b.org">a</a>'],
    ["![Ada](photos/ada.svg)", '<img src="/quill/photos/ada.svg" alt="Ada">'],
    ["[a](javascript:alert(1))", "[a](javascript:alert(1))"],
    ["[a](JavaScript:alert(1))", "[a](JavaScript:alert(1))"],
    ["[a](data:text/html,b)", "[a](data:text/html,b)"],
    ["[a](file:///etc/passwd)", "[a](file:///etc/passwd)"],
    ["![a](data:image/png;base64,b)", "![a](data:image/png;base64,b)"],
    ["https://b.org/c", '<a href="https://b.org/c">https://b.org/c</a>'],
    ["HTTP://b.org/c", '<a href="HTTP://b.org/c">HTTP://b.org/c</a>'],
    ["mailto:a@b.org", '<a href="mailto:a@b.org">mailto:a@b.org</a>'],
    ["//b.org/c", "//b.org/c"],
    ["b.org and a@b.org", "b.org and a@b.org"],
    ["<javascript:alert(1)>", "&lt;javascript:alert(1)&gt;"],
  ] as const) {
    test(`${markdown} is ${html}`, () => {
      assert.equal(render(markdown), `<p>${html}</p>\n`);
    });
  }
});

test("a link that is defined elsewhere in the text gets the base path too", () => {
  assert.equal(render("[a][b]\n\n[b]: /2026/cfp/"), '<p><a href="/quill/2026/cfp/">a</a></p>\n');
});

test("HTML in a text is shown, not followed", () => {
  assert.equal(
    render('<script>alert("a")</script> <b onclick="x">b</b>'),
    "<p>&lt;script&gt;alert(“a”)&lt;/script&gt; &lt;b onclick=“x”&gt;b&lt;/b&gt;</p>\n",
  );
});

describe("the headings of a text", () => {
  test("start at the level of the place they stand at, and keep their steps", () => {
    assert.equal(render("## A\n\n### B\n\n## C"), "<h3>A</h3>\n<h4>B</h4>\n<h3>C</h3>\n");
    assert.equal(markdownRenderer("en")("# A\n\n### B", { hrefOf, topLevel: 2 }), "<h2>A</h2>\n<h4>B</h4>\n");
  });

  test("never go below the sixth level", () => {
    assert.equal(
      markdownRenderer("en")("# A\n\n###### B", { hrefOf, topLevel: 4 }),
      "<h4>A</h4>\n<h6>B</h6>\n",
    );
  });

  test("have ids where these are asked for, each once, in letters of any script", () => {
    const html = markdownRenderer("en")("# Aims & *scope*\n\n# Aims, scope\n\n# 日程\n\n# !\n\n# Content", {
      hrefOf,
      hasIds: true,
    });
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    assert.deepEqual(ids, ["aims-scope", "aims-scope-2", "日程", "section", "content-2"]);
    assert.equal(render("# A").includes("id="), false);
  });

  test("have ids without delay where thousands are empty", () => {
    const start = performance.now();
    const html = markdownRenderer("en")("# \n".repeat(10_000), { hrefOf, hasIds: true });
    assert.ok(html.endsWith('<h3 id="section-10000"></h3>\n'));
    assert.ok(performance.now() - start < 5_000);
  });
});

test("a picture in a text stands in the widths that screens need, and keeps its place before it comes", () => {
  const pictureOf = (url: string) =>
    url === "lake.jpg"
      ? { src: "/p/lake-960.jpg", srcset: "/p/lake-480.webp 480w", width: 3000, height: 2000 }
      : undefined;
  const html = markdownRenderer("en")('![A *lake*](lake.jpg "At night") ![A dot](dot.svg)', {
    hrefOf,
    pictureOf,
  });
  assert.equal(
    html,
    '<p><picture><source type="image/webp" srcset="/p/lake-480.webp 480w" sizes="(min-width: 42rem) 40rem, 100vw">' +
      '<img src="/p/lake-960.jpg" alt="A lake" title="At night" width="3000" height="2000" loading="lazy" decoding="async">' +
      '</picture> <img src="/quill/dot.svg" alt="A dot"></p>\n',
  );
});
