import assert from "node:assert/strict";
import { test } from "node:test";
import { dataBlock } from "../../src/eleventy/data-block.ts";

test("a data block reads back equal, and nothing in it can end or open anything", () => {
  const hostile = {
    title: `</script><script>alert(1)</script><!-- ]]> &lt; "q" 'a' \\ 💥 \u2028\u2029\u202e\u0000 李明`,
    list: ["<pre>\n  a\n</pre>", undefined],
  };
  const block = dataBlock({ ...hostile, unknown: undefined });
  assert.doesNotMatch(block, /[<>&\u2028\u2029\n]/);
  assert.deepEqual(JSON.parse(block), { ...hostile, list: ["<pre>\n  a\n</pre>", null] });
});
