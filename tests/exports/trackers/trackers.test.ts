import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import { parse } from "yaml";
import { aiDeadlines } from "../../../src/exports/trackers/ai-deadlines.ts";
import { ccfDeadlines } from "../../../src/exports/trackers/ccf-deadlines.ts";
import { type Files, siteWith } from "../../fixture.ts";
import { DATES, EDITION, FIXTURE, PROGRAM } from "../../fixture-content.ts";

/** As trackers read it: in YAML 1.1, where what looks like a time and stands in no quotes is no text. */
function trackedWith(changes: Files, write: typeof ccfDeadlines): unknown {
  const { editions, series } = siteWith(changes);
  return parse(write(editions[0], series), { version: "1.1" });
}

const TWO_ROUNDS = `timezone: Europe/Berlin
dates:
  - {kind: abstract, date: 2026-01-08, time: "24:00"}
  - {kind: submission, label: First round, date: 2026-01-15, time: "17:30"}
  - {kind: submission, label: Second round, date: 2026-02-15}
  - {kind: notification, date: tba}
`;

describe("an entry for ccf-deadlines", () => {
  test("keeps a deadline anywhere on Earth as such", () => {
    assert.deepEqual(trackedWith({}, ccfDeadlines), [
      {
        title: "QUILL",
        description: "Workshop on Writing Tools",
        sub: "MX",
        rank: { ccf: "N" },
        dblp: "quill",
        confs: [
          {
            year: 2026,
            id: "quill26",
            link: "https://quill.example.org/2026/",
            timeline: [{ deadline: "2026-01-15 23:59:59" }],
            timezone: "AoE",
            date: "March 28-29, 2026",
            place: "Berlin, Germany",
          },
        ],
      },
    ]);
  });

  test("tells deadlines of another zone in UTC, each with the abstracts before it", () => {
    const [{ confs }] = trackedWith({ [DATES]: TWO_ROUNDS }, ccfDeadlines) as [
      { confs: [Record<string, unknown>] },
    ];
    assert.deepEqual(
      [confs[0].timezone, confs[0].timeline],
      [
        "UTC",
        [
          {
            abstract_deadline: "2026-01-08 23:00:00",
            deadline: "2026-01-15 16:30:00",
            comment: "First round",
          },
          { deadline: "2026-02-15 22:59:59", comment: "Second round" },
        ],
      ],
    );
  });

  test("of an edition of which nothing is known says that it is to be decided", () => {
    const changes = { [EDITION]: "title: Soon\n", [DATES]: "dates: []\n", [PROGRAM]: "days: []\n" };
    const [{ confs }] = trackedWith(changes, ccfDeadlines) as [{ confs: [Record<string, unknown>] }];
    assert.deepEqual(
      [confs[0].timeline, confs[0].date, confs[0].place],
      [[{ deadline: "TBD" }], "TBD", "TBD"],
    );
  });
});

test("a block for AI Deadlines names every date by its own clock", () => {
  assert.deepEqual(trackedWith({ [DATES]: TWO_ROUNDS }, aiDeadlines), [
    {
      title: "Quill",
      year: 2026,
      id: "quill26",
      full_name: "Workshop on Writing Tools",
      link: "https://quill.example.org/2026/",
      deadlines: [
        {
          type: "abstract",
          label: "Abstract submission",
          date: "2026-01-08 23:59:59",
          timezone: "Europe/Berlin",
        },
        { type: "paper", label: "First round", date: "2026-01-15 17:30:00", timezone: "Europe/Berlin" },
        { type: "paper", label: "Second round", date: "2026-02-15 23:59:59", timezone: "Europe/Berlin" },
      ],
      timezone: "Europe/Berlin",
      city: "Berlin",
      country: "Germany",
      venue: "Seehaus, Seestr. 1",
      date: "March 28-29, 2026",
      start: "2026-03-28",
      end: "2026-03-29",
      tags: [],
    },
  ]);
});

test("a cancelled edition is marked as such for those that list it already", () => {
  const cancelled = { [EDITION]: `${FIXTURE[EDITION]}cancelled: A strike\n` };
  const [{ confs }] = trackedWith(cancelled, ccfDeadlines) as [{ confs: [Record<string, unknown>] }];
  assert.deepEqual(confs[0].timeline, [{ deadline: "2026-01-15 23:59:59", comment: "Cancelled: A strike" }]);
  const [block] = trackedWith(cancelled, aiDeadlines) as [Record<string, unknown>];
  assert.equal(block.note, "Cancelled: A strike");
});

test("a second edition of a year has an entry of its own", () => {
  const { editions, series } = siteWith({
    "editions/2026-autumn/edition.yaml": "year: 2026\nstart: 2026-10-01\npresence: online\n",
  });
  assert.deepEqual(
    editions.map((edition) => parse(ccfDeadlines(edition, series))[0].confs[0].id),
    ["quill26-autumn", "quill26", "quill25"],
  );
});

/** A folder with the published schemas (https://github.com/ccfddl/ccf-deadlines). */
const folder = process.env.LECTERN_FORMATS;
const skip = folder === undefined && "LECTERN_FORMATS names no folder with the published schemas.";

test("entries for ccf-deadlines follow its schema, whatever is missing", { skip }, () => {
  const schema = parse(readFileSync(join(folder ?? "", "ccf-deadlines.schema.yml"), "utf8"));
  // Its deadlines have a pattern of their own, which is no date-time of RFC 3339.
  const ajv = new Ajv.default({ strict: false, allErrors: true, formats: { "date-time": true } });
  addFormats.default(ajv, ["uri"]);
  const validate = ajv.compile(schema);
  const sites: Files[] = [
    {},
    { [DATES]: TWO_ROUNDS },
    { [EDITION]: "title: Soon\n", [DATES]: "dates: []\n", [PROGRAM]: "days: []\n" },
    {
      [EDITION]: "start: 2026-12-30\nend: 2027-01-02\nvenue: {city: São Paulo, country: Brasil}\n",
      [PROGRAM]: "days: []\n",
    },
  ];
  for (const changes of sites)
    assert.ok(validate(trackedWith(changes, ccfDeadlines)), JSON.stringify(validate.errors));
});
