import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { dump } from "js-yaml";
import { DateTime } from "luxon";
import { scheduleJson } from "../../../src/exports/schedule/json.ts";
import { scheduleOf } from "../../../src/exports/schedule/schedule.ts";
import { scheduleXml } from "../../../src/exports/schedule/xml.ts";
import { programCsv } from "../../../src/exports/spreadsheet/program.ts";
import { prepared } from "../../../src/imports/content/prepared.ts";
import type { Imported } from "../../../src/imports/record.ts";
import { schedule } from "../../../src/imports/sources/schedule/schedule.ts";
import { table } from "../../../src/imports/sources/table/table.ts";
import type { RevisionOf } from "../../../src/model/revision.ts";
import type { Site } from "../../../src/model/site.ts";
import { siteWith } from "../../fixture.ts";
import { PAPERS, PROGRAM } from "../../fixture-content.ts";
import { shownEvents } from "../shown-events.ts";
import { fileOf } from "../source-files.ts";
import { people, prose, RUNS, title } from "./hostile.ts";

const moment = DateTime.fromISO("2026-01-01T12:00Z");
const revisionOf: RevisionOf = () => ({ created: moment, modified: moment, sequence: 0 });

const minutes = fc.constantFrom(15, 30, 45);
const room = fc.constantFrom("hall", "lab");
const talk = fc.record(
  {
    type: fc.constantFrom("talk", "keynote", "lightning", "demo"),
    title,
    duration: minutes,
    speakers: people,
    abstract: prose,
    slides: fc.constant("https://s.example.org/a?b=c&d=e"),
  },
  { requiredKeys: ["type", "title", "duration", "speakers"], noNullPrototype: true },
);
const pause = fc.record(
  { type: fc.constantFrom("break", "lunch"), title, duration: minutes },
  { noNullPrototype: true },
);
const session = fc.record(
  {
    type: fc.constant("session"),
    title,
    room,
    chair: people,
    items: fc.array(talk, { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: ["type", "title", "items"], noNullPrototype: true },
);
const days = fc
  .uniqueArray(fc.oneof(talk, pause, session), { selector: (item) => item.title, minLength: 1, maxLength: 5 })
  .map((items) =>
    ["2026-03-28", "2026-03-29"].map((date, index) =>
      dayOf(
        date,
        items.filter((_, at) => at % 2 === index),
      ),
    ),
  )
  .map((all) => all.filter(({ items }) => items.length > 0));

type Item = Readonly<Record<string, unknown>>;

/** Items one after the other from nine on, each with a time and an address of its own. */
function dayOf(date: string, items: readonly Item[]) {
  let at = 9 * 60;
  const placed = (item: Item, key: string): Item => {
    const start = `${String(Math.floor(at / 60)).padStart(2, "0")}:${String(at % 60).padStart(2, "0")}`;
    const inner = Array.isArray(item.items) ? (item.items as readonly Item[]) : undefined;
    const id = "speakers" in item ? { id: `${date}-${key}` } : {};
    if (inner === undefined) {
      at += Number(item.duration);
      return { ...item, ...id, start };
    }
    const parts = inner.map((part, index) => placed(part, `${key}-${index}`));
    const duration = inner.reduce((sum, part) => sum + Number(part.duration), 0);
    return { ...item, start, duration, items: parts };
  };
  return { date, items: items.map((item, index) => placed(item, `t${index}`)) };
}

const ROOMS = {
  rooms: [
    { id: "hall", name: "Hall, West & East" },
    { id: "lab", name: 'The "Lab"' },
  ],
};

const siteOf = (program: object): Site =>
  siteWith({ [PROGRAM]: dump(program, { noRefs: true }), [PAPERS]: "[]\n" });

function programOf(imported: Imported, rooms: object): object {
  const { entries, files, leftOut } = prepared(imported, { isFile: () => true, program: dump(rooms) });
  assert.deepEqual(leftOut, []);
  return { ...rooms, ...(files["program.yaml"] as object), days: entries.program?.map(({ value }) => value) };
}

for (const [format, write] of [
  ["xml", scheduleXml],
  ["json", scheduleJson],
] as const)
  test(`a program as schedule.${format}, imported again, shows the same in every app, ${RUNS} times`, async () => {
    await fc.assert(
      fc.asyncProperty(days, async (all) => {
        const eventsOf = ({ editions: [edition], series }: Site) => scheduleOf(edition, series, revisionOf);
        const own = eventsOf(siteOf({ ...ROOMS, days: all }));
        // Breaks alone are no schedule.
        fc.pre(own !== undefined);
        const file = await fileOf(`schedule.${format}`, write(own, "https://quill.example.org/schedule"));
        const again = eventsOf(siteOf(programOf(schedule.read([file], {}), {})));
        assert.deepEqual(shownEvents(again), shownEvents(own));
      }),
      { numRuns: RUNS, endOnFailure: true, includeErrorInReport: true },
    );
  });

test(`a program in a table, imported again, gives the same table, ${RUNS} times`, async () => {
  await fc.assert(
    fc.asyncProperty(days, async (all) => {
      const tableOf = ({ editions: [{ program }] }: Site): string => {
        assert.ok(program !== undefined);
        return programCsv(program);
      };
      const before = tableOf(siteOf({ ...ROOMS, days: all }));
      const read = table.read([await fileOf("program.csv", before)], { to: "program", edition: "2026" });
      assert.equal(tableOf(siteOf(programOf(read, ROOMS))), before);
    }),
    { numRuns: RUNS, endOnFailure: true, includeErrorInReport: true },
  );
});
