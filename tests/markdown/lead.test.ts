import assert from "node:assert/strict";
import { test } from "node:test";
import { leadOf, openingOf } from "../../src/markdown/lead.ts";

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

test("a long text is shown up to a heading, or to the paragraph that would be too much", () => {
  const paragraph = "Tools shape texts, and texts shape tools. ".repeat(6).trim();
  const rest = `## Hosts\n\n${paragraph}\n\n${paragraph}`;
  assert.deepEqual(openingOf(`${paragraph}\n\n${rest}`), { opening: paragraph, rest });
  const two = `${paragraph}\n\n${paragraph}`;
  assert.deepEqual(openingOf(`${two}\n\n${two}`), { opening: two, rest: two });
});

test("a text is shown whole where little would be folded, or where its links are named apart", () => {
  const paragraph = "Tools shape texts, and texts shape tools. ".repeat(6).trim();
  for (const text of [
    "",
    `${paragraph}\n\n## Hosts\n\n${paragraph}`,
    `${paragraph}\n\n## [Hosts]\n\n${paragraph}\n\n${paragraph}\n\n[hosts]: /hosts/`,
    paragraph.repeat(6),
  ])
    assert.deepEqual(openingOf(text), { opening: text, rest: "" });
});
