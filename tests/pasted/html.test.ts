import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readHtml } from "../../src/pasted/html.ts";

describe("HTML is read as Markdown", () => {
  for (const [written, meant] of [
    [
      "<p>First&nbsp;paragraph &amp; <b>bold</b>.</p><ul><li>one</li><li>two</li></ul> H<sub>2</sub>O",
      "First paragraph & **bold**.\n\n- one\n- two\n\nH₂O",
    ],
    ['<a href="https://x.org">here</a>, <em>so</em>, <code>x</code>', "[here](https://x.org), *so*, `x`"],
    ["<jats:p>10<sup>-3</sup> at the 5<sup>th</sup></jats:p>", "10⁻³ at the 5th"],
    ["a<br>b<br/>\nc<br><br>d<br>", "a\\\nb\\\nc\n\nd"],
    ["a\n<hr/>\nb", "a\n\n***\n\nb"],
    ["<ol><li>one<li>two</ol>", "1. one\n1. two"],
    ["<s>Monday, May 1</s> Friday, <del>noon</del>", "~~Monday, May 1~~ Friday, ~~noon~~"],
    [
      '<table class="fees"><tr><th></th><th>Early</th></tr>\n<tr><td>Students<br>(all)</td><td><b>$110</b></td></tr></table>',
      "|  | Early |\n| --- | --- |\n| Students (all) | **$110** |",
    ],
    ["<p>the tag &lt;b&gt; &amp; more</p>", "the tag &lt;b&gt; & more"],
  ] as const) {
    test(written, () =>
      assert.deepEqual(readHtml(written, "markdown"), { text: meant, omitted: [], unread: [] }),
    );
  }

  test("or as plain text", () => {
    assert.equal(readHtml("<i>AT&amp;T</i> &lt; caf&eacute;<br>It&#39;s", "plain").text, "AT&T < café It's");
  });

  test("but for comments, which are named, and what a page does not do, which stays", () => {
    assert.deepEqual(
      readHtml('<!-- todo --><script>x</script> <iframe src="https://x.org"></iframe>', "markdown"),
      {
        text: '<script>x</script> <iframe src="https://x.org"></iframe>',
        omitted: ["<!-- todo -->"],
        unread: ["<script>", '<iframe src="https://x.org">'],
      },
    );
  });
});

test("what is struck out is left out of a title, and named", () => {
  assert.deepEqual(readHtml("Blots, <del>inks</del> and pens", "title"), {
    text: "Blots, and pens",
    omitted: ["inks"],
    unread: [],
  });
});

test("a comment is left out whole, with the tags and the blank lines in it", () => {
  const comment = "<!-- once\n\n<hr/> a < b -->";
  assert.deepEqual(readHtml(`${comment}\n\nNow`, "markdown"), {
    text: "Now",
    omitted: [comment],
    unread: [],
  });
});

test("a table with cells over several columns stays, for Markdown has none", () => {
  const table = '<table><tr><td colspan="2">a</td></tr></table>';
  assert.deepEqual(readHtml(table, "markdown"), { text: table, omitted: [], unread: ["<table>"] });
});

describe("what only looks like HTML stays", () => {
  const texts =
    "a < b|a<b and c>d|Vec<T>|Map<K, V>|<s> and </s>|The <p> element|<https://x.org>|`<b>x</b>`|`<table></table>`|R&D|AT&T;|<3|x <i> y|std::vector<int>|the tokens <s>word</s>|<li> of a list";
  for (const text of texts.split("|")) {
    test(text, () => {
      for (const style of ["plain", "markdown"] as const)
        assert.deepEqual(readHtml(text, style, false), { text, omitted: [], unread: [] });
    });
  }
});
