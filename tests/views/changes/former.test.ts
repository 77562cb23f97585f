import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Site } from "../../../src/model/site.ts";
import { handoutView } from "../../../src/views/edition-pages/handout.ts";
import { programView } from "../../../src/views/edition-pages/program.ts";
import type { ItemView } from "../../../src/views/program/item.ts";
import { contextAt, contextOf, siteWith } from "../../fixture.ts";
import { yearOf } from "../../revisions/story/year.ts";

const { sites } = yearOf("en");
const [moved, cancelled] = sites.slice(6, 8);

/** The marks of the talks of a program, by their titles, as a reader sees them at a moment. */
function marksAt(now: string, site: Site | undefined): Record<string, string> {
  const context = contextAt(now, site ?? siteWith());
  const { days } = programView(context.current, contextOf(context.current, context));
  const items = days.flatMap(({ blocks }) =>
    blocks.flatMap((block): readonly ItemView[] => (block.kind === "serial" ? block.items : [])),
  );
  return Object.fromEntries(
    items.flatMap(({ title, former }) =>
      former === undefined
        ? []
        : [
            [
              title.plain,
              `${former.isNews ? "now" : "later"} ${former.at} ${former.pieces.map(({ text, isFormer }) => (isFormer ? `~${text}~` : text)).join("")}`.trim(),
            ],
          ],
    ),
  );
}

describe("a talk that moved", () => {
  test("is marked for a week, and afterwards for who has not been here since", () => {
    const marks = (when: string) => ({
      "Lazy Joins": `${when} 2027-03-05T12:00:00Z Formerly ~Saturday 11:00, Audimax~`,
      "Elastic Parsers": `${when} 2027-03-05T12:00:00Z Formerly ~Saturday 10:30, Audimax~`,
    });
    assert.deepEqual(marksAt("2027-03-12T11:59Z", moved), marks("now"));
    assert.deepEqual(marksAt("2027-03-12T12:00Z", moved), marks("later"));
  });

  test("and one that was cancelled are marked side by side", () => {
    assert.deepEqual(marksAt("2027-03-21T12:00Z", cancelled)["Warm Caches"], "now 2027-03-20T12:00:00Z");
  });

  test("is not marked in a program of which nobody was told a change", () => {
    assert.deepEqual(marksAt("2027-03-12T11:59Z", sites[5]), {});
    assert.deepEqual(marksAt("2026-03-12T11:59Z", siteWith()), {});
  });
});

describe("what is printed", () => {
  test("says as of which change it is, and where later ones are told", () => {
    const asOf = (site: Site): string => {
      const context = contextAt("2027-03-21T12:00Z", site);
      return handoutView("handout", context.current, contextOf(context.current, context)).asOf;
    };
    assert.equal(
      asOf(cancelled ?? siteWith()),
      "As of March 20, 2027. Changes since: https://quill.example.org/2027/changes/",
    );
    assert.equal(asOf(siteWith()), "");
  });
});
