import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { scriptIn } from "../../src/read/svg-script.ts";

const NAMESPACES = 'xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink"';

function svg(content: string, before = ""): Uint8Array {
  return Buffer.from(`${before}<svg ${NAMESPACES}>${content}</svg>`);
}

describe("in a picture that can run a program is found", () => {
  for (const [content, found] of [
    ["<script>alert(1)</script>", "a script"],
    ['<script href="x.js"/>', "a script"],
    ['<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>', "a script"],
    ['<g onload="alert(1)"/>', "an event handler"],
    ["<g fill='red'onclick = 'alert(1)'/>", "an event handler"],
    ['<set attributeName="onclick" to="alert(1)"/>', "an event handler"],
    ['<a href="javascript:alert(1)"><circle r="9"/></a>', "an address that runs"],
    ['<a x:href=" java&#x73;cript&#58;alert(1)"><circle r="9"/></a>', "an address that runs"],
    ['<foreignObject><h:iframe srcdoc="&lt;script&gt;"/></foreignObject>', "foreign content"],
  ] as const) {
    test(`${found}: ${content}`, () => assert.equal(scriptIn(svg(content)), found));
  }

  for (const [before, found] of [
    ['<?xml-stylesheet type="text/xsl" href="a.xsl"?>', "a stylesheet of its own"],
    ['<!DOCTYPE svg [<!ENTITY a "&#60;script>">]>', "a definition that hides what it stands for"],
    ['<!DOCTYPE svg [<!ENTITY a SYSTEM "a.svg">]>', "a definition that hides what it stands for"],
    ['<?xml version="1.0" encoding="UTF-7"?>', "text in an encoding other than UTF-8"],
  ] as const) {
    test(`${found}: ${before}`, () => assert.equal(scriptIn(svg("", before)), found));
  }

  test("an address that is put together of definitions", () => {
    const before = '<!DOCTYPE svg [<!ENTITY a "java"><!ENTITY b "script:">]>';
    assert.equal(scriptIn(svg('<a href="&a;&b;alert(1)"/>', before)), "an address that runs");
  });

  test("UTF-16, in which nothing else is found", () => {
    const text = Buffer.from("\uFEFF<svg><script>alert(1)</script></svg>", "utf16le");
    assert.equal(scriptIn(text), "text in an encoding other than UTF-8");
  });
});

describe("nothing is found in a picture", () => {
  for (const [story, before, content] of [
    [
      "of shapes",
      "",
      '<path d="M0 0h9" fill="#7a1f3d"/><image x:href="data:image/png;base64,iVBORw0KGgo="/>',
    ],
    ["with words about scripts", "", "<title>On scripts and javascript</title><desc>on = off</desc>"],
    ["with metadata and fonts", "", "<metadata/><style>@import url(data:text/css;base64,AA==);</style>"],
    [
      "of an editor that defines its namespaces",
      '<?xml version="1.0" encoding="iso-8859-1"?><!DOCTYPE svg [<!ENTITY ns "http://ns.example.org/">]>',
      '<g xmlns:i="&ns;"/>',
    ],
  ] as const) {
    test(story, () => assert.equal(scriptIn(svg(content, before)), undefined));
  }
});

test("a million letters take no longer than a moment", () => {
  for (const part of ["<!ENTITY ", "<?xml ", " on", " ona ", "&#1", "<a "]) {
    const start = performance.now();
    scriptIn(Buffer.from(part.repeat(Math.ceil(1_000_000 / part.length))));
    assert.ok(performance.now() - start < 5000, part);
  }
});
