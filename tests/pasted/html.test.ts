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
    ["a<br>b<br/>c", "a\nb\nc"],
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

describe("what only looks like HTML stays", () => {
  const texts =
    "a < b|a<b and c>d|Vec<T>|Map<K, V>|<s> and </s>|The <p> element|<https://x.org>|`<b>x</b>`|R&D|AT&T;|<3|x <i> y|std::vector<int>";
  for (const text of texts.split("|")) {
    test(text, () => {
      for (const style of ["plain", "markdown"] as const)
        assert.deepEqual(readHtml(text, style, false), { text, omitted: [], unread: [] });
    });
  }
});
