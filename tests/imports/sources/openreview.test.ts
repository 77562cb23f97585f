import assert from "node:assert/strict";
import { test } from "node:test";
import { openreview } from "../../../src/imports/sources/openreview.ts";
import { filesOf } from "../source-files.ts";

const wrapped = (content: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(content).map(([key, value]) => [key, { value }]));

const ACCEPTED = {
  title: "Learning  to Learn {\\'E}lan",
  authors: ["Ada Lovelace", "Turing, Alan"],
  authorids: ["~Ada_Lovelace1", "alan@example.org"],
  abstract: "We learn.",
  keywords: ["learning", "meta"],
  TLDR: "Learn!",
  pdf: "/pdf/0123abc.pdf",
  venue: "ICXX 2025 Oral",
  venueid: "ICXX.cc/2025/Conference",
  primary_area: "theory",
};
const PAPER = {
  key: "aBc_1",
  place: "notes.json, notes[0]",
  value: {
    title: "Learning to Learn Élan",
    authors: [{ name: "Ada Lovelace" }, { name: "Alan Turing" }],
    abstract: "We learn.",
    category: "Oral",
    keywords: ["learning", "meta"],
    pdf: "https://openreview.net/pdf/0123abc.pdf",
    url: "https://openreview.net/forum?id=aBc_1",
  },
};

for (const [version, form] of [
  ["1", (content: Record<string, unknown>) => content],
  ["2", wrapped],
] as const)
  test(`OpenReview's notes of version ${version} give the accepted papers, with the kind that their venue names`, async () => {
    const notes = [
      { id: "aBc_1", forum: "aBc_1", number: 7, content: form(ACCEPTED) },
      { id: "b", forum: "b", number: 8, content: form({ ...ACCEPTED, venue: "Submitted to ICXX 2025" }) },
      {
        id: "c",
        forum: "c",
        number: 9,
        content: form({ ...ACCEPTED, venueid: "ICXX.cc/2025/Conference/Withdrawn_Submission" }),
      },
      { id: "d", forum: "d", number: 10, content: form({ ...ACCEPTED, authors: ["Anonymous"] }) },
      {
        id: "r1",
        forum: "aBc_1",
        replyto: "aBc_1",
        content: form({ title: "Official Review of Paper 7", review: "Bad.", rating: 1 }),
      },
    ];
    const files = await filesOf({ "notes.json": JSON.stringify({ notes, count: 5 }) });
    assert.equal(openreview.recognize(files), "sure");
    assert.deepEqual(openreview.read(files, {}), {
      source: "openreview",
      entries: { papers: [PAPER] },
      files: {},
      leftOut: [
        { place: "notes.json, notes[1]", what: "paper 8", reason: "has no decision yet" },
        { place: "notes.json, notes[2]", what: "paper 9", reason: "was withdrawn" },
        { place: "notes.json, notes[3]", what: "paper 10", reason: "has no authors" },
        { place: "notes", what: "1 × a review", reason: "is no paper" },
        { place: "notes", what: "primary_area", reason: "are fields of the conference's own form" },
      ],
      remarks: [],
    });
  });

test("a decision that is a note of its own, or a reply, decides", async () => {
  const content = { title: "A", authors: ["Ada Lovelace"] };
  const notes = [
    { id: "a", forum: "a", content },
    {
      id: "b",
      forum: "b",
      content,
      details: { directReplies: [{ content: { decision: "Accept (Poster)" }, forum: "b" }] },
    },
    {
      id: "x",
      forum: "a",
      replyto: "a",
      invitation: "W/Paper1/-/Decision",
      content: { title: "Paper Decision", decision: "Reject" },
    },
  ];
  const { entries, leftOut } = openreview.read(await filesOf({ "n.json": JSON.stringify(notes) }), {});
  assert.deepEqual(
    entries.papers?.map(({ key, value }) => [key, value.category]),
    [["b", "Poster"]],
  );
  assert.deepEqual(leftOut, [
    { place: "n.json, notes[0]", what: "note a", reason: "was rejected" },
    { place: "notes", what: "1 × a decision", reason: "is no paper" },
  ]);
});

test("values of other types than OpenReview's end in papers that are left out, never in an error", async () => {
  for (const value of [null, 5, true, [], {}, [null, [5]], { value: { value: 1 } }]) {
    const notes = [
      {
        id: "a",
        forum: value,
        content: { title: value, authors: value, abstract: value, venue: value, keywords: value },
      },
      value,
    ];
    const files = await filesOf({ "n.json": JSON.stringify({ notes }) });
    openreview.recognize(files);
    assert.deepEqual(openreview.read(files, {}).entries, {});
  }
});
