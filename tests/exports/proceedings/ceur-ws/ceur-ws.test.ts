import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { HtmlValidate } from "html-validate";
import { ceurFolder } from "../../../../src/exports/proceedings/ceur-ws/ceur-ws.ts";
import { type Files, siteWith, spoil } from "../../../fixture.ts";
import { EDITION, PAPERS, PROGRAM } from "../../../fixture-content.ts";
import { textOf } from "../../../site/rendered.ts";

function indexWith(changes: Files = {}): string {
  const { editions, series } = siteWith(changes);
  return ceurFolder(editions[0], series).texts["index.html"] ?? "";
}

/** The texts that the publisher reads by a class. */
function marked(name: string, html = indexWith()): string[] {
  return [...html.matchAll(new RegExp(`<span class="${name}">(.*?)</span>`, "gs"))].map(([, text = ""]) =>
    textOf(text),
  );
}

describe("a volume for CEUR-WS.org", () => {
  test("tells by the publisher's classes what it is", () => {
    const facts = [
      "CEURVOLACRONYM",
      "CEURFULLTITLE",
      "CEURCOLOCATED",
      "CEURLOCTIME",
      "CEURPUBYEAR",
      "CEURLANG",
    ];
    assert.deepEqual(
      facts.map((name) => marked(name)),
      [
        ["Quill 2026"],
        ["Proceedings of the Third Workshop on Writing Tools (Quill 2026)"],
        ["ICWT 2026"],
        ["Berlin, Germany, March 28 – 29, 2026"],
        ["2026", "2026"],
        ["eng"],
      ],
    );
    assert.deepEqual(marked("CEURVOLEDITOR"), ["Ada Morgan", "Åsa van der Berg"]);
  });

  test("lists the papers by the session they were presented in, the others after them", () => {
    assert.deepEqual(marked("CEURSESSION"), ["Nibs"]);
    assert.equal(marked("CEURTITLE").length, 2);
    const alone = indexWith({ [PROGRAM]: "days: []\n" });
    assert.deepEqual(marked("CEURSESSION", alone), []);
    assert.deepEqual(marked("CEURTITLE", alone), marked("CEURTITLE"));
  });

  test("carries the marks that the publisher's checks look for", () => {
    const html = indexWith();
    assert.match(html, /^<!doctype html><!-- CEURVERSION=2020-07-09 -->\n/);
    assert.match(html, /<\/head><!--CEURLANG=eng -->/);
    assert.match(html, /<a href="https:\/\/ceur-ws\.org\/" [^>]*><div id="CEURWSLOGO"><\/div><\/a>/);
    assert.deepEqual(
      ["CEURVOLNR", "CEURURN", "CEURLIC", "CEURSUBMITTEDPAPERS", "CEURACCEPTEDPAPERS", "CEURPUBDATE"].map(
        (name) => marked(name, html),
      ),
      [["Vol-XXX"], ["urn:nbn:de:0074-XXX-C"], ["CC BY 4.0"], ["NNN"], ["2"], ["yyyy-mm-dd"]],
    );
    assert.match(
      html,
      /yyyy-mm-dd: submitted by Ada Morgan, metadata incl\. bibliographic data published under <a href="[^"]*zero\/1\.0\/">/,
    );
  });

  test("tells in a comment that it was held with no conference", () => {
    const alone = indexWith(spoil(EDITION, "host: {name: ICWT 2026, url: https://icwt.example.org/}\n", ""));
    assert.match(alone, /<!-- co-located with <span class="CEURCOLOCATED">NONE<\/span> -->/);
  });

  test("lists a paper with a talk and a poster once, where its talk is", () => {
    const lunch = '      - {type: lunch, start: "12:00"';
    const posters = `      - {type: session, title: Posters, start: "11:00", end: "12:00", items: [{type: poster, id: ink-poster, paper: inkwell}]}\n`;
    const both = spoil(PROGRAM, lunch, posters + lunch);
    const html = indexWith(both);
    assert.deepEqual(marked("CEURSESSION", html), ["Nibs"]);
    assert.equal(marked("CEURTITLE", html).length, 2);
    const ids = [...html.matchAll(/<li id="(.*?)"/g)].map(([, id]) => id);
    assert.deepEqual(ids, ["inkwell", "blotter"]);
    const only = indexWith({
      [PROGRAM]: (both[PROGRAM] ?? "").replace("          - {type: paper, paper: inkwell}\n", ""),
    });
    assert.deepEqual(marked("CEURSESSION", only), ["Posters", "Nibs"]);
  });

  test("tells its language by three letters", () => {
    for (const [language, code] of [
      ["de", "deu"],
      ["pt-BR", "por"],
      ["cs", "ces"],
      ["zh", "zho"],
      ["tlh", "tlh"],
    ])
      assert.deepEqual(marked("CEURLANG", indexWith(spoil(EDITION, "ordinal: 3", `language: ${language}`))), [
        code,
      ]);
  });

  test("is valid HTML, and reads back whatever stands in a title", async () => {
    const title = `</title></script><b>&lt; "q" 'a' ]]> 💥 李明`;
    const html = indexWith({
      [PROGRAM]: "days: []\n",
      [PAPERS]: `- {id: inkwell, title: ${JSON.stringify(title)}, authors: [{name: "A & B"}]}\n`,
    });
    assert.deepEqual([marked("CEURTITLE", html), marked("CEURAUTHOR", html)], [[title], ["A & B"]]);
    const validator = new HtmlValidate({
      extends: ["html-validate:standard"],
      rules: { "no-raw-characters": ["error", { relaxed: true }], "long-title": "off" },
    });
    const { results } = await validator.validateString(html);
    assert.deepEqual(
      results.flatMap(({ messages }) => messages.map(({ message }) => message)),
      [],
    );
  });
});
