import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { factsView } from "../../../src/views/moments/facts.ts";
import { contextAt, siteWith } from "../../fixture.ts";
import { OLD_EDITION } from "../../fixture-content.ts";

/** The facts of an edition of 2025 at a moment. */
function factsWith(text: string, now = "2025-01-01T00:00Z") {
  const context = contextAt(now, siteWith({ [OLD_EDITION]: `${text}\n` }));
  const edition = context.site.editions.find(({ id }) => id === "2025");
  assert.ok(edition !== undefined);
  return factsView(edition, context);
}

test("the facts of an edition are when, where, with what, and what was planned before", () => {
  const context = contextAt("2026-01-01T00:00Z");
  assert.deepEqual(factsView(context.current, context), {
    when: {
      date: "Saturday, March 28 – Sunday, March 29, 2026",
      datetime: "2026-03-28",
      hours: "from 09:00 CET",
      utc: "08:00 UTC",
      start: "2026-03-28T09:00+01:00",
      end: "",
    },
    where: "Seehaus, Seestr. 1, Berlin, Germany, and online",
    whereHref: "https://seehaus.example.org/",
    host: { name: "ICWT 2026", href: "https://icwt.example.org/" },
    superseded: [{ plan: "February 1, 2026, Oslo, Norway", reason: "Snow" }],
  });
});

describe("when an edition is", () => {
  const sunday = "Sunday, April 6, 2025";
  const hours = 'start: 2025-04-06\nhours: {start: "09:00", end: "17:00"}\ntimezone: ';
  for (const [story, text, when] of [
    ["on a day", "start: 2025-04-06", [sunday, "", ""]],
    ["with hours", `${hours}Europe/Berlin`, [sunday, "09:00–17:00 CEST", "07:00–15:00 UTC"]],
    ["with hours in UTC", `${hours}UTC`, [sunday, "09:00–17:00 UTC", ""]],
    [
      "with hours that run into the next day in UTC",
      `${hours}America/Los_Angeles`,
      [sunday, "09:00–17:00 PDT", "16:00–00:00 (Mon +1) UTC"],
    ],
    [
      "with hours that start on another weekday in UTC",
      `${hours}Pacific/Kiritimati`,
      [sunday, "09:00–17:00 UTC+14:00", "Sat −1 19:00–03:00 (Sun) UTC"],
    ],
    [
      "with hours of several days",
      'start: 2025-04-06\nend: 2025-04-08\nhours: {start: "09:00", end: "17:00"}\ntimezone: Asia/Tokyo',
      ["Sunday, April 6 – Tuesday, April 8, 2025", "from 09:00 UTC+09:00", "00:00 UTC"],
    ],
    [
      "with hours over a change of the clocks",
      'start: 2025-03-30\nhours: {start: "00:30", end: "03:30"}\ntimezone: Europe/London',
      ["Sunday, March 30, 2025", "00:30 GMT–03:30 BST", "00:30–02:30 UTC"],
    ],
    ["in a year", "year: 2025", ["2025 (dates to be announced)", "", ""]],
  ] as const) {
    test(story, () => {
      const { date, hours, utc } = factsWith(text).when;
      assert.deepEqual([date, hours, utc.replace(/[\u2068\u2069]/g, "")], when);
    });
  }

  test("was in a year, once that is over", () => {
    assert.deepEqual(factsWith("year: 2025", "2026-01-01T00:00Z").when, {
      date: "2025",
      datetime: "2025",
      hours: "",
      utc: "",
      start: "",
      end: "",
    });
  });
});

test("a plan without a day or a place tells what there is of it", () => {
  const { superseded } = factsWith(`start: 2025-04-06
was:
  - {start: 2024-10-01, end: 2024-10-02, reason: Storm}
  - {presence: online, venue: {name: Zoom}}
  - {reason: Strike}`);
  assert.deepEqual(superseded, [
    { plan: "October 1 – 2, 2024", reason: "Storm" },
    { plan: "Online (Zoom)", reason: "" },
    { plan: "", reason: "Strike" },
  ]);
});

test("a venue without a page has no link, and a host may have none", () => {
  const { whereHref, host } = factsWith("venue: {city: Bergen}\nhost: {name: ICWT}");
  assert.deepEqual([whereHref, host], [undefined, { name: "ICWT", href: undefined }]);
});
