import assert from "node:assert/strict";
import { test } from "node:test";
import { hotcrp } from "../../../src/imports/sources/hotcrp/hotcrp.ts";
import { filesOf } from "../source-files.ts";

const PAPERS = [
  {
    object: "paper",
    pid: 12,
    title: "Sorting   in $O(n)$ \\emph{in situ}",
    abstract: "Bits and bytes.",
    authors: [
      {
        email: "ada@example.org",
        first: "Ada",
        last: "Lovelace",
        affiliation: "Analytical Engines",
        contact: true,
      },
      { name: "Turing, Alan", affiliation: "Manchester" },
    ],
    topics: ["Sorting", "Sorting", "Memory"],
    decision: "Accept (Oral)",
    pc_conflicts: { "knuth@example.org": "collaborator" },
    scores: [1, 5],
    artifact_url: "https://private.example.org/",
  },
  { object: "paper", pid: 13, title: "A Secret", authors: [{ name: "No Body" }], status: "rejected" },
  {
    object: "paper",
    pid: 14,
    title: "Tagged",
    authors: [{ first: "Grace", last: "Hopper" }],
    status: "submitted",
    tags: [{ tag: "accept", value: 0 }],
  },
  { object: "paper", pid: 15, title: "Gone", authors: [], withdrawn: true },
  { object: "paper", pid: 16, title: "Perhaps", authors: [{ name: "May Be" }], decision: "Revise and see" },
  { object: "paper", pid: 17, title: "Hidden Authors", status: "accepted" },
  "nonsense",
];

test("HotCRP's JSON gives the accepted papers, and of others no more than their number and the reason", async () => {
  const files = await filesOf({ "conf-data.json": JSON.stringify({ papers: PAPERS }) });
  assert.equal(hotcrp.recognize(files), "sure");
  assert.deepEqual(hotcrp.read(files, {}), {
    source: "hotcrp",
    entries: {
      papers: [
        {
          key: "12",
          place: "conf-data.json, papers[0]",
          value: {
            title: "Sorting in $O(n)$ *in situ*",
            authors: [
              { name: "Ada Lovelace", affiliation: "Analytical Engines" },
              { name: "Alan Turing", affiliation: "Manchester" },
            ],
            abstract: "Bits and bytes.",
            category: "Oral",
            keywords: ["Sorting", "Memory"],
          },
        },
        {
          key: "14",
          place: "conf-data.json, papers[2]",
          value: { title: "Tagged", authors: [{ name: "Grace Hopper" }] },
        },
      ],
    },
    files: {},
    leftOut: [
      { place: "conf-data.json, papers[1]", what: "paper 13", reason: "was rejected" },
      { place: "conf-data.json, papers[3]", what: "paper 15", reason: "was withdrawn" },
      { place: "conf-data.json, papers[4]", what: "paper 16", reason: "has a decision that is not clear" },
      { place: "conf-data.json, papers[5]", what: "paper 17", reason: "has no authors" },
      { place: "conf-data.json, papers[6]", what: "an entry", reason: "is no paper" },
      {
        place: "conf-data.json",
        what: "artifact_url, scores",
        reason: "are fields of the conference's own form",
      },
    ],
    remarks: [
      {
        place: "conf-data.json, papers[4]",
        text: 'Is "Revise and see" accepted? If so, add --accept "Revise and see"',
        isDecision: true,
      },
    ],
  });
});

const AUTHORS = `paper,title,first,last,email,affiliation,country,iscontact
3,"Fast, Faster",Ada,Lovelace,ada@example.org,Analytical Engines,UK,yes
3,"Fast, Faster",Alan,Turing,,Manchester,UK,
3,"Fast, Faster",Sec,Retary,sec@example.org,,,nonauthor
4,Slow,Tony,Hoare,,Oxford,,
`;

test("HotCRP's list of authors alone is one of chosen papers; with that of papers, their decisions count", async () => {
  const alone = hotcrp.read(await filesOf({ "conf-authors.csv": AUTHORS }), {});
  assert.deepEqual(
    alone.entries.papers?.map(({ key, value }) => [key, value.title, value.authors]),
    [
      [
        "3",
        "Fast, Faster",
        [
          { name: "Ada Lovelace", affiliation: "Analytical Engines", country: "UK" },
          { name: "Alan Turing", affiliation: "Manchester", country: "UK" },
        ],
      ],
      ["4", "Slow", [{ name: "Tony Hoare", affiliation: "Oxford" }]],
    ],
  );
  assert.deepEqual(alone.leftOut, [
    { place: "conf-authors.csv, row 4", what: "a contact of paper 3", reason: "is no author" },
  ]);
  const both = hotcrp.read(
    await filesOf({
      "conf-data.csv":
        'paper,title,decision,abstract\n3,"Fast, Faster",Accepted,"How fast?"\n4,Slow,Rejected,\n',
      "conf-authors.csv": AUTHORS,
    }),
    {},
  );
  assert.deepEqual(
    both.entries.papers?.map(({ key, value }) => [key, value.abstract]),
    [["3", "How fast?"]],
  );
  assert.deepEqual(both.leftOut.at(0), {
    place: "conf-data.csv, row 3",
    what: "paper 4",
    reason: "was rejected",
  });
});

test("HotCRP's users give the committee, and nobody else", async () => {
  const files = await filesOf({
    "conf-users.csv": `first,last,email,affiliation,country,roles
Ada,Lovelace,ada@example.org,Analytical Engines,UK,pc chair
Alan,Turing,alan@example.org,Manchester,UK,pc
Tony,Hoare,tony@example.org,Oxford,UK,none
`,
  });
  assert.equal(hotcrp.recognize(files), "sure");
  const { entries, leftOut } = hotcrp.read(files, {});
  assert.deepEqual(
    entries.pc?.map(({ value }) => value),
    [
      { name: "Ada Lovelace", affiliation: "Analytical Engines", country: "UK", role: "Chair" },
      { name: "Alan Turing", affiliation: "Manchester", country: "UK" },
    ],
  );
  assert.deepEqual(leftOut, [
    { place: "conf-users.csv, row 4", what: "a user", reason: "is not on the committee" },
  ]);
});

test("JSON of other kinds is not taken for HotCRP's", async () => {
  for (const text of ["[]", "{}", "[1, 2]", '{"papers": 5}', '{"papers": [{}]}', '[{"title": "A"}]', "null"])
    assert.equal(hotcrp.recognize(await filesOf({ "a.json": text })), undefined, text);
});
