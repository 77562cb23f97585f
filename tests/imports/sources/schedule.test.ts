import assert from "node:assert/strict";
import { test } from "node:test";
import { schedule } from "../../../src/imports/sources/schedule/schedule.ts";
import { filesOf } from "../source-files.ts";

async function read(text: string, name = "schedule.json") {
  const files = await filesOf({ [name]: text });
  assert.equal(schedule.recognize(files), "sure");
  return schedule.read(files, {});
}

const event = (facts: Record<string, unknown>) => ({
  id: 1,
  title: "T",
  type: "lecture",
  duration: "00:30",
  ...facts,
});
const day = (date: string | undefined, rooms: Record<string, unknown>) => ({ index: 1, date, rooms });
const json = (days: unknown, conference: Record<string, unknown> = { time_zone_name: "Europe/Berlin" }) =>
  JSON.stringify({ schedule: { version: "1", conference: { title: "C", ...conference, days } } });

test("a schedule of pretalx becomes days, rooms, tracks and items with the words of the model", async () => {
  const imported = await read(
    json(
      [
        day("2025-05-10", {
          "Main Hall ": [
            event({
              url: "https://pretalx.com/c/talk/ABC123/",
              guid: "0d0f…",
              date: "2025-05-10T08:00:00Z",
              start: "10:00",
              duration: "01:00",
              title: " Hello &amp; <b>welcome</b> ",
              subtitle: "A start",
              track: { en: "Intro", de: "Einführung" },
              type: "Keynote",
              language: "en",
              abstract: "See [us](/c/) and [them](https://example.org/).",
              description: "<p>One</p><p>Two</p>",
              persons: [{ code: "X", public_name: "Prof. Ada Lovelace", biography: "Ada counts." }],
              links: [
                { url: "https://code.example.org", title: "Code" },
                { url: "javascript:alert(1)", title: "Bad" },
              ],
              attachments: [{ url: "/media/s.pdf", title: "Slides" }],
            }),
            event({
              id: 2,
              date: "2025-05-11T00:30:00+02:00",
              title: "Night",
              persons: ["odd"],
              language: "de/en",
              track: null,
            }),
          ],
          Foyer: [
            event({
              id: 3,
              date: "2025-05-10T12:00:00+02:00",
              title: "Lunch break",
              type: "Break",
              persons: [],
            }),
          ],
        }),
      ],
      { time_zone_name: "Europe/Berlin", rooms: [{ name: "Foyer" }, { name: "Main Hall" }] },
    ),
  );
  assert.deepEqual(imported.entries.program, [
    {
      key: "2025-05-10",
      place: "day 1, Main Hall , event 1",
      value: {
        date: "2025-05-10",
        items: [
          {
            type: "keynote",
            id: "abc123",
            title: "Hello & welcome",
            subtitle: "A start",
            language: "en",
            speakers: [{ name: "Ada Lovelace", bio: "Ada counts." }],
            abstract: "See us and [them](https://example.org/).\n\nOne\n\nTwo",
            start: "10:00",
            duration: 60,
            room: "main-hall",
            track: "intro",
            url: "https://pretalx.com/c/talk/ABC123/",
            links: [{ label: "Code", url: "https://code.example.org/" }],
          },
          { type: "lunch", title: "Lunch break", start: "12:00", duration: 30, room: "foyer" },
          {
            type: "talk",
            id: "2",
            title: "Night",
            speakers: "tba",
            start: "24:30",
            duration: 30,
            room: "main-hall",
          },
        ],
      },
    },
  ]);
  assert.deepEqual(imported.files, {
    "program.yaml": {
      tracks: [{ id: "intro", name: "Intro" }],
      rooms: [
        { id: "foyer", name: "Foyer" },
        { id: "main-hall", name: "Main Hall" },
      ],
    },
    "edition.yaml": { start: "2025-05-10", timezone: "Europe/Berlin" },
  });
  assert.deepEqual(
    imported.leftOut.map(({ what, reason }) => `${what} ${reason}`),
    [
      'a link to "javascript:alert(1)" leads nowhere on the web',
      'a link to "/media/s.pdf" leads nowhere on the web',
    ],
  );
});

test("an old Pentabarf file, without dates, guids and zones, is read by its day and its clock", async () => {
  const { entries, files, remarks } = await read(
    `<schedule><conference><title>Old</title></conference>
<day date="2008-12-27" index="1"><room name="Saal 1">
<event id="7"><start>23:30</start><duration>01:00</duration><title>Late</title><type>lecture</type><persons><person id="1">A B</person></persons></event>
<event id="7"><start>00:45</start><duration>00:00</duration><title>Later</title><type>movie</type><persons/></event>
<event id="9"><start>soon</start><title>Lost</title></event>
</room></day></schedule>`,
    "schedule.xml",
  );
  assert.deepEqual(
    entries.program?.map(({ value }) => value),
    [
      {
        date: "2008-12-27",
        items: [
          {
            type: "talk",
            id: "7",
            title: "Late",
            speakers: [{ name: "A B" }],
            start: "23:30",
            duration: 60,
            room: "saal-1",
          },
          { type: "activity", id: "7-2", title: "Later", start: "24:45", end: "open", room: "saal-1" },
        ],
      },
    ],
  );
  assert.deepEqual(files["edition.yaml"], { start: "2008-12-27", timezone: "UTC" });
  assert.deepEqual(remarks, [
    {
      place: "schedule.xml",
      text: "No time zone is named: UTC was taken. Write that of the place as timezone in edition.yaml, such as Europe/Berlin.",
      zoneFrom: "nothing",
    },
  ]);
});

test("a schedule.xml of another make is none, so that nothing of it is lost unseen", async () => {
  const [file] = await filesOf({
    "schedule.xml":
      "<schedule><day date='2014-07-21'><entry id='1'><start>0930</start><title>Ink</title></entry></day></schedule>",
  });
  assert.equal(schedule.recognize(file === undefined ? [] : [file]), undefined);
});

test("what overlaps in one room marks the room as one for several things, and an event that is listed under another day is told", async () => {
  const { entries, files, remarks } = await read(
    json([
      day("2025-05-10", {
        Hall: [
          event({ id: 1, title: "A", date: "2025-05-10T10:00:00+02:00" }),
          event({ id: 2, title: "B", date: "2025-05-10T10:10:00+02:00" }),
          event({ id: 3, title: "C", date: "2025-05-20T10:00:00+02:00" }),
        ],
      }),
    ]),
  );
  assert.deepEqual(files["program.yaml"], { rooms: [{ id: "hall", name: "Hall", isShared: true }] });
  assert.deepEqual(
    entries.program?.map(({ key }) => key),
    ["2025-05-10", "2025-05-20"],
  );
  assert.deepEqual(
    remarks.map(({ text }) => text),
    [
      "C stands under 2025-05-10, and takes place on 2025-05-20.",
      'In Hall, "A" and "B" overlap: the room is now marked as one for several things at once.',
    ],
  );
});

test("submissions as pretalx's interface answers them are placed by their slots", async () => {
  const results = [
    {
      code: "AAAAAA",
      title: { en: "Hi", de: "Hallo" },
      state: "confirmed",
      submission_type: { en: "Talk" },
      speakers: [{ code: "S", name: "Ada Lovelace" }],
      slots: [
        {
          start: "2025-05-10T10:00:00+02:00",
          end: "2025-05-10T10:45:00+02:00",
          room: { name: { en: "Hall" } },
        },
      ],
    },
    {
      code: "BBBBBB",
      title: "Old",
      state: "accepted",
      submission_type: "Talk",
      speakers: [],
      duration: 20,
      slot: { start: "2025-05-10T11:00:00+02:00", end: null, room: "Hall" },
    },
    { code: "CCCCCC", title: "No", state: "rejected", speakers: [] },
    { code: "DDDDDD", title: "Nowhere", state: "accepted", speakers: [], slots: [] },
  ];
  const { entries, leftOut, remarks } = await read(
    JSON.stringify({ count: 9, next: "https://pretalx.com/api/?page=2", results }),
  );
  assert.deepEqual(
    entries.program?.map(({ value }) => value),
    [
      {
        date: "2025-05-10",
        items: [
          {
            type: "talk",
            id: "aaaaaa",
            title: "Hi",
            speakers: [{ name: "Ada Lovelace" }],
            start: "10:00",
            duration: 45,
            room: "hall",
          },
          {
            type: "talk",
            id: "bbbbbb",
            title: "Old",
            speakers: "tba",
            start: "11:00",
            duration: 20,
            room: "hall",
          },
        ],
      },
    ],
  );
  assert.deepEqual(leftOut, [
    { place: "results[2]", what: "submission CCCCCC", reason: "is rejected" },
    { place: "results[3]", what: "submission DDDDDD", reason: "has no slot in the schedule" },
  ]);
  assert.equal(remarks[0]?.text, "There are further pages of this answer: import them too.");
});

test("values of other types end in events that are left out, never in an error", async () => {
  for (const value of [null, 5, true, [], {}, "x", "2025-13-40T99:99", "-1:00"]) {
    const odd = event({
      id: value,
      title: value,
      date: value,
      start: value,
      duration: value,
      persons: value,
      links: value,
      track: value,
      language: value,
      room: value,
      url: value,
      abstract: value,
    });
    const text = json(
      [day("2025-05-10", { Hall: [odd, value] }), day(String(value), { Hall: [odd] }), value],
      { rooms: value, tracks: value },
    );
    const { entries } = await read(text);
    assert.deepEqual(entries, {}, JSON.stringify(value));
  }
});

test("a schedule of c3voc's second schema has one list of events, whose days and tracks it names elsewhere", async () => {
  const { entries, files, leftOut } = await read(
    JSON.stringify({
      schedule: {
        version: "1",
        conference: {
          title: "C",
          time_zone_name: "Europe/Berlin",
          tracks: [{ slug: "ethics", name: "Ethics & Politics" }],
          rooms: [{ name: "Saal 1" }],
          days: [
            { date: "2024-12-27", start: "2024-12-27T06:00:00+01:00", end: "2024-12-28T06:00:00+01:00" },
            { date: "2024-12-28", start: "2024-12-28T06:00:00+01:00", end: "2024-12-29T06:00:00+01:00" },
          ],
        },
        events: [
          {
            ...{ id: 7, title: "First Talk", type: "Talk", track: "ethics", room: { name: "Saal 1" } },
            start: "2024-12-27T11:00:00+01:00",
            end: "2024-12-27T11:45:00+01:00",
            participants: [{ name: "Ann Bell" }],
          },
          {
            ...{ id: 8, title: "Late Talk", type: "Talk", track: { slug: "ethics" }, room: "Saal 1" },
            start: "2024-12-29T00:30:00+01:00",
            end: "2024-12-29T01:00:00+01:00",
            persons: [],
          },
        ],
      },
    }),
  );
  const common = { room: "saal-1", track: "ethics-politics" };
  assert.deepEqual(
    entries.program?.map(({ value }) => value),
    [
      {
        date: "2024-12-27",
        items: [
          {
            ...{ type: "talk", id: "7", title: "First Talk", speakers: [{ name: "Ann Bell" }] },
            ...{ start: "11:00", duration: 45, ...common },
          },
        ],
      },
      {
        date: "2024-12-28",
        items: [
          {
            ...{ type: "talk", id: "8", title: "Late Talk", speakers: "tba" },
            ...{ start: "24:30", duration: 30, ...common },
          },
        ],
      },
    ],
  );
  assert.deepEqual(files["edition.yaml"], {
    start: "2024-12-27",
    end: "2024-12-28",
    timezone: "Europe/Berlin",
  });
  assert.deepEqual(leftOut, []);
});
