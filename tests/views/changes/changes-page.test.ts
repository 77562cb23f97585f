import assert from "node:assert/strict";
import { test } from "node:test";
import { DateTime } from "luxon";
import { editionData } from "../../../src/exports/api/edition.ts";
import type { Site } from "../../../src/model/site.ts";
import type { Ledger } from "../../../src/revisions/ledger.ts";
import { continueStories, withChanges } from "../../../src/revisions/stories.ts";
import { asOfChanges } from "../../../src/views/changes/changes-link.ts";
import { changesView } from "../../../src/views/changes/changes-page.ts";
import { contextAt, contextOf, problemsOf, siteWith, spoil } from "../../fixture.ts";
import { EDITION, PROGRAM } from "../../fixture-content.ts";

/** As its readers know it after these publications. */
function published(...publications: readonly (readonly [day: string, site: Site])[]): Site {
  const ledger = publications.reduce<Ledger>(
    (last, [day, site]) => continueStories(new Map(), last, site, DateTime.fromISO(`${day}T12:00Z`)),
    new Map(),
  );
  const site = publications.at(-1)?.[1];
  if (site === undefined) throw new Error("Something was published.");
  return withChanges(site, ledger);
}

const MOVED = spoil(PROGRAM, 'start: "14:30"', 'start: "15:00"');

function editionOf(site: Site, id = "2026") {
  const edition = site.editions.find((one) => one.id === id);
  if (edition === undefined) throw new Error(`There is no edition ${id}.`);
  return edition;
}

test("an edition that was published ahead has a page of its changes, though nothing has changed yet", () => {
  const site = published(["2026-03-01", siteWith()]);
  const context = contextAt("2026-03-02T12:00Z", site);
  const { days, nothing, frame } = changesView(editionOf(site), contextOf(editionOf(site), context));
  assert.deepEqual(
    [days, nothing, frame.isHidden],
    [[], "Nothing has changed since this was first published.", true],
  );
  assert.equal(
    asOfChanges(editionOf(site), contextOf(editionOf(site), context)),
    "As of March 1, 2026. Changes since: https://quill.example.org/2026/changes/",
  );
});

test("an edition that was over when it was first published has none, unless something changes", () => {
  assert.equal(editionOf(published(["2026-05-01", siteWith()])).changes, undefined);
  const changed = published(["2026-05-01", siteWith()], ["2026-05-02", siteWith(MOVED)]);
  assert.equal(editionOf(changed).changes?.length, 1);
});

test("content may lead to the changes of its edition before there are any", () => {
  const linked = spoil(EDITION, "[call](/2026/cfp/)", "[changes](/2026/changes/#day-2026-03-05)");
  assert.deepEqual(editionOf(siteWith(linked)).changes, []);
  assert.equal(editionOf(siteWith()).changes, undefined);
  assert.deepEqual(problemsOf(spoil(EDITION, "[call](/2026/cfp/)", "[changes](/2027/changes/)")).length, 1);
});

test("the interface tells changes newest first, in sentences, with the page that each is about", () => {
  const site = published(["2026-03-01", siteWith()], ["2026-03-05", siteWith(MOVED)]);
  assert.deepEqual(editionData(editionOf(site), site.series).changes, [
    {
      at: "2026-03-05T12:00:00Z",
      changes: [
        {
          kind: "moved",
          text: "“Will We Write?” moved from Saturday 14:30 to 15:00.",
          page: "https://quill.example.org/2026/talks/will-we-write/",
        },
      ],
    },
  ]);
});
