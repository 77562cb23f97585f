import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Source } from "../../src/imports/record.ts";
import { cmt } from "../../src/imports/sources/cmt.ts";
import { easychair } from "../../src/imports/sources/easychair/easychair.ts";
import { hotcrp } from "../../src/imports/sources/hotcrp/hotcrp.ts";
import { miniConf } from "../../src/imports/sources/mini-conf/mini-conf.ts";
import { openreview } from "../../src/imports/sources/openreview.ts";
import { sessionize } from "../../src/imports/sources/sessionize/sessionize.ts";
import { table } from "../../src/imports/sources/table/table.ts";
import { filesOf } from "./source-files.ts";

/** None of them is final; the last paper is accepted, so that each file has one. */
const WORDS = [
  "Acceptable",
  "Acceptance pending",
  "Not yet decided",
  "Conditionally accepted",
  "Accept if space",
  "Weak accept",
  "Borderline",
  "Reject (invite to poster)",
  "Desk reject",
  "Accepted/withdrawn",
  "noch nicht angenommen",
  "aceptado con condiciones",
  "条件付き採択",
];
const ROWS = [...WORDS, "Accept"].map((words, index) => ({ words, number: index + 1, title: `T${index}` }));

const SHEETS: Readonly<Record<string, readonly [Source, string, string]>> = {
  "a table": [
    table,
    "papers.csv",
    ["title,authors,decision", ...ROWS.map(({ title, words }) => `${title},Ada Lovelace,${words}`)].join(
      "\n",
    ),
  ],
  "a table with a heading of its own": [
    table,
    "papers.csv",
    ["title,authors,Round two", ...ROWS.map(({ title, words }) => `${title},Ada Lovelace,${words}`)].join(
      "\n",
    ),
  ],
  EasyChair: [
    easychair,
    "submission.csv",
    [
      "#,title,authors,submitted,decision",
      ...ROWS.map(({ number, title, words }) => `${number},${title},Ada Lovelace,,${words}`),
    ].join("\n"),
  ],
  "Microsoft CMT": [
    cmt,
    "papers.txt",
    [
      "Paper ID\tPaper Title\tAuthors\tStatus",
      ...ROWS.map(({ number, title, words }) => `${number}\t${title}\tAda Lovelace (MIT)\t${words}`),
    ].join("\n"),
  ],
  "HotCRP's table": [
    hotcrp,
    "conf-data.csv",
    [
      "paper,title,authors,decision",
      ...ROWS.map(({ number, title, words }) => `${number},${title},Ada Lovelace,${words}`),
    ].join("\n"),
  ],
  "HotCRP's JSON": [
    hotcrp,
    "conf-data.json",
    JSON.stringify(
      ROWS.map(({ number, title, words }) => ({
        object: "paper",
        pid: number,
        title,
        authors: [{ name: "Ada Lovelace" }],
        decision: words,
        tags: words === "Accept" ? [] : ["accept"],
      })),
    ),
  ],
  "OpenReview's decisions": [
    openreview,
    "notes.json",
    JSON.stringify(
      ROWS.map(({ number, title, words }) => ({
        id: `n${number}`,
        forum: `n${number}`,
        number,
        content: { title, authors: ["Ada Lovelace"] },
        details: { directReplies: [{ forum: `n${number}`, content: { decision: words } }] },
      })),
    ),
  ],
  "Mini-Conf": [
    miniConf,
    "papers.csv",
    [
      "UID,title,authors,outcome",
      ...ROWS.map(({ number, title, words }) => `${number},${title},Ada Lovelace,${words}`),
    ].join("\n"),
  ],
};

describe("decisions that are not final publish nothing, and each is told with its place:", () => {
  for (const [name, [source, file, text]] of Object.entries(SHEETS))
    test(name, async () => {
      const read = source.read(await filesOf({ [file]: text }), {});
      assert.deepEqual(
        (read.entries.papers ?? []).map(({ value }) => value.title),
        [`T${WORDS.length}`],
      );
      assert.equal(new Set(read.leftOut.map(({ place }) => place)).size, WORDS.length);
    });
});

test("venues of OpenReview that are not final publish nothing", async () => {
  const venues = [
    "X 2026 Conference Submission",
    "Decision pending for X",
    "X 2026 Conditionally Accepted",
    "X 2026 Poster",
  ];
  const notes = venues.map((venue, index) => ({
    ...{ id: `n${index}`, forum: `n${index}`, number: index },
    content: { title: venue, authors: ["Ada Lovelace"], venue },
  }));
  const read = openreview.read(await filesOf({ "notes.json": JSON.stringify({ notes }) }), {});
  assert.deepEqual(
    read.entries.papers?.map(({ value }) => value.title),
    ["X 2026 Poster"],
  );
});

test("a session of Sessionize is published where it is accepted, or has no status", async () => {
  const sessions = ["Accepted", "Waiting for speaker", "Nominated"].map((status, index) => ({
    ...{ id: String(index), title: status, status },
    ...{ startsAt: "2026-03-28T09:00:00Z", endsAt: "2026-03-28T10:00:00Z", speakers: [] },
  }));
  const read = sessionize.read(
    await filesOf({ "all.json": JSON.stringify({ sessions, speakers: [], rooms: [] }) }),
    {},
  );
  assert.deepEqual(
    read.leftOut.map(({ what, reason }) => `${what} ${reason}`),
    ["session 1 is not accepted", "session 2 is not accepted"],
  );
});

test("where no paper is decided, the words that stand there are the remedy", async () => {
  const sheet = await filesOf({
    "papers.txt": "Paper ID\tPaper Title\tAuthors\tStatus\n1\tInk\tAda Lovelace (MIT)\tAwaiting Decision\n",
  });
  const [remark] = cmt.read(sheet, {}).remarks;
  assert.equal(
    remark?.text,
    'No paper has a decision yet. If all are accepted, add --accept "Awaiting Decision"',
  );
  assert.equal(cmt.read(sheet, { accepted: ["Awaiting Decision"] }).entries.papers?.length, 1);
});
