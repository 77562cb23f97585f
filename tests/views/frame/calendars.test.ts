import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { AlternateView, LinkView } from "../../../src/views/frame/links.ts";
import { calendarsOf } from "../../exports/calendar/reader.ts";
import { contextAt, type Files, siteWith } from "../../fixture.ts";
import { DATES, EDITION, OLD_EDITION, PROGRAM } from "../../fixture-content.ts";
import { pagesOf } from "../../made.ts";

const AHEAD = "2026-01-01T12:00Z";
const OVER = "2027-01-01T12:00Z";

function pagesAt(now: string, changes: Files = {}, url?: string) {
  return pagesOf(contextAt(now, siteWith(changes, url)));
}

/** Those in the head of a page. */
function calendarsIn(
  page: { readonly frame: { readonly alternates: readonly AlternateView[] } } | undefined,
): string[] {
  return hrefs((page?.frame.alternates ?? []).filter(({ type }) => type === "text/calendar"));
}

function hrefs(links: readonly (AlternateView | LinkView | undefined)[]): string[] {
  return links.flatMap((link) => link?.href ?? []);
}

describe("a page links its calendar, for readers and in its head:", () => {
  const pages = pagesAt(AHEAD);
  const [program] = pages.programs;
  const [front, home, old] = pages.homes;

  test("the program that of the edition, of each day, track and room", () => {
    const days = ["/2026/days/2026-03-28.ics", "/2026/days/2026-03-29.ics"];
    const others = ["/2026/tracks/tools.ics", "/2026/rooms/main.ics", "/2026/rooms/annex.ics"];
    const menu = program?.calendars;
    assert.deepEqual(menu?.whole, { label: "The whole program", href: "/2026/calendar.ics" });
    // A single track is no choice.
    assert.deepEqual(
      menu?.groups.map(({ label, links }) => [label, ...links.map((link) => `${link.label} ${link.href}`)]),
      [
        ["Days", `Saturday, March 28 ${days[0]}`, `Sunday, March 29 ${days[1]}`],
        ["Room", `Main hall ${others[1]}`, `Annex ${others[2]}`],
      ],
    );
    assert.deepEqual(calendarsIn(program), ["/2026/calendar.ics", ...days, ...others]);
    assert.deepEqual(program?.frame.alternates[1], {
      type: "text/calendar",
      href: "/2026/days/2026-03-28.ics",
      title: "Quill 2026: Saturday, March 28",
    });
  });

  test("the home page and the call those of the dates; the front page that of the series, too", () => {
    assert.deepEqual(
      hrefs([front?.datesCalendar, pages.calls[0]?.datesCalendar]),
      Array(2).fill("/2026/dates.ics"),
    );
    const edition = ["/2026/calendar.ics", "/2026/dates.ics"];
    assert.deepEqual(calendarsIn(front), ["/calendar.ics", ...edition]);
    assert.deepEqual(calendarsIn(home), ["/calendar.ics", ...edition]);
    assert.deepEqual([old?.datesCalendar, calendarsIn(old)], [undefined, []]);
    assert.deepEqual(calendarsIn(pages.calls[0]), ["/2026/dates.ics"]);
  });

  test("a talk and a person their own; nobody who is not in a program has one", () => {
    const talk = pages.talks.find(({ path }) => path === "/2026/talks/ink/");
    assert.deepEqual(calendarsIn(talk), ["/2026/talks/ink.ics"]);
    const calendarsOf = (id: string): string[] =>
      calendarsIn(pages.persons.find(({ path }) => path === `/people/${id}/`));
    assert.deepEqual(calendarsOf("li-ming"), ["/people/li-ming.ics"]);
    assert.deepEqual(calendarsOf("asa-van-der-berg"), []);
  });

  test("the editions that of the series, to subscribe to at its full address", () => {
    const below = pagesAt(AHEAD, {}, "https://user.github.io/quill/").editions[0];
    assert.deepEqual(below?.calendars, [
      { label: "Subscribe to the calendar", href: "webcal://user.github.io/quill/calendar.ics" },
      { label: "Calendar file", href: "/quill/calendar.ics" },
    ]);
    assert.deepEqual(hrefs(below?.frame.alternates ?? []), ["/quill/calendar.ics"]);
  });
});

test("what is over is not to be added to a calendar any more", () => {
  const labels = [AHEAD, OVER].map((now) => pagesAt(now).talks[0]?.calendar.label);
  assert.deepEqual(labels, ["Add to calendar", "Calendar file"]);
});

test("the only day of a program is no choice beside the whole", () => {
  const changes = {
    [EDITION]: "start: 2026-03-28\ntimezone: UTC\n",
    [PROGRAM]: 'days: [{date: 2026-03-28, start: "09:00", items: [{type: opening, duration: 5}]}]\n',
  };
  const [program] = pagesAt(AHEAD, changes).programs;
  assert.deepEqual([program?.calendars?.whole.href, program?.calendars?.groups], ["/2026/calendar.ics", []]);
});

test("a program without items, and dates that are all to be announced, have no calendar", () => {
  const pages = pagesAt(AHEAD, {
    [EDITION]: "start: 2026-03-28\ntimezone: UTC\n",
    [PROGRAM]: "days: []\n",
    [DATES]: "dates: [{kind: submission, date: tba}]\n",
  });
  assert.deepEqual([pages.programs[0]?.calendars, calendarsIn(pages.programs[0])], [undefined, []]);
  assert.deepEqual(pages.homes[0]?.datesCalendar, undefined);
  assert.deepEqual(calendarsIn(pages.homes[0]), ["/calendar.ics"]);
});

test("dates of an older edition, which nobody follows any more, make no calendar of the series", () => {
  const dates = "dates: [{kind: submission, date: 2025-01-15}]\n";
  const site = siteWith({
    [EDITION]: "year: 2026\n",
    [PROGRAM]: null,
    [DATES]: null,
    [OLD_EDITION]: "year: 2025\n",
    "editions/2025/dates.yaml": dates,
  });
  assert.deepEqual(calendarsIn(pagesOf(contextAt(AHEAD, site)).homes[0]), []);
  assert.deepEqual([...calendarsOf(site).keys()], ["/2025/dates.ics"]);
});
