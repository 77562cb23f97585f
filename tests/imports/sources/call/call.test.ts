import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { callSource, readCall } from "../../../../src/imports/sources/call/call.ts";

/** As FastPath mailed it in 2020, shortened. */
const SEED = `## FastPath 2020 - CALL FOR PAPERS

**International Workshop on Performance Analysis of Machine Learning Systems**

April 5, 2020 - Boston, Massachusetts, United States
https://fastpath2020.github.io

In conjunction with **[ISPASS 2020](http://www.ispass.org/ispass2020)**

##SUMMARY

FastPath brings together researchers and practitioners.

## TOPICS

We are curious about:

- GPUs, FPGAs, ASIC accelerators
- Machine learning systems for specific domains, e.g., financial,
  biological, education

## SUBMISSION

Prospective authors must submit a 2-4 page extended abstract electronically at:
https://easychair.org/conferences/?conf=fastpath2020

Authors of selected abstracts will be invited to give a 30-min presentation at the workshop.

## KEY DATES

Submission: January 17, 2020
Notification: February 14, 2020
Final Materials / Workshop: April 5, 2020

## ORGANIZERS

General Chair: Erik Altman
Program Committee Chairs: Parijat Dube, Vijay Janapa Reddi
`;

test("a call in Markdown becomes the files of an edition", () => {
  const { entries, files, leftOut, remarks } = readCall(SEED, {}, { name: "call-2020.txt" });
  assert.deepEqual(files, {
    "edition.yaml": {
      title: "International Workshop on Performance Analysis of Machine Learning Systems",
      start: "2020-04-05",
      venue: { city: "Boston", region: "Massachusetts", country: "United States" },
      host: { name: "ISPASS 2020", url: "http://www.ispass.org/ispass2020" },
      links: { website: "https://fastpath2020.github.io" },
    },
    "dates.yaml": {
      dates: [
        { kind: "submission", date: "2020-01-17" },
        { kind: "notification", date: "2020-02-14" },
        { kind: "camera-ready", label: "Final Materials", date: "2020-04-05" },
      ],
    },
    "cfp.md": `---
topics:
  - GPUs, FPGAs, ASIC accelerators
  - Machine learning systems for specific domains, e.g., financial, biological, education
submission:
  url: https://easychair.org/conferences/?conf=fastpath2020
  system: EasyChair
  categories:
    - name: Extended abstract
      pages: 2-4
  talk: 30
# Not understood in call-2020.txt; move what belongs somewhere, and delete the rest:
# line 16: We are curious about:
---

FastPath brings together researchers and practitioners.
`,
  });
  assert.deepEqual(
    entries.organizers?.map(({ value }) => value),
    [
      { role: "General Chair", people: [{ name: "Erik Altman" }] },
      {
        role: "Program Committee Chairs",
        people: [{ name: "Parijat Dube" }, { name: "Vijay Janapa Reddi" }],
      },
    ],
  );
  assert.deepEqual(leftOut, [
    {
      place: "line 16",
      what: "We are curious about:",
      reason: "was not understood: it stands in cfp.md as a comment",
    },
  ]);
  assert.deepEqual(remarks, []);
});

const MAILED = `[Apologies for cross-postings]
==================================================
             SECOND CALL FOR PAPERS

  4th International Workshop on Fast Sorting (FastSort'24)
         https://fastsort.example.org/2024
  co-located with ACM SIGFOO 2024, Paris, France
                 July 1-3, 2024
==================================================

Important Dates (all deadlines are 23:59 AoE)
---------------------------------------------
* Paper submission:     ~~April 5, 2024~~ April 12, 2024 (extended)
* Notification:         May 10
* Camera-ready due      May 31, 2024

Organizing Committee
--------------------
General Chairs:
  Ada Lovelace, Analytical Engines Ltd., UK
  Charles Babbage (University of Cambridge)
Publicity Chair: Grace Hopper <grace@navy.example.org>

Program Committee
-----------------
- Donald Knuth – Stanford University, USA
- Tony Hoare

For questions please write to chairs@fastsort.example.org.
`;

test("a call as it is mailed to lists is read, and no e-mail address of it is kept anywhere", () => {
  const imported = readCall(MAILED, {});
  const { entries, files, remarks } = imported;
  assert.deepEqual(files["edition.yaml"], {
    title: "International Workshop on Fast Sorting",
    ordinal: 4,
    start: "2024-07-01",
    end: "2024-07-03",
    venue: { city: "Paris", country: "France" },
    host: { name: "ACM SIGFOO 2024" },
    links: { website: "https://fastsort.example.org/2024" },
  });
  assert.deepEqual(files["dates.yaml"], {
    timezone: "AoE",
    dates: [
      { kind: "submission", label: "Paper submission", date: "2024-04-12", was: ["2024-04-05"] },
      { kind: "notification", date: "2024-05-10" },
      { kind: "camera-ready", label: "Camera-ready due", date: "2024-05-31" },
    ],
  });
  assert.deepEqual(
    [...(entries.organizers ?? []), ...(entries.pc ?? [])].map(({ value }) => value),
    [
      {
        role: "General Chairs",
        people: [
          { name: "Ada Lovelace", affiliation: "Analytical Engines Ltd., UK" },
          { name: "Charles Babbage", affiliation: "University of Cambridge" },
        ],
      },
      { role: "Publicity Chair", people: [{ name: "Grace Hopper" }] },
      { name: "Donald Knuth", affiliation: "Stanford University, USA" },
      { name: "Tony Hoare" },
    ],
  );
  assert.deepEqual(remarks, [{ place: "line 14", text: "The line names no year: 2024 was taken." }]);
  assert.ok(!JSON.stringify(imported).includes("example.org."), "an address is left");
  assert.ok(!JSON.stringify(imported).includes("@"), "an address is left");
});

test("a date may stand below its label, and one that was given up beside the one that holds", () => {
  const text =
    "Call for papers\n\nIMPORTANT DATES\n\nPaper submission due:\nJuly 31, 2023 (11:59 PM AoE, UTC-12)\nNotification:\nSeptember 12, 2023 (was September 1, 2023)\nCamera ready: July 1, 2023 September 20, 2023\n";
  const { files, leftOut } = readCall(text, {});
  assert.deepEqual(files["dates.yaml"], {
    timezone: "AoE",
    dates: [
      { kind: "submission", label: "Paper submission due", date: "2023-07-31", time: "23:59" },
      { kind: "notification", date: "2023-09-12", was: ["2023-09-01"] },
    ],
  });
  assert.deepEqual(
    leftOut.map(({ what }) => what),
    ["Camera ready: July 1, 2023 September 20, 2023"],
  );
});

test("a text is taken for a call where it has the parts of one", () => {
  const likenessOf = (text: string) =>
    callSource.recognize([
      {
        name: "x.txt",
        bytes: new Uint8Array(),
        text,
        encoding: "utf-8",
        json: undefined,
        xml: undefined,
        tables: [],
      },
    ]);
  assert.equal(likenessOf(SEED), "sure");
  assert.equal(likenessOf(MAILED), "sure");
  assert.equal(likenessOf("Ada Lovelace, University of Cambridge\nAlan Turing, Manchester\n"), undefined);
  assert.equal(likenessOf(""), undefined);
});

test("a text that is no call ends in files that say so little, not in an error", () => {
  for (const text of [
    "",
    "\n\n\n",
    "---",
    "# ",
    ": : :",
    "SUMMARY\n\nTOPICS\n",
    "\u0000\u0001",
    "KEY DATES\n\n99/99/9999: x\nFebruary 31, 2024: Submission",
  ]) {
    const { entries, files } = readCall(text, {});
    assert.deepEqual(entries, {});
    assert.equal(files["dates.yaml"], undefined);
  }
});

describe("the people of a role in a call", () => {
  for (const [written, people] of [
    ["李明, Sammy Davis Jr.", [{ name: "李明" }, { name: "Sammy Davis Jr." }]],
    ["Sammy Davis Jr., 李明", [{ name: "Sammy Davis Jr." }, { name: "李明" }]],
    ["山田太郎、李明", [{ name: "山田太郎" }, { name: "李明" }]],
    ["李明, 清华大学", [{ name: "李明", affiliation: "清华大学" }]],
    ["Plato; Ann Bell", [{ name: "Plato" }, { name: "Ann Bell" }]],
    ["Ann Bell, Max King, Jr. (ETH)", [{ name: "Ann Bell" }, { name: "Max King, Jr.", affiliation: "ETH" }]],
    ["Ann Bell, Inria", [{ name: "Ann Bell", affiliation: "Inria" }]],
    ["Plato; Ann Bell (West Lab)", [{ name: "Plato" }, { name: "Ann Bell", affiliation: "West Lab" }]],
    ["Ann Bell; ETH Zurich", [{ name: "Ann Bell", affiliation: "ETH Zurich" }]],
    ["Ann Bell (ETH; Zurich), 李明", [{ name: "Ann Bell", affiliation: "ETH; Zurich" }, { name: "李明" }]],
  ] as const)
    test(written, () => {
      const { entries } = readCall(`Call for papers\n\nOrganizers\n\nGeneral Chairs: ${written}\n`, {});
      assert.deepEqual(
        entries.organizers?.map(({ value }) => value),
        [{ role: "General Chairs", people }],
      );
    });
});
