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
              ...cells.map(({ item: { place, title } }) => `${place}: ${title.plain}`),
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
      {
        ...{ name: "Main hall", floor: "", href: undefined, stream: "https://live.example.org/main" },
        ...{ line: 2, lanes: 1 },
      },
      { name: "Annex", floor: "", href: undefined, stream: undefined, line: 3, lanes: 1 },
    ],
    ...{ width: 2, isProportional: true, unit: 30, lines: rest.lines },
    isWide: false,
  });
  assert.deepEqual(
    slots.map(({ time, isShared, row, span, cells }) => ({
      times: [time.local, time.utc, time.start, time.end],
      place: [isShared, row, span],
      cells: cells.map(({ item, column, ...place }) => [item.place, column, place]),
    })),
    [
      {
        times: ["13:00", "12:00 UTC", "2026-03-28T13:00+01:00", "2026-03-28T13:00+01:00"],
        place: [false, 1, 3],
        cells: [
          ["Main hall", 2, { row: 1, span: 2 }],
          ["Annex", 3, { row: 1, span: 3 }],
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
    { label: "Sheets for session chairs", href: "/2026/program/chairs/" },
    { label: "List of papers", href: "/2026/papers/" },
  ]);
});

test("a keynote shows the photos of those who give it and have one; other talks show none", () => {
  const photosIn = (title: string, changes: Files): (string | undefined)[] =>
    row(title, changes).portraits.map(({ photo }) => photo?.src);
  const head = (type: string): string =>
    `- type: ${type}\n        id: ink\n        title: A History of Ink\n`;
  const given = (type: string): Files =>
    spoil(
      PROGRAM,
      `${head("keynote")}        duration: 45\n        speakers: [`,
      `${head(type)}        duration: 45\n        speakers: [ada-morgan, `,
    );
  assert.deepEqual(photosIn("A History of Ink", given("keynote")), ["/photos/ada.svg"]);
  assert.deepEqual(photosIn("A History of Ink", given("invited")), ["/photos/ada.svg"]);
  assert.deepEqual(photosIn("A History of Ink", given("talk")), []);
});

test("a keynote is a row with its time in both zones, its speakers and its place in the recording", () => {
  const liMing = { name: "Li Ming", href: "/people/li-ming/", affiliation: "NTU", part: "" };
  assert.deepEqual(row("A History of Ink"), {
    kind: "talk",
    type: "keynote",
    roomId: "",
    id: "talk-ink",
    label: "Keynote",
    title: titleOf("A History of Ink"),
    subtitle: undefined,
    lang: "",
    language: "en",
    toBeAnnounced: "",
    href: "/2026/talks/ink/",
    time: {
      local: "09:45–10:30",
      zoned: "09:45–10:30 CET",
      utc: "08:45–09:30 UTC",
      beside: "08:45–09:30",
      start: "2026-03-28T09:45+01:00",
      end: "2026-03-28T10:30+01:00",
    },
    also: "",
    speakers: [liMing],
    portraits: [],
    credits: [liMing],
    others: [],
    place: "",
    placeHref: "",
    stream: undefined,
    track: "",
    trackColor: 0,
    text: "",
    links: [{ label: "Video", href: "https://www.youtube.com/watch?v=quill&t=900" }],
    isCancelled: false,
    isTextLong: false,
    former: undefined,
    count: "",
    isLong: false,
    items: [],
  });
});

test("a talk that shares time and room of its session says them for who sees it alone", () => {
  const { time, shared, place, stream, track, trackColor, label, links } = row("Inkwells Revisited");
  assert.deepEqual(
    [time, shared?.time?.local, shared?.room, place, stream, track, trackColor, label, links],
    [undefined, "13:00–14:00", "Main hall", "", undefined, "", 0, "", []],
  );
  assert.deepEqual([row("Nibs").track, row("Nibs").trackColor, row("Nibs").count], ["Tools", 1, "2 talks"]);
});

test("a talk of a paper names all its authors, and which of them presents it", () => {
  const named = (changes: Files = {}): string[] =>
    row("Inkwells Revisited", changes).credits.map(({ name, part }) => `${name} ${part}`.trim());
  const authors = named();
  assert.ok(authors.length > 1);
  const [first = ""] = authors;
  const talk = "{type: paper, paper: inkwell}";
  const given = spoil(PROGRAM, talk, `{type: paper, paper: inkwell, speakers: [${first}]}`);
  assert.deepEqual(named(given), [`${first} (presenting)`, ...authors.slice(1)]);
});

test("a program of more than a hundred talks leaves links of people to the pages of its talks", () => {
  const hrefOf = (talks: number): string | undefined => {
    const items = Array.from(
      { length: talks },
      (_, n) => `      - {type: talk, title: Talk ${n}, duration: 5, speakers: [Ada Morgan]}`,
    );
    const program = ["days:", "  - date: 2026-03-28", '    start: "09:00"', "    items:", ...items, ""].join(
      "\n",
    );
    return rows({ [PROGRAM]: program, [PAPERS]: null })[0]?.credits[0]?.href;
  };
  assert.deepEqual([hrefOf(100), hrefOf(101)], ["/people/ada-morgan/", ""]);
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
  const ada = {
    name: "Ada Morgan",
    href: "/people/ada-morgan/",
    affiliation: "University of Oslo",
    part: "",
  };
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
      { own: "Workshop time (UTC)", isUtc: true, weekdays: "Mon Tue Wed Thu Fri Sat Sun" },
    ]);
    assert.deepEqual(inZone("Asia/Tokyo"), [
      "Times are in Tokyo time (UTC+09:00).",
      "UTC is shown alongside.",
      { own: "Workshop time (Tokyo)", isUtc: false, weekdays: "Mon Tue Wed Thu Fri Sat Sun" },
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
