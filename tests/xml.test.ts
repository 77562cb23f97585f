import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fastCheck from "fast-check";
import { XmlDocument } from "libxml2-wasm";
import { cleanText, renderElement, renderXml } from "../src/xml.ts";

const HOSTILE = ` </script> & &lt; &amp;lt; "q" 'a' ]]> <!-- ${"Ω".repeat(100)} 李明 💥 \u202e`;

/** What an independent parser reads back. */
function read(xml: string): { readonly text: unknown; readonly attribute: unknown } {
  using document = XmlDocument.fromString(xml);
  return { text: document.eval("string(/a/b)"), attribute: document.eval("string(/a/b/@n)") };
}

function documentOf(text: string): string {
  return renderXml({ name: "a", children: [{ name: "b", attributes: { n: text }, children: [text] }] });
}

describe("XML", () => {
  test("gives every text back as it was, also what looks like markup or an entity", () => {
    assert.deepEqual(read(documentOf(HOSTILE)), { text: HOSTILE, attribute: HOSTILE });
  });

  test("is well-formed whatever the text, and loses only what XML cannot hold", () => {
    fastCheck.assert(
      fastCheck.property(fastCheck.string({ unit: "binary", maxLength: 40 }), (text) => {
        const clean = cleanText(text);
        assert.deepEqual(read(documentOf(text)), { text: clean, attribute: clean.replace(/[\t\n]/g, " ") });
      }),
      { numRuns: 500 },
    );
  });

  test("has no control characters, halves of letters or carriage returns", () => {
    assert.equal(cleanText("a\u0000\u0008\u001b\ufffe\ud800b\r\nc\rd\te💥"), "ab\nc\nd\te💥");
  });

  test("adds no space to an element that holds text besides others", () => {
    const title = { name: "t", children: ["On ", { name: "i", children: ["n"] }, ", too"] };
    assert.equal(
      renderXml({ name: "a", children: [title] }),
      `<?xml version="1.0" encoding="UTF-8"?>\n<a>\n  <t>On <i>n</i>, too</t>\n</a>\n`,
    );
  });

  test("is indented as a document, and not as an element within another", () => {
    const value = { name: "a", attributes: { n: 1, m: undefined }, children: [{ name: "b" }] };
    assert.equal(renderXml(value), '<?xml version="1.0" encoding="UTF-8"?>\n<a n="1">\n  <b/>\n</a>\n');
    assert.equal(renderElement(value), '<a n="1"><b/></a>');
  });
});
