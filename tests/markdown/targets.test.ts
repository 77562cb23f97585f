import assert from "node:assert/strict";
import { test } from "node:test";
import { targetsIn } from "../../src/markdown/targets.ts";

/** What a text points at, pictures with a mark. */
function found(markdown: string): string[] {
  return targetsIn(markdown).map(({ url, isImage }) => (isImage ? `!${url}` : url));
}

test("links, pictures and links defined elsewhere are found, in their order", () => {
  assert.deepEqual(found("[a](/a/) ![b](b.png)\n\n- [c][d]\n\n[d]: c.pdf"), ["/a/", "!b.png", "c.pdf"]);
});

test("a picture in a link is found with it", () => {
  assert.deepEqual(found("[![a](a.png)](/a/)"), ["/a/", "!a.png"]);
});

test("a link in code is a text, and so is one with a script", () => {
  assert.deepEqual(found("`[a](/a/)` [b](javascript:b)"), []);
});

test("a path is found as the file is named", () => {
  assert.deepEqual(found("[a](<my file.pdf>) [b](l%C3%A4nder.pdf) [c](100%.pdf)"), [
    "my file.pdf",
    "länder.pdf",
    "100%.pdf",
  ]);
});
