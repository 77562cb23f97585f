import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DateTime } from "luxon";
import { v5 } from "uuid";
import { numbersOf } from "../../../src/exports/schedule/numbers.ts";
import { siteWith, spoil } from "../../fixture.ts";
import { EDITION, PROGRAM } from "../../fixture-content.ts";
import { eventsOf, NEW, readJson, readXml, schedulesOf } from "./reader.ts";
import { HOSTILE, nightSite, SITES, siteWithDays } from "./sites.ts";

/** Of one day: rooms, and what takes place in them. */
function roomsOf(site: ReturnType<typeof siteWith>, day = 0): unknown {
  const days = readXml(schedulesOf(site).get("/2026/schedule.xml") ?? "");
  return days[day]?.rooms.map(([name, events]) => [
    name,
    events.map(({ title, start }) => `${start} ${title}`),
  ]);
}

const TALK = { type: "talk", title: "One", duration: 30, speakers: "tba" };

describe("a schedule for apps", () => {
  test("tells a talk with its people, its session and where more is found", () => {
    const { guid, id, ...folding } = eventsOf(siteWith()).get("Folding") ?? {};
    assert.ok(guid !== undefined && id !== undefined);
    assert.deepEqual(folding, {
      date: "2026-03-28T13:00:00+01:00",
      start: "13:00",
      duration: "00:30",
      room: "Annex",
      slug: "quill2026-talks-folding",
      url: "https://quill.example.org/2026/talks/folding/",
      title: "Folding",
      subtitle: "Hands on",
      track: "",
      type: "demo",
      language: "en",
      abstract: "",
      description: "",
      persons: [],
      links: [],
    });
    const ink = eventsOf(siteWith()).get("A History of Ink");
    assert.deepEqual([ink?.abstract, ink?.track], ["Ink has a history.", ""]);
  });

  test("lists talks, social events and sessions without any, and neither breaks nor registration", () => {
    assert.deepEqual(roomsOf(siteWith()), [
      [
        "Main hall",
        [
          ...["09:30 Opening", "09:45 A History of Ink", "13:00 Inkwells Revisited", "13:30 The Blotter"],
          ...["14:30 Will We Write?", "00:30 Writing by Moonlight"],
        ],
      ],
      ["Annex", ["13:00 Folding", "13:30 Cancelled: Binding"]],
      ["Boathouse", ["19:00 Dinner"]],
    ]);
    const empty = [{ type: "session", title: "Lab", duration: 60, items: [] }];
    assert.deepEqual(roomsOf(siteWithDays([{ date: "2026-03-28", start: "09:00", items: empty }])), [
      ["Quill 2026", ["09:00 Lab"]],
    ]);
  });

  test("without rooms has the venue's only one, or none but the name of the edition", () => {
    const days = [{ date: "2026-03-28", start: "09:00", items: [TALK] }];
    assert.deepEqual(roomsOf(siteWithDays(days, { venue: { name: "Seehaus", room: "B 1" } })), [
      ["B 1", ["09:00 One"]],
    ]);
    assert.deepEqual(roomsOf(siteWithDays(days, { presence: "online" })), [["Online", ["09:00 One"]]]);
    assert.deepEqual(roomsOf(siteWithDays(days)), [["Quill 2026", ["09:00 One"]]]);
    // The second day of the fixture has no rooms, and nobody knows that it takes place in the main hall.
    assert.deepEqual(roomsOf(siteWith(), 1), [["Seehaus", ["09:30 To be announced", "10:30 Closing"]]]);
  });

  test("keeps what begins after midnight on its day of the program, with its own date", () => {
    const [first, second] = readXml(schedulesOf(siteWith()).get("/2026/schedule.xml") ?? "");
    assert.deepEqual([first?.start, first?.end], ["2026-03-28T04:00:00+01:00", "2026-03-29T04:00:00+02:00"]);
    assert.deepEqual(
      [second?.start, second?.end],
      ["2026-03-29T04:00:00+02:00", "2026-03-30T04:00:00+02:00"],
    );
    assert.equal(eventsOf(siteWith()).get("Writing by Moonlight")?.date, "2026-03-29T00:30:00+01:00");
  });

  test("tells real durations and offsets over the nights in which clocks change", () => {
    const days = readXml(schedulesOf(nightSite()).get("/2026/schedule.xml") ?? "");
    const told = days.map(({ start, end, rooms }) => [
      start,
      end,
      ...rooms.flatMap(([, events]) => events.flatMap((event) => [event.date, event.duration])),
    ]);
    assert.deepEqual(told, [
      // Five hours after 23:00, it is 05:00.
      ["2026-03-28T04:00:00+01:00", "2026-03-29T05:00:00+02:00", "2026-03-28T23:00:00+01:00", "05:00"],
      ["2026-10-24T04:00:00+02:00", "2026-10-25T04:00:00+01:00", "2026-10-24T22:00:00+02:00", "06:00"],
    ]);
  });

  test("says of everything that it is cancelled where the edition is", () => {
    const titles = [...eventsOf(SITES["a cancelled edition"]?.() ?? assert.fail()).keys()];
    assert.ok(titles.length > 5);
    assert.deepEqual(
      titles.filter((title) => !title.startsWith("Cancelled: ")),
      [],
    );
  });

  test("is not made without a program, or with breaks only", () => {
    const breaks = [{ date: "2026-03-28", start: "09:00", items: [{ type: "lunch", duration: 60 }] }];
    assert.deepEqual([...schedulesOf(siteWithDays(breaks)).keys()], []);
    assert.deepEqual([...schedulesOf(siteWith()).keys()], ["/2026/schedule.xml", "/2026/schedule.json"]);
  });

  test("has a version that changes with the program, and not with the address or the rest of the site", () => {
    const versionOf = (site: ReturnType<typeof siteWith>) =>
      JSON.parse(schedulesOf(site).get("/2026/schedule.json") ?? "").schedule.version;
    const version = versionOf(siteWith());
    assert.match(version, /^2026-01-01 [0-9a-f]{8}$/);
    assert.equal(versionOf(siteWith(spoil(EDITION, "The program is online.", "It is out."))), version);
    assert.equal(versionOf(siteWith({}, "https://user.github.io/quill/")), version);
    assert.notEqual(versionOf(siteWith(spoil(PROGRAM, "title: Folding", "title: Unfolding"))), version);
  });

  test("gives tracks colours of their own, and slugs that the schemas take", () => {
    const site = SITES["a series with eight rooms"]?.() ?? assert.fail();
    const { tracks } = JSON.parse(schedulesOf(site).get("/2026/schedule.json") ?? "").schedule.conference;
    const [one, two] = tracks;
    assert.deepEqual([one.name, one.slug, two.name], ["一", "one", "Two"]);
    assert.match(two.slug, /^track-[0-9a-f-]{36}$/);
    assert.notEqual(one.color, two.color);
  });
});

/** Of a session of an hour from 13:00 to 14:00 with items that have no times: when each is told to be, and how long. */
function sharesOf(items: readonly object[], session: object = {}): unknown {
  const own = { type: "session", title: "Posters", start: "13:00", end: "14:00", ...session, items };
  const events = eventsOf(siteWithDays([{ date: "2026-03-28", items: [own] }]));
  return [...events.values()].map(({ title, start, duration }) => `${start} ${duration} ${title}`);
}

const posters = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ type: "poster", title: `P${index}`, speakers: "tba" }));

describe("talks and posters that share the time of their session", () => {
  test("have a share of it each, one after the other in whole minutes", () => {
    assert.deepEqual(sharesOf(posters(3)), ["13:00 00:20 P0", "13:20 00:20 P1", "13:40 00:20 P2"]);
    assert.deepEqual(sharesOf(posters(7)), [
      ...["13:00 00:09 P0", "13:09 00:08 P1", "13:17 00:09 P2", "13:26 00:08 P3", "13:34 00:09 P4"],
      ...["13:43 00:08 P5", "13:51 00:09 P6"],
    ]);
  });

  test("have a minute at least, where there are more of them than minutes", () => {
    const told = sharesOf(posters(90));
    assert.ok(Array.isArray(told) && told.length === 90);
    assert.deepEqual(
      [told[0], told[1], told[2], told[89]],
      ["13:00 00:01 P0", "13:01 00:01 P1", "13:01 00:01 P2", "13:59 00:01 P89"],
    );
  });

  test("leave no share to a break, and one to what is cancelled", () => {
    const [one, two] = posters(2);
    const items = [one ?? {}, { type: "break" }, { ...two, cancelled: true }];
    assert.deepEqual(sharesOf(items), ["13:00 00:30 P0", "13:30 00:30 Cancelled: P1"]);
  });

  test("say that their time is a share, and the only one of a session does not", () => {
    const events = eventsOf(siteWith());
    assert.deepEqual(
      [events.get("Inkwells Revisited")?.description, events.get("Inkwells Revisited")?.subtitle],
      [
        "The items of this session (13:00–14:00 CET) have no times of their own; it is divided evenly among them.",
        "Nibs",
      ],
    );
    const alone = spoil(
      PROGRAM,
      "          - {type: paper, paper: blotter, speakers: [{name: Tom Vale}]}\n",
      "",
    );
    const only = eventsOf(siteWith(alone)).get("Inkwells Revisited");
    assert.deepEqual([only?.start, only?.duration, only?.description], ["13:00", "01:00", ""]);
  });

  test("keep their ids when they get times, another order or another session", () => {
    const idsOf = (changes = {}) =>
      ["Inkwells Revisited", "The Blotter"].map((title) => {
        const event = eventsOf(siteWith(changes)).get(title);
        return [event?.guid, event?.id, event?.slug];
      });
    const lines = [
      "          - {type: paper, paper: inkwell}\n",
      "          - {type: paper, paper: blotter, speakers: [{name: Tom Vale}]}\n",
    ];
    const ids = idsOf();
    assert.deepEqual(idsOf(spoil(PROGRAM, lines.join(""), lines.toReversed().join(""))), ids);
    const timed = lines.map((line) => line.replace(/(, speakers|\}\n)/, ", duration: 25$1"));
    assert.deepEqual(idsOf(spoil(PROGRAM, lines.join(""), timed.join(""))), ids);
    assert.deepEqual(idsOf(spoil(PROGRAM, "title: Nibs", "title: Posters")), ids);
  });

  test("are where their session is, off the venue too", () => {
    const [day] = readXml(
      schedulesOf(
        siteWithDays([
          {
            date: "2026-03-28",
            items: [
              {
                type: "session",
                title: "A",
                start: "13:00",
                end: "14:00",
                place: "Foyer",
                items: posters(2),
              },
              { type: "talk", title: "B", start: "14:00", end: "15:00", room: "Aula", speakers: "tba" },
            ],
          },
        ]),
      ).get("/2026/schedule.xml") ?? "",
    );
    assert.deepEqual(day?.rooms.map(([name, events]) => [name, events.length]).sort(), [
      ["Aula", 1],
      ["Foyer", 2],
    ]);
  });
});

for (const [name, load] of Object.entries(SITES))
  test(`XML and JSON of ${name} tell the same, each event once`, () => {
    const files = [...schedulesOf(load())];
    for (const [path, xml] of files.filter(([file]) => file.endsWith(".xml"))) {
      const days = readXml(xml);
      assert.deepEqual(days, readJson(new Map(files).get(path.replace(".xml", ".json")) ?? ""));
      const events = days.flatMap(({ rooms }) => rooms.flatMap(([, own]) => own));
      for (const key of ["guid", "id", "slug"])
        assert.equal(new Set(events.map((event) => event[key])).size, events.length);
    }
  });

test("a hostile text is read back as it was written", () => {
  const events = eventsOf(SITES["a hostile series"]?.() ?? assert.fail());
  const talk = [...events.values()].find(({ type }) => type === "keynote");
  assert.equal(talk?.title, HOSTILE);
  assert.ok(String(talk?.abstract).includes("💥"));
  assert.deepEqual(events.get("Dinner")?.room, HOSTILE);
  assert.ok(Array.isArray(talk?.persons) && Array.isArray(talk.persons[0]));
  assert.equal(talk.persons[0][2], "李 明 <&amp;>");
});

describe("the ids of a schedule", () => {
  const idsOf = (site: ReturnType<typeof siteWith>) =>
    new Map([...eventsOf(site)].map(([title, { id, guid }]) => [title, [id, guid]]));

  test("outlive a change of time, place and address, and other talks that come and go", () => {
    const ids = idsOf(siteWith());
    const changed = spoil(
      PROGRAM,
      "      - {type: lunch,",
      "      - {type: talk, title: New, duration: 5, speakers: tba}\n      - {type: lunch,",
    );
    const later = idsOf(siteWith(changed, "https://other.example.org/"));
    assert.deepEqual(
      [...ids].filter(([title, own]) => String(later.get(title)) !== String(own)),
      [],
    );
    assert.equal(later.size, ids.size + 1);
  });

  test("are numbers of 31 bits", () => {
    const numbers = [...idsOf(siteWith()).values()].map(([id]) => Number(id));
    assert.ok(numbers.every((id) => Number.isInteger(id) && id > 0 && id < 2 ** 31));
  });

  /** Two UUIDs that come down to the same number. */
  function collision(): [string, string] {
    const known = new Map<number, string>();
    for (let count = 0; ; count++) {
      const guid = v5(String(count), v5.URL);
      const number = Number.parseInt(guid.slice(0, 8), 16) & 0x7fff_ffff;
      const other = known.get(number);
      if (other !== undefined) return [other, guid];
      known.set(number, guid);
    }
  }

  test("that collide are told apart, and the older one keeps its own", () => {
    const [older, newer] = collision();
    const alone = numbersOf([older]);
    const both = numbersOf([older, newer]);
    assert.equal(both.get(older), alone.get(older));
    assert.notEqual(both.get(newer), both.get(older));
    assert.deepEqual(numbersOf([older, newer]), both);
  });

  test("go to what was published first, wherever it stands in the program", () => {
    const moments: Record<string, DateTime> = { "/2026/talks/ink/": DateTime.utc(2025) };
    const revisionOf = (key: string) => ({ ...NEW(key), created: moments[key] ?? NEW(key).created });
    assert.deepEqual(
      eventsOf(siteWith(), revisionOf).get("A History of Ink")?.id,
      eventsOf(siteWith()).get("A History of Ink")?.id,
    );
  });
});
