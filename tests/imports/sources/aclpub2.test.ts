import assert from "node:assert/strict";
import { test } from "node:test";
import { aclpub2Folder } from "../../../src/exports/proceedings/aclpub2/aclpub2.ts";
import { isDated } from "../../../src/exports/proceedings/aclpub2/details.ts";
import { aclpub2 } from "../../../src/imports/sources/aclpub2/aclpub2.ts";
import type { Site } from "../../../src/model/site.ts";
import { examineSite, loadSite } from "../../../src/site.ts";
import { inFolder, siteWith } from "../../fixture.ts";
import { FIXTURE, PROGRAM, SERIES } from "../../fixture-content.ts";
import { told } from "../../told.ts";
import { filesOfImported } from "../imported-site.ts";
import { filesOf } from "../source-files.ts";

const NAMES = [
  "conference_details.yml",
  "papers.yml",
  "program.yml",
  "organizing_committee.yml",
  "program_committee.yml",
];

function foldersOf({ editions: [edition], series }: Site): Record<string, string> {
  assert.ok(isDated(edition));
  const { texts } = aclpub2Folder(edition, series);
  return Object.fromEntries(NAMES.map((name) => [name, texts[name] ?? ""]));
}

test("what Lectern wrote for aclpub2, imported again, is written the same again", async () => {
  const program = (FIXTURE[PROGRAM] ?? "")
    .replace(", cancelled: true", "")
    .replace("title: tba, id: final-word", "title: The Final Word");
  const site = siteWith({ [PROGRAM]: program });
  const before = foldersOf(site);
  const files = await filesOf(before);
  assert.equal(aclpub2.recognize(files), "sure");
  const imported = aclpub2.read(files, {});
  assert.deepEqual(imported.leftOut, []);
  const papers = imported.entries.papers?.map((entry) => ({
    ...entry,
    value: { id: entry.key, ...entry.value },
  }));
  const written = filesOfImported(
    { ...imported, entries: { ...imported.entries, ...(papers === undefined ? {} : { papers }) } },
    "2026",
  );
  inFolder({ [SERIES]: FIXTURE[SERIES] ?? "", ...written }, (folder) => {
    const errors = examineSite(folder)
      .problems.map(told)
      .filter((problem) => !problem.includes("\n  Notice: "));
    assert.deepEqual(errors, []);
    const after = foldersOf(loadSite(folder));
    for (const name of ["papers.yml", "organizing_committee.yml", "program_committee.yml"])
      assert.equal(after[name], before[name], name);
    for (const key of ["event_name", "location", "start_date", "end_date"]) {
      const lineOf = (texts: Record<string, string>) =>
        texts["conference_details.yml"]?.split("\n").find((line) => line.startsWith(`${key}:`));
      assert.equal(lineOf(after), lineOf(before));
    }
    // A talk on a paper names it by its title, so that each is a block of its own: no time is new, and none is lost.
    const timesOf = (texts: Record<string, string>) => [
      ...new Set(texts["program.yml"]?.match(/(?:start_time|end_time): .*/g)),
    ];
    assert.deepEqual(timesOf(after), timesOf(before));
  });
});

test("aclpub2's subsessions, committees and papers are read; a paper that is not there is named", async () => {
  const files = await filesOf({
    "papers.yml":
      "- {id: 2, title: 'Naturalness of {L}anguage: 3.6\\%', abstract: 'We do.', attributes: {paper_type: short}, authors: [{first_name: Chen, middle_name: G., last_name: Zhu, email: c@example.org, instituion: Microsoft}]}\n",
    "program.yml":
      "- {title: Break, start_time: 2020-07-01 09:00:00, end_time: 2020-07-01 09:30:00}\n- title: Session 1\n  start_time: 2020-07-01 09:30:00\n  subsessions:\n    - {title: Generation, start_time: 2020-07-01 09:30:00, end_time: 2020-07-01 10:00:00, chair: John Doe, papers: [{id: 2, start_time: 2020-07-01 09:30:00, end_time: 2020-07-01 09:45:00}, {id: 9}]}\n",
    "program_committee.yml":
      "- {role: Program Committee, entries: [{first_name: Ada, last_name: Lovelace}, {first_name: Ada, last_name: Lovelace}]}\n",
  });
  const { entries, leftOut } = aclpub2.read(files, {});
  assert.deepEqual(
    entries.papers?.map(({ key, value }) => ({ key, ...value })),
    [
      {
        key: "2",
        title: "Naturalness of Language: 3.6%",
        authors: [{ name: "Chen G. Zhu", affiliation: "Microsoft" }],
        abstract: "We do.",
        category: "short",
      },
    ],
  );
  assert.deepEqual(
    entries.program?.map(({ value }) => value),
    [
      {
        date: "2020-07-01",
        items: [
          { type: "break", title: "Break", start: "09:00", duration: 30 },
          {
            type: "session",
            title: "Session 1: Generation",
            chair: [{ name: "John Doe" }],
            start: "09:30",
            duration: 30,
            items: [
              {
                type: "paper",
                id: "2",
                title: "Naturalness of Language: 3.6%",
                speakers: [{ name: "Chen G. Zhu", affiliation: "Microsoft" }],
                start: "09:30",
                duration: 15,
              },
            ],
          },
        ],
      },
    ],
  );
  assert.deepEqual(
    leftOut.map(({ what, reason }) => `${what} ${reason}`),
    [
      "paper 9 is not in papers.yml, which is to be imported together with this file",
      "Ada Lovelace stands there already",
    ],
  );
});

test("an aclpub2 session of posters keeps its title and chair; one whose papers overlap otherwise is told", async () => {
  const time = (minutes: string): string => `2026-03-28T${minutes}:00`;
  const session = (
    title: string,
    slots: readonly (readonly [id: number, from: string, to: string])[],
  ): string =>
    `- title: ${title}\n  chair: Eve Fox\n  start_time: ${time("09:00")}\n  end_time: ${time("10:00")}\n  papers: [${slots.map(([id, from, to]) => `{id: ${id}, start_time: "${time(from)}", end_time: "${time(to)}"}`).join(", ")}]\n`;
  const papers = [1, 2, 3, 4]
    .map(
      (id) =>
        `- {id: ${id}, title: Paper ${"ABCD".charAt(id - 1)}, authors: [{first_name: Ann, last_name: Bell}]}\n`,
    )
    .join("");
  const read = aclpub2.read(
    await filesOf({
      "papers.yml": papers,
      "program.yml":
        session("Posters", [
          [1, "09:00", "10:00"],
          [2, "09:00", "10:00"],
        ]) +
        session("Talks", [
          [3, "09:00", "09:30"],
          [4, "09:15", "09:45"],
        ]),
    }),
    {},
  );
  const items = (read.entries.program?.[0]?.value.items ?? []) as readonly {
    readonly title: string;
    readonly chair?: unknown;
    readonly items?: readonly { readonly title: string; readonly start?: string }[];
  }[];
  assert.deepEqual(
    items.map(({ title, chair, items: inner = [] }) => [
      title,
      chair,
      inner.map((one) => [one.title, one.start]),
    ]),
    [
      [
        "Posters",
        [{ name: "Eve Fox" }],
        [
          ["Paper A", undefined],
          ["Paper B", undefined],
        ],
      ],
      ["Paper C", undefined, []],
      ["Paper D", undefined, []],
    ],
  );
  assert.deepEqual(
    read.leftOut.map(({ what }) => what),
    ['the session "Talks"'],
  );
});
