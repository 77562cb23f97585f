import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type PlainBlock, plainBlocks, plainText } from "../../src/markdown/plain.ts";

const MARKDOWN = `## Aims

Tools *shape*
**texts**, [always](/a/) and \`here\`.

1. First
2. Second
   - Within

   More of it

\`\`\`
code  here
\`\`\`
`;

test("a text without its markup is its blocks, with the marks of lists", () => {
  const blocks: PlainBlock[] = [
    { kind: "heading", text: "Aims", marker: undefined, depth: 0 },
    { kind: "paragraph", text: "Tools shape texts, always (<a>) and here.", marker: undefined, depth: 0 },
    { kind: "item", text: "First", marker: "1. ", depth: 1 },
    { kind: "item", text: "Second", marker: "2. ", depth: 1 },
    { kind: "item", text: "Within", marker: "- ", depth: 2 },
    { kind: "item", text: "More of it", marker: undefined, depth: 1 },
    { kind: "code", text: "code  here", depth: 0 },
  ];
  assert.deepEqual(
    plainBlocks(MARKDOWN, (url) => `<${url.replaceAll("/", "")}>`),
    blocks,
  );
});

test("a list that starts at three counts on from there", () => {
  const markers = plainBlocks("3. c\n4. d\n", () => undefined).map(({ marker }) => marker);
  assert.deepEqual(markers, ["3. ", "4. "]);
});

describe("a text in one line", () => {
  for (const [markdown, text] of [
    ["One\ntwo.\n\n- three\n- *four*", "One two. three four"],
    ["[a](/b/) https://c.org", "a https://c.org"],
    ["![Ada](ada.svg) speaks", "Ada speaks"],
    ["<b>x</b> &amp; y", "<b>x</b> & y"],
    ["", ""],
  ] as const) {
    test(`${JSON.stringify(markdown)} is ${JSON.stringify(text)}`, () => {
      assert.equal(plainText(markdown), text);
    });
  }
});

test("an address that stands for itself is written once", () => {
  const [block] = plainBlocks("See https://c.org/d or [there](https://c.org/d).", (url) => url);
  assert.equal(block?.text, "See https://c.org/d or there (https://c.org/d).");
});
