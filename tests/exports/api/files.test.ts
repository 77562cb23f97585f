import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { DateTime } from "luxon";
import * as z from "zod";
import { fileSchema } from "../../../src/exports/api/schema/schema.ts";
import type { Site } from "../../../src/model/site.ts";
import { siteWith, spoil } from "../../fixture.ts";
import { PROGRAM } from "../../fixture-content.ts";
import { dataFilesOf } from "../../made.ts";
import { towpathSite } from "../../towpath.ts";

const HOSTILE = `</script> "q" \\ 💥 \u202eΑΒΓ 李明`;

const filesOf = (site: Site) =>
  new Map(dataFilesOf(site).map(({ path, content }) => [path, JSON.parse(content)]));

/** In its strict mode, which refuses keywords that are misspelled or of no effect. */
function validatorOf(schema: object): ValidateFunction {
  const isIsoDate = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && DateTime.fromISO(text).isValid;
  const isInstant = (text: string) =>
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text) && DateTime.fromISO(text).isValid;
  const formats = { iri: (text: string) => URL.canParse(text), date: isIsoDate, "date-time": isInstant };
  return new Ajv2020({ strict: true, strictTypes: false, allErrors: true, formats }).compile(schema);
}

describe("the published data", () => {
  const sites: [name: string, load: () => Site][] = [
    ["Towpath", () => towpathSite()],
    ["a series with everything", () => siteWith()],
    [
      "a hostile series",
      () => siteWith(spoil(PROGRAM, "title: A History of Ink", `title: ${JSON.stringify(HOSTILE)}`)),
    ],
  ];
  for (const [name, load] of sites) {
    test(`of ${name} is valid by the published schema, and holds no key that it does not tell`, () => {
      const files = filesOf(load());
      const published = validatorOf(files.get("/api/v1/schema.json"));
      const closed = validatorOf(z.toJSONSchema(fileSchema, { io: "output" }));
      assert.equal(closed({ ...files.get("/api/v1/index.json"), unknown: 1 }), false);
      for (const [path, data] of files) {
        if (path.endsWith("schema.json")) continue;
        assert.deepEqual([published(data), published.errors], [true, null], path);
        assert.deepEqual([closed(data), closed.errors], [true, null], path);
      }
    });
  }

  test("names its schema by the address at which that lies", () => {
    const files = filesOf(siteWith({}, "https://user.github.io/quill/"));
    const { $id } = files.get("/api/v1/schema.json");
    assert.equal($id, "https://user.github.io/quill/api/v1/schema.json");
    const names = [...files]
      .filter(([path]) => !path.endsWith("schema.json"))
      .map(([, { $schema }]) => $schema);
    assert.deepEqual([...new Set(names)], [$id]);
  });
});

describe("of a series with everything", () => {
  let files: ReturnType<typeof filesOf>;
  before(() => {
    files = filesOf(siteWith());
  });

  test("the index leads to everything there is", () => {
    assert.deepEqual(files.get("/api/v1/index.json"), {
      $schema: "https://quill.example.org/api/v1/schema.json",
      file: "index",
      version: 1,
      series: "https://quill.example.org/api/v1/series.json",
      people: "https://quill.example.org/api/v1/people.json",
      editions: [
        {
          id: "2026",
          year: 2026,
          name: "Quill 2026",
          start: "2026-03-28",
          end: "2026-03-29",
          page: "https://quill.example.org/2026/",
          data: "https://quill.example.org/api/v1/editions/2026.json",
        },
        {
          id: "2025",
          year: 2025,
          name: "Quill 2025",
          start: "2025-04-06",
          end: "2025-04-06",
          page: "https://quill.example.org/2025/",
          data: "https://quill.example.org/api/v1/editions/2025.json",
        },
      ],
    });
  });

  test("an edition tells deadlines as instants, dates without a zone as dates, and links in full", () => {
    const { dates, news, venue, hours, was, papers } = files.get("/api/v1/editions/2026.json");
    assert.deepEqual(dates[0], {
      kind: "submission",
      date: "2026-01-15",
      deadline: "2026-01-15T23:59:59.999-12:00",
      hasTime: false,
      timezone: "AoE",
      was: ["2026-01-05"],
      call: "cfp",
    });
    assert.equal("date" in dates[2], false);
    assert.deepEqual(news[1], {
      date: "2025-11-01",
      text: "The [call](/2026/cfp/) is out.",
      plainText: "The call is out.",
    });
    assert.equal(venue.url, "https://seehaus.example.org/");
    assert.deepEqual(hours, { start: "2026-03-28T09:00:00+01:00", end: "2026-03-29T11:00:00+02:00" });
    assert.deepEqual(was, [
      {
        start: "2026-02-01",
        presence: "in-person",
        venue: { city: "Oslo", country: "Norway" },
        reason: "Snow",
      },
    ]);
    assert.equal(papers[0].page, "https://quill.example.org/2026/papers/inkwell/");
    assert.equal(papers[0].pdf, "https://quill.example.org/papers/inkwell.pdf");
  });

  test("a session tells its talks, in the order of the program", () => {
    const { days } = files.get("/api/v1/editions/2026.json").program;
    const tom = { id: "tom-vale", name: "Tom Vale", affiliations: [] };
    assert.deepEqual(days[0].items[5], {
      type: "session",
      id: "hands-on",
      title: "Hands on",
      page: "https://quill.example.org/2026/program/#session-hands-on",
      chairs: [],
      organizers: [],
      start: "2026-03-28T13:00:00+01:00",
      end: "2026-03-28T14:30:00+01:00",
      isOpen: false,
      room: "annex",
      cancelled: false,
      items: [
        {
          type: "demo",
          id: "folding",
          title: "Folding",
          page: "https://quill.example.org/2026/talks/folding/",
          isTimed: true,
          speakers: [],
          chairs: [],
          panelists: [],
          start: "2026-03-28T13:00:00+01:00",
          end: "2026-03-28T13:30:00+01:00",
          isOpen: false,
          room: "annex",
          cancelled: false,
          links: [],
        },
        {
          type: "talk",
          id: "binding",
          title: "Binding",
          page: "https://quill.example.org/2026/talks/binding/",
          isTimed: true,
          speakers: [tom],
          chairs: [],
          panelists: [],
          start: "2026-03-28T13:30:00+01:00",
          end: "2026-03-28T13:55:00+01:00",
          isOpen: false,
          room: "annex",
          cancelled: true,
          links: [],
        },
      ],
    });
  });

  test("a person tells what they did, in every edition", () => {
    const { people } = files.get("/api/v1/people.json");
    const find = (id: string) => people.find((person: { id: string }) => person.id === id);
    assert.deepEqual(find("minsoo-rhu").appearances, [
      {
        edition: "2026",
        name: "Minsoo Rhu",
        affiliations: ["KAIST"],
        roles: [],
        isCommitteeMember: true,
        chairs: [],
        organizes: [],
        chairedTalks: [],
        talks: ["will-we-write"],
        papers: [],
      },
    ]);
    assert.deepEqual(
      find("ada-morgan").appearances.map(({ roles, chairs, talks }: Record<string, unknown>) => [
        roles,
        chairs,
        talks,
      ]),
      [[["General Chairs"], ["nibs"], ["will-we-write"]]],
    );
  });
});

test("hostile texts are read back as they were written", () => {
  const site = siteWith(spoil(PROGRAM, "title: A History of Ink", `title: ${JSON.stringify(HOSTILE)}`));
  const { days } = filesOf(site).get("/api/v1/editions/2026.json").program;
  assert.equal(days[0].items[2].title, HOSTILE);
});
