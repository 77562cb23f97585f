import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { EXPORT_NAMES } from "../../../src/cli/export-kinds.ts";
import { RECEIVERS } from "../../../src/kinds/receivers.ts";
import { pathsOf } from "../../../src/kinds/site-paths.ts";
import { formatsView } from "../../../src/views/edition-pages/formats.ts";
import { contextAt, type Files, siteWith } from "../../fixture.ts";
import { CALL, DATES, EDITION, PAPERS, PROGRAM } from "../../fixture-content.ts";

function groupsWith(changes: Files = {}, url?: string) {
  const context = contextAt("2026-01-01T12:00Z", siteWith(changes, url));
  const { groups } = formatsView(context.current, context);
  return new Map(groups.map(({ heading, links }) => [heading, links.map(({ href }) => href)]));
}

describe("the page of formats", () => {
  test("says whom organizers hand an edition to, for what and from when on, as long as there is something for them", () => {
    const receiversAt = (moment: string, changes: Files = {}): string[] | undefined => {
      const context = contextAt(moment, siteWith(changes));
      return formatsView(context.current, context).handedOn?.receivers.map(
        (line) => line.split(",")[0] ?? "",
      );
    };
    const all = ["To register DOIs", "To publish the proceedings", "To be indexed"];
    assert.deepEqual(receiversAt("2026-01-01T12:00Z"), [
      ...all,
      "To appear in lists of deadlines",
      "To be set up on an event platform",
    ]);
    assert.deepEqual(receiversAt("2026-05-01T12:00Z"), all);
    const nothing = { [CALL]: null, [DATES]: null, [PAPERS]: null, [PROGRAM]: null };
    assert.equal(receiversAt("2026-01-01T12:00Z", { ...nothing, [EDITION]: "year: 2026\n" }), undefined);
  });

  test("names everybody whom an export is for", () => {
    const named: string[] = Object.values(RECEIVERS).flatMap((receivers) => Object.keys(receivers));
    const organizersOwn = ["call", "update", "csv"];
    assert.deepEqual(
      named.toSorted(),
      EXPORT_NAMES.filter((kind) => !organizersOwn.includes(kind)).toSorted(),
    );
  });

  test("leads to every form of an edition, below the base path", () => {
    const groups = groupsWith({}, "https://user.github.io/quill/");
    assert.deepEqual(Object.fromEntries([...groups].slice(1)), {
      "Conference apps": ["/quill/2026/schedule.xml", "/quill/2026/schedule.json"],
      "To print": ["print/", "pocket/", "rooms/", "chairs/"]
        .map((sheet) => `/quill/2026/program/${sheet}`)
        .concat("/quill/2026/papers/"),
      References: ["bib", "ris", "json"].map((format) => `/quill/2026/citations.${format}`),
      "Call for papers": ["/quill/2026/cfp.txt"],
      Feeds: ["/quill/feed.xml", "/quill/feed.json"],
      Data: ["editions/2026", "people", "index", "schema"].map((name) => `/quill/api/v1/${name}.json`),
    });
    assert.equal(groups.get("Calendars")?.at(-1), "webcal://user.github.io/quill/calendar.ics");
  });

  test("leaves out no file that is made of an edition as a whole", () => {
    const named = new Set([...groupsWith().values()].flat());
    const whole = pathsOf(siteWith()).filter(
      (path) => /^\/2026\/.*\.\w+$/.test(path) && !/\/(talks|papers|sessions)\//.test(path),
    );
    assert.ok(whole.length > 8);
    assert.deepEqual(
      whole.filter((path) => !named.has(path)),
      [],
    );
  });

  test("of an edition of which only the year is known has what there is of the series", () => {
    const nothing = { [CALL]: null, [DATES]: null, [PAPERS]: null, [PROGRAM]: null };
    const groups = groupsWith({ ...nothing, [EDITION]: "year: 2026\n" });
    assert.deepEqual([...groups.keys()], ["Calendars", "Feeds", "Data"]);
  });

  for (const [program, item] of [
    ["of one lunch", "{type: lunch, start: '12:00', end: '13:00'}"],
    ["of one break", "{type: break, start: '12:00', end: '13:00'}"],
    ["of registration alone", "{type: registration, start: '12:00', end: '13:00'}"],
    ["of a dinner", "{type: social, title: Dinner, start: '19:00', end: '22:00'}"],
    [
      "that is cancelled",
      "{type: talk, title: A, speakers: tba, start: '9:00', duration: 30, cancelled: true}",
    ],
  ] as const) {
    test(`of a program ${program} names only what there is`, () => {
      const changes = {
        [PAPERS]: null,
        [EDITION]: "start: 2026-03-28\ntimezone: Europe/Berlin\npresence: online\n",
        [PROGRAM]: `days: [{date: 2026-03-28, items: [${item}]}]\n`
          .replaceAll("'9:00'", "'09:00'")
          .replaceAll("'", '"'),
      };
      const known = new Set(pathsOf(siteWith(changes)));
      const named = [...groupsWith(changes).values()].flat().map((href) => new URL(href, "x:/").pathname);
      assert.deepEqual(
        named.filter((path) => !known.has(path)),
        [],
      );
    });
  }
});
