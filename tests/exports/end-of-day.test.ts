import assert from "node:assert/strict";
import { test } from "node:test";
import { editionData } from "../../src/exports/api/edition.ts";
import { callText } from "../../src/exports/call/text.ts";
import { wikicfpFields } from "../../src/exports/call/wikicfp.ts";
import { dateGroups } from "../../src/views/moments/dates.ts";
import { contextAt, siteWith } from "../fixture.ts";
import { DATES } from "../fixture-content.ts";
import { calendarsOf, readEvents } from "./calendar/reader.ts";

/** What everything says of one deadline. */
function told(date: string, time: string) {
  const site = siteWith({
    [DATES]: `timezone: AoE\ndates: [{kind: submission, date: ${date}, time: "${time}", was: [2026-01-05]}]\n`,
  });
  const { series, editions } = site;
  const [edition] = editions;
  const [call] = edition.calls;
  const [data] = editionData(edition, series).dates;
  const [event] = readEvents(calendarsOf(site).get("/2026/dates.ics") ?? "");
  const [group] = dateGroups(edition, contextAt("2026-01-10T00:00Z", site));
  const line = (text: string, label: string): string =>
    text.split("\n").find((own) => own.startsWith(label)) ?? "";
  return {
    page: group?.dates[0]?.date,
    text: call && line(callText(edition, call, series), "Submission:"),
    calendar: [line(event?.description ?? "", "Submission:"), event?.start],
    wikicfp: line(wikicfpFields(edition, call, series), "Submission Deadline"),
    data: [data?.date, data?.deadline],
  };
}

test("a deadline at 24:00 is said of the day that it ends, in all that tells it", () => {
  assert.deepEqual(told("2026-01-15", "24:00"), {
    page: "Jan 15, 2026, 24:00 AoE",
    text: "Submission: January 15, 2026, 24:00 AoE",
    calendar: ["Submission: January 15, 2026, 24:00 AoE", "2026-01-16T12:00:00Z"],
    wikicfp: "Submission Deadline: 2026-01-15",
    data: ["2026-01-15", "2026-01-16T00:00:00-12:00"],
  });
});

test("a deadline past midnight is one of the day after, in all that tells it", () => {
  assert.deepEqual(told("2026-01-15", "26:00"), {
    page: "Jan 16, 2026, 02:00 AoE",
    text: "Submission: January 16, 2026, 02:00 AoE",
    calendar: ["Submission: January 16, 2026, 02:00 AoE", "2026-01-16T14:00:00Z"],
    wikicfp: "Submission Deadline: 2026-01-16",
    data: ["2026-01-16", "2026-01-16T02:00:00-12:00"],
  });
});
