import assert from "node:assert/strict";
import { test } from "node:test";
import { sessionize } from "../../../src/imports/sources/sessionize/sessionize.ts";
import { filesOf } from "../source-files.ts";

const SESSION = {
  id: "101",
  title: "Talk &amp; Walk",
  description: "We walk.",
  startsAt: "2026-10-19T09:00:00",
  endsAt: "2026-10-19T09:45:00",
  isServiceSession: false,
  isPlenumSession: false,
  speakers: ["sp-1"],
  categoryItems: [20, 30],
  roomId: 1,
  recordingUrl: "https://youtu.be/x",
  status: "Accepted",
};
const LUNCH = {
  id: "s1",
  title: "Lunch",
  startsAt: "2026-10-19T12:00:00",
  endsAt: null,
  isServiceSession: true,
  isPlenumSession: true,
  speakers: [],
  roomId: 1,
};
const MIXING = {
  ...LUNCH,
  id: "s2",
  title: "Changeover",
  startsAt: "2026-10-19T13:00:00",
  endsAt: "2026-10-19T13:05:00",
};
const SPEAKERS = [
  {
    id: "sp-1",
    firstName: "Ada",
    lastName: "Lovelace",
    fullName: "Ada Lovelace",
    tagLine: "Engineer at Analytical Engines",
    bio: "Counts.",
    links: [
      { title: "Blog", url: "https://ada.example.org/", linkType: "Blog" },
      { title: "X", url: "https://x.com/ada", linkType: "Twitter" },
    ],
  },
  { id: "sp-2", fullName: "No Talk", tagLine: "" },
];
const ALL = {
  sessions: [
    SESSION,
    LUNCH,
    MIXING,
    { ...SESSION, id: "102", title: "Never", startsAt: null },
    { ...SESSION, id: "103", status: "Declined" },
  ],
  speakers: SPEAKERS,
  questions: [],
  categories: [
    { id: 1, title: "Session format", items: [{ id: 20, name: "Keynote" }] },
    { id: 2, title: "Track", items: [{ id: 30, name: "Walking" }] },
  ],
  rooms: [
    { id: 2, name: "Unused" },
    { id: 1, name: "Hall" },
  ],
};
const DAY = {
  date: "2026-10-19",
  items: [
    {
      type: "keynote",
      id: "101",
      title: "Talk & Walk",
      speakers: [
        {
          name: "Ada Lovelace",
          affiliation: "Analytical Engines",
          url: "https://ada.example.org/",
          bio: "Counts.",
        },
      ],
      abstract: "We walk.",
      start: "09:00",
      duration: 45,
      room: "hall",
      track: "walking",
      video: "https://youtu.be/x",
    },
    { type: "lunch", title: "Lunch", start: "12:00", duration: 60 },
    { type: "break", title: "Changeover", start: "13:00", duration: 5 },
  ],
};

test("Sessionize's view All gives the program; service sessions are breaks, and what is not on is named", async () => {
  const files = await filesOf({ "All.json": JSON.stringify(ALL) });
  assert.equal(sessionize.recognize(files), "sure");
  assert.deepEqual(sessionize.read(files, {}), {
    source: "sessionize",
    entries: { program: [{ key: "2026-10-19", place: "sessions[0]", value: DAY }] },
    files: {
      "program.yaml": { tracks: [{ id: "walking", name: "Walking" }], rooms: [{ id: "hall", name: "Hall" }] },
      "edition.yaml": { start: "2026-10-19", timezone: "UTC" },
    },
    leftOut: [
      { place: "sessions[3]", what: "Never", reason: "has no day and time" },
      { place: "sessions[4]", what: "session 103", reason: "is declined" },
      { place: "speakers", what: "No Talk", reason: "speaks in no session" },
    ],
    remarks: [
      {
        place: "All.json",
        text: "The times are those of the place, whose zone Sessionize does not name: UTC was taken. Write the zone as timezone in edition.yaml, such as Europe/Berlin.",
        isDecision: true,
        zoneFrom: "nothing",
      },
    ],
  });
});

test("Sessionize's grid, where a plenum session stands in every room, and its view of sessions say the same", async () => {
  const inline = {
    ...SESSION,
    room: "Hall",
    speakers: [{ id: "sp-1", name: "Ada Lovelace" }],
    categories: [
      { name: "Session format", categoryItems: [{ id: 20, name: "Keynote" }] },
      { name: "Track", categoryItems: [{ id: 30, name: "Walking" }] },
    ],
  };
  const grid = [
    {
      date: "2026-10-19T00:00:00",
      rooms: [
        { id: 1, name: "Hall", sessions: [inline, LUNCH, MIXING] },
        { id: 2, name: "Annex", sessions: [LUNCH, MIXING] },
      ],
    },
  ];
  const sessions = [{ groupId: null, groupName: "All", sessions: [inline, LUNCH, MIXING] }];
  for (const view of [grid, sessions]) {
    const { entries } = sessionize.read(
      await filesOf({ "view.json": JSON.stringify(view), "Speakers.json": JSON.stringify(SPEAKERS) }),
      {},
    );
    assert.deepEqual(
      entries.program?.map(({ value }) => value),
      [DAY],
    );
  }
});

test("times in UTC stay so, and it is said how to get those of the place", async () => {
  const utc = JSON.stringify({
    ...ALL,
    sessions: [{ ...SESSION, startsAt: "2026-10-19T23:30:00Z", endsAt: "2026-10-20T00:30:00Z" }],
  });
  const { entries, files, remarks } = sessionize.read(await filesOf({ "All.json": utc }), {});
  assert.deepEqual(
    [entries.program?.[0]?.key, files["edition.yaml"]],
    ["2026-10-19", { start: "2026-10-19", timezone: "UTC" }],
  );
  assert.match(remarks[0]?.text ?? "", /^The times are in UTC/);
});

test("speakers alone are no program, and odd values are no error", async () => {
  const alone = sessionize.read(await filesOf({ "s.json": JSON.stringify(SPEAKERS) }), {});
  assert.deepEqual([alone.entries, alone.leftOut.length], [{}, 2]);
  for (const value of [null, 5, true, [], {}, "x"]) {
    const odd = {
      sessions: [
        {
          id: value,
          title: value,
          startsAt: value,
          isServiceSession: value,
          speakers: value,
          categoryItems: value,
          roomId: value,
        },
      ],
      speakers: [value],
      categories: value,
      rooms: value,
    };
    assert.deepEqual(sessionize.read(await filesOf({ "o.json": JSON.stringify(odd) }), {}).entries, {});
  }
});
