import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { titleOf } from "../../../src/titles/title.ts";
import { programView } from "../../../src/views/edition-pages/program.ts";
import type { ItemView } from "../../../src/views/program/item.ts";
import { contextAt, type Files, siteWith, spoil } from "../../fixture.ts";
import { EDITION, PAPERS, PROGRAM } from "../../fixture-content.ts";

function programAt(now = "2026-01-01T00:00Z", changes: Files = {}) {
  const context = contextAt(now, siteWith(changes));
  return programView(context.current, context);
}

/** Every row of the program, those of sessions after their session. */
function rows(changes: Files = {}): ItemView[] {
  const items = programAt(undefined, changes).days.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === "serial"
        ? block.items
        : block.slots.flatMap(({ cells }) => cells.map(({ item }) => item)),
    ),
  );
  return items.flatMap((item) => [item, ...item.items]);
}

function row(title: string, changes: Files = {}): ItemView {
  const found = rows(changes).find((item) => item.title.plain === title);
  assert.ok(found !== undefined);
  return found;
}

test("a program has days, and rooms side by side where sessions are parallel", () => {
  assert.deepEqual(
    programAt().days.map(({ id, heading, blocks }) => [
      id,
      heading,
      blocks.map((block) =>
        block.kind === "serial"
          ? block.items.map(({ title }) => title.plain)
          : block.slots.map(({ time, cells }) => [
              time.local,
              ...cells.map(({ room, item: { title } }) => `${room.name}: ${title.plain}`),
            ]),
      ),
    ]),
    [
      [
        "day-2026-03-28",
        "Saturday, March 28",
        [
          ["Coffee and badges", "Opening", "A History of Ink", "Lunch"],
          [["13:00", "Main hall: Nibs", "Annex: Hands on"]],
          ["Will We Write?", "Dinner", "Writing by Moonlight"],
        ],
      ],
      ["day-2026-03-29", "Sunday, March 29", [["To be announced", "Closing"]]],
    ],
  );
});

test("parallel sessions have places in a grid, and name their rooms", () => {
  const block = programAt().days[0]?.blocks[1];
  assert.ok(block?.kind === "parallel");
  const { slots, ...rest } = block;
  assert.deepEqual(rest, {
    kind: "parallel",
    label: "In parallel: Main hall and Annex",
    columns: [
      { name: "Main hall", floor: "", href: undefined, stream: "https://live.example.org/main", line: 2 },
      { name: "Annex", floor: "", href: undefined, stream: undefined, line: 3 },
    ],
    isProportional: true,
    isWide: false,
  });
  assert.deepEqual(
    slots.map(({ time, isShared, row, span, cells }) => ({
      times: [time.local, time.utc, time.start, time.end],
      place: [isShared, row, span],
      cells: cells.map(({ room, item, column, ...place }) => [room.name, item.place, column, place]),
    })),
    [
      {
        times: ["13:00", "12:00 UTC", "2026-03-28T13:00+01:00", "2026-03-28T13:00+01:00"],
        place: [false, 2, 3],
        cells: [
          ["Main hall", "", 2, { row: 2, span: 2 }],
          ["Annex", "", 3, { row: 2, span: 3 }],
        ],
      },
    ],
  );
});

test("sessions that start and end together have their time said once", () => {
  const together = spoil(PROGRAM, 'end: "14:00"', 'end: "14:30"');
  const block = programAt(undefined, together).days[0]?.blocks[1];
  assert.ok(block?.kind === "parallel");
  assert.deepEqual(
    block.slots.map(({ time, isShared }) => [time.local, isShared]),
    [["13:00–14:30", true]],
  );
});

test("a program leads to what is made of it for paper", () => {
  assert.deepEqual(programAt().sheets, [
    { label: "Handout", href: "/2026/program/print/" },
    { label: "Pocket program", href: "/2026/program/pocket/" },
    { label: "Door signs", href: "/2026/program/rooms/" },
    { label: "List of papers", href: "/2026/papers/" },
  ]);
});

test("a keynote is a row with its time in both zones, its speakers and its place in the recording", () => {
  assert.deepEqual(row("A History of Ink"), {
    kind: "talk",
    type: "keynote",
    roomId: "",
    trackId: "",
    id: "talk-ink",
    star: { talk: "ink", label: "Add to my program: A History of Ink" },
    label: "Keynote",
    title: titleOf("A History of Ink"),
    subtitle: undefined,
    lang: "",
    toBeAnnounced: "",
    href: "/2026/talks/ink/",
    time: {
      local: "09:45–10:30",
      zoned: "09:45–10:30 CET",
      utc: "08:45–09:30 UTC",
      start: "2026-03-28T09:45+01:00",
      end: "2026-03-28T10:30+01:00",
    },
    speakers: [{ name: "Li Ming", href: "/people/li-ming/", affiliation: "NTU" }],
    others: [],
    place: "",
    placeHref: "",
    stream: undefined,
    track: "",
    trackColor: 0,
    text: "",
    links: [{ label: "Video", href: "https://www.youtube.com/watch?v=quill&t=900" }],
    isCancelled: false,
    items: [],
  });
});

test("a talk that shares the time of its session says neither time nor room nor track again", () => {
  const { time, place, stream, track, trackColor, label, links } = row("Inkwells Revisited");
  assert.deepEqual(
    { time, place, stream, track, trackColor, label, links },
    {
      ...{ time: undefined, place: "", stream: undefined, track: "", trackColor: 0, label: "Paper" },
      links: [{ label: "PDF", href: "/papers/inkwell.pdf" }],
    },
  );
  assert.deepEqual([row("Nibs").track, row("Nibs").trackColor], ["Tools", 1]);
});

test("a break in a session of untimed talks has no time of its own, and one in a timed session has", () => {
  const talk = "{type: paper, paper: inkwell}";
  const untimed = spoil(PROGRAM, talk, `${talk}\n          - {type: break, title: Stretch}`);
  assert.equal(row("Stretch", untimed).time, undefined);
  const folding = "- {type: demo, title: Folding, duration: 30, speakers: tba}";
  const timed = spoil(PROGRAM, folding, `${folding}\n          - {type: break, title: Stretch, duration: 5}`);
  assert.equal(row("Stretch", timed).time?.local, "13:30–13:35");
});

test("a panel names who leads it and who sits on it, and a session its chair", () => {
  const ada = { name: "Ada Morgan", href: "/people/ada-morgan/", affiliation: "University of Oslo" };
  const { speakers, others } = row("Will We Write?");
  assert.deepEqual(
    [speakers, others.map(({ label, people }) => [label, people.map(({ name }) => name)])],
    [
      [],
      [
        ["Moderator", ["Ada Morgan"]],
        ["Panelists", ["Eve Stone", "Minsoo Rhu"]],
      ],
    ],
  );
  assert.deepEqual(row("Nibs").others, [{ label: "Chair", people: [ada] }]);
});

test("what is cancelled stays, and is marked", () => {
  assert.deepEqual(
    rows()
      .filter(({ isCancelled }) => isCancelled)
      .map(({ title }) => title.plain),
    ["Binding"],
  );
});

test("what is off the venue names its place, and an hour after midnight its own day in UTC", () => {
  assert.equal(row("Dinner").place, "Boathouse");
  assert.equal(row("Writing by Moonlight").time?.local, "00:30–01:00 (+1)");
  assert.equal(row("Writing by Moonlight").time?.utc, "23:30–00:00 (\u2068Sun\u2069 +1) UTC");
});

describe("above a program", () => {
  test("stands how settled it is, until the edition is over", () => {
    const statuses = ["draft", "preliminary"].map(
      (status) => programAt(undefined, spoil(PROGRAM, "status: preliminary", `status: ${status}`)).status[0],
    );
    const until = "2026-03-29T09:00:00.001Z";
    assert.deepEqual(statuses, [
      { value: "Draft", from: "", until },
      { value: "Preliminary program", from: "", until },
    ]);
    assert.deepEqual(programAt("2026-04-10T00:00Z").status, [{ value: "", from: "", until: "" }]);
  });

  test("stands the zone of its times", () => {
    const inZone = (zone: string) => {
      const { zoneNote, besideNote, zones } = programAt(undefined, spoil(EDITION, "Europe/Berlin", zone));
      return [zoneNote, besideNote, zones];
    };
    assert.deepEqual(inZone("UTC"), [
      "All times are in UTC.",
      "",
      { own: "Workshop time (UTC)", isUtc: true },
    ]);
    assert.deepEqual(inZone("Asia/Tokyo"), [
      "Times are in Tokyo time (UTC+09:00).",
      "UTC is shown alongside.",
      { own: "Workshop time (Tokyo)", isUtc: false },
    ]);
  });
});

test("a program without days has none of this", () => {
  const { days, zoneNote, status, zones, hall, sheets } = programAt(undefined, {
    [PROGRAM]: "{}\n",
    [PAPERS]: null,
  });
  assert.deepEqual(
    { days, zoneNote, status, zones, hall, sheets },
    {
      ...{ days: [], zoneNote: "", zones: undefined, hall: undefined, sheets: [] },
      status: [{ value: "", from: "", until: "" }],
    },
  );
});

test("a single day is named with its year", () => {
  const program = 'days: [{date: 2026-03-28, items: [{type: opening, start: "09:00", end: "10:00"}]}]\n';
  const [day] = programAt(undefined, { [PROGRAM]: program }).days;
  assert.deepEqual([day?.heading, day?.note], ["Saturday, March 28, 2026", ""]);
});
