import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Destination, Imported } from "../../../src/imports/record.ts";
import { list } from "../../../src/imports/sources/list.ts";
import { sourcesOf } from "../../../src/imports/sources/sources.ts";
import { fileOf } from "../source-files.ts";

async function read(text: string, to?: Destination): Promise<Imported> {
  return list.read([await fileOf("pc.txt", text)], { to });
}

const BELL = { name: "Ann Bell", affiliation: "ETH Zurich, Switzerland" };

describe("a list of people", () => {
  for (const line of [
    "Ann Bell, ETH Zurich, Switzerland",
    "Ann Bell (ETH Zurich, Switzerland)",
    "Ann Bell – ETH Zurich, Switzerland",
    "* Bell, Ann (ETH Zurich, Switzerland)",
    "- Dr. Ann Bell, ETH Zurich, Switzerland",
  ])
    test(`has ${JSON.stringify(line)} as a person with an affiliation`, async () => {
      const { entries } = await read(`${line}\n\nBob Fox\n`, "pc");
      assert.deepEqual(
        entries.pc?.map(({ key, place, value }) => [key, place, value]),
        [
          ["ann bell", "pc.txt, line 1", BELL],
          ["bob fox", "pc.txt, line 3", { name: "Bob Fox" }],
        ],
      );
    });

  test("may have an e-mail address below each, which is told and not taken", async () => {
    const { entries, leftOut } = await read(
      "Ann Bell, Norway\nann@example.org\n\nBob Fox\nbob@example.org\n",
      "pc",
    );
    assert.deepEqual(
      entries.pc?.map(({ value }) => value),
      [{ name: "Ann Bell", affiliation: "Norway" }, { name: "Bob Fox" }],
    );
    assert.deepEqual(leftOut, [
      { place: "pc.txt", what: "2 lines of e-mail addresses", reason: "E-mail addresses are not published." },
    ]);
  });

  test("has roles in lines of their own, or before a colon", async () => {
    const text =
      "General Chairs\nAnn Bell, ETH Zurich\nBob Fox, MIT\nPublicity Chair: Cy Dee (KAIST) and Di Eve\n";
    const { entries } = await read(text, "organizers");
    assert.deepEqual(
      entries.organizers?.map(({ value }) => value),
      [
        {
          role: "General Chairs",
          people: [
            { name: "Ann Bell", affiliation: "ETH Zurich" },
            { name: "Bob Fox", affiliation: "MIT" },
          ],
        },
        { role: "Publicity Chair", people: [{ name: "Cy Dee", affiliation: "KAIST" }, { name: "Di Eve" }] },
      ],
    );
  });

  test("is known as such where nothing else fits, and asks what they are", async () => {
    const file = await fileOf("pc.txt", "Ann Bell (ETH Zurich)\nBob Fox (MIT)\n");
    assert.deepEqual(sourcesOf([file]), [list]);
    assert.equal(list.read([file], {}).remarks[0]?.isDecision, true);
    const prose = await fileOf("a.txt", "This is a text, and nothing else than that.\nIt goes on and on.\n");
    assert.deepEqual(sourcesOf([prose]), []);
  });
});
