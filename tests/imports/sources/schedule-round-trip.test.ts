import assert from "node:assert/strict";
import { test } from "node:test";
import { DateTime } from "luxon";
import { scheduleJson } from "../../../src/exports/schedule/json.ts";
import { scheduleOf } from "../../../src/exports/schedule/schedule.ts";
import { scheduleXml } from "../../../src/exports/schedule/xml.ts";
import { schedule } from "../../../src/imports/sources/schedule/schedule.ts";
import type { RevisionOf } from "../../../src/model/revision.ts";
import { examineSite, loadSite } from "../../../src/site.ts";
import { inFolder, siteWith } from "../../fixture.ts";
import { FIXTURE, PROGRAM, SERIES } from "../../fixture-content.ts";
import { told } from "../../told.ts";
import { filesOfImported } from "../imported-site.ts";
import { shownEvents } from "../shown-events.ts";
import { filesOf } from "../source-files.ts";

const moment = DateTime.fromISO("2026-01-01T12:00Z");
const revisionOf: RevisionOf = () => ({ created: moment, modified: moment, sequence: 0 });

for (const [format, write] of [
  ["xml", scheduleXml],
  ["json", scheduleJson],
] as const)
  test(`a program that Lectern wrote as schedule.${format}, imported again, shows the same events in every app`, async () => {
    // What shares the time of its session has no time of its own to come back to.
    const site = siteWith({
      [PROGRAM]: (FIXTURE[PROGRAM] ?? "")
        .replace(
          "{type: paper, paper: inkwell}",
          '{type: paper, title: Inkwells, start: "13:00", duration: 30, speakers: [{name: Li Ming}], language: de, slides: https://s.example.org/a, links: [{label: Code, url: "https://c.example.org/"}]}',
        )
        .replace(
          "{type: paper, paper: blotter, speakers: [{name: Tom Vale}]}",
          '{type: paper, title: "Blots <&> $x^2$", duration: 30, abstract: "One.\\n\\nTwo.", speakers: [{name: Tom Vale}]}',
        ),
    });
    const [edition] = site.editions;
    const own = scheduleOf(edition, site.series, revisionOf);
    assert.ok(own !== undefined);
    const files = await filesOf({ [`schedule.${format}`]: write(own, "https://quill.example.org/schedule") });
    assert.equal(schedule.recognize(files), "sure");
    const imported = schedule.read(files, {});
    assert.deepEqual(imported.leftOut, []);
    const written = { [SERIES]: FIXTURE[SERIES] ?? "", ...filesOfImported(imported, "2026") };
    inFolder(written, (folder) => {
      const problems = examineSite(folder).problems.map(told);
      assert.deepEqual(
        problems.filter((problem) => !problem.includes("\n  Notice: ")),
        [],
      );
      const again = loadSite(folder);
      const before = shownEvents(own);
      assert.ok(before.length > 8);
      assert.deepEqual(shownEvents(scheduleOf(again.editions[0], again.series, revisionOf)), before);
    });
  });
