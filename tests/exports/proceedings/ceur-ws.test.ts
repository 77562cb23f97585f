import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { HtmlValidate } from "html-validate";
import { ceurFolder } from "../../../src/exports/proceedings/ceur-ws.ts";
import { type Files, siteWith } from "../../fixture.ts";
import { PAPERS, PROGRAM } from "../../fixture-content.ts";
import { textOf } from "../../site/rendered.ts";

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
        ["2026"],
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
