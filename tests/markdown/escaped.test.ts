import assert from "node:assert/strict";
import { test } from "node:test";
import MarkdownIt from "markdown-it";
import { codeSpan, escapedMarkdown } from "../../src/markdown/escaped.ts";

/** What a reader of comments sees. */
function shown(markdown: string): string {
  const html = new MarkdownIt({ html: true, linkify: true }).render(`- ${markdown}`);
  return html
    .replace(/<!-- -->/g, "")
    .replace(/^<ul>\n<li>|<\/li>\n<\/ul>\n$/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
}

for (const text of [
  "*a* _b_ `c` **d** ~~e~~",
  "<script>alert(1)</script> <!-- x --> &lt;",
  "[link](https://evil.example.org/) ![image](x) [x]: y",
  "# heading",
  "- item",
  "1. item",
  "+ item",
  "= x",
  "> quote",
  "https://evil.example.org and www.evil.example.org",
  "\\*not escaped\\* $x$ | cell | ^up^",
  "@octocat fixes #12 and org/repo#3 :smile: !5",
]) {
  test(`${JSON.stringify(text)} is shown as it is written`, () => {
    assert.equal(shown(escapedMarkdown(text)), text);
  });
}

test("nobody is called and nothing is linked", () => {
  assert.equal(
    escapedMarkdown("@octocat #12 https://a.org :smile: www.a.org"),
    "@<!-- -->octocat #<!-- -->12 https:/<!-- -->/a.org :<!-- -->smile: www<!-- -->.a.org",
  );
});

test("code holds any backticks", () => {
  assert.deepEqual(["a", "a`b", "`a``", "a\nb"].map(codeSpan), ["`a`", "``a`b``", "``` `a`` ```", "`a b`"]);
});
