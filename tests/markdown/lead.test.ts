import assert from "node:assert/strict";
import { test } from "node:test";
import { leadOf } from "../../src/markdown/lead.ts";

test("a text begins with what stands above its first heading", () => {
  assert.equal(
    leadOf("Tools *shape* texts.\n\nAll of them.\n\n## Aims\n\nMore."),
    "Tools *shape* texts.\n\nAll of them.",
  );
});

test("a text that begins with a heading begins with all of its first section", () => {
  assert.equal(leadOf("## Aims\n\nTools.\n\n## Topics\n\nPens."), "## Aims\n\nTools.");
});

test("headings that follow each other begin a text together", () => {
  assert.equal(
    leadOf("# Call\n\n## Aims\n\nTools.\n\nTopics\n------\n\nPens."),
    "# Call\n\n## Aims\n\nTools.",
  );
});

test("a text without headings is taken whole", () => {
  assert.equal(leadOf("Tools.\n\n```\n# no heading\n```"), "Tools.\n\n```\n# no heading\n```");
});

test("a text begins with its first paragraph where that says enough, and with what it announces", () => {
  const paragraph = `${"Tools shape texts, and texts shape tools. ".repeat(5)}Come.`;
  assert.equal(leadOf(`${paragraph}\n\nMany problems are open.`), paragraph);
  const list = `${paragraph.replace(/\.$/, ":")}\n\n- pens\n- presses`;
  assert.equal(leadOf(`${list}\n\nMany problems are open.`), list);
  assert.equal(leadOf(`Soon.\n\n${paragraph}\n\nMore.`), `Soon.\n\n${paragraph}`);
});
