import assert from "node:assert/strict";
import { test } from "node:test";
import { withOwnZone } from "../../src/cli/commands/import/edition.ts";
import type { Imported } from "../../src/imports/record.ts";
import { zoneOfOffsetsOnly } from "../../src/imports/sources/program/zone-remarks.ts";
import { siteWith } from "../fixture.ts";

const [edition] = siteWith({}).editions;

function zoneAfter(timezone: string, date: string): unknown {
  const imported: Imported = {
    source: "schedule",
    entries: { program: [{ key: date, place: "day 1", value: { date, items: [] } }] },
    files: { "edition.yaml": { start: date, timezone } },
    leftOut: [],
    remarks: [zoneOfOffsetsOnly("schedule.json", timezone)],
  };
  const { files, remarks } = withOwnZone(imported, edition);
  return [files["edition.yaml"], remarks.length];
}

test("a zone that was told from offsets gives way to that of the edition, whose clocks show the same on those days", () => {
  assert.equal(edition.timezone, "Europe/Berlin");
  assert.deepEqual(zoneAfter("Africa/Lagos", "2026-03-28"), [{ start: "2026-03-28" }, 0]);
  // In summer, Lagos has another time than Berlin.
  assert.deepEqual(zoneAfter("Africa/Lagos", "2026-07-01"), [
    { start: "2026-07-01", timezone: "Africa/Lagos" },
    1,
  ]);
});
