import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DateTime } from "luxon";
import { builtFiles } from "../built.ts";
import { noticed, siteWith, spoil } from "../fixture.ts";
import { DATES, PROGRAM, SERIES, VENUE } from "../fixture-content.ts";

const NOW = DateTime.fromISO("2026-01-10T12:00Z");

describe("the markup of a title", () => {
  const changes = {
    ...spoil(VENUE, "title: Venue", "title: How to reach *Halle 2*"),
    ...spoil(
      PROGRAM,
      'date: 2026-03-28\n    start: "09:00"',
      'date: 2026-03-28\n    title: H~2~O day\n    start: "09:00"',
    ),
    ...spoil(DATES, "label: Posters", "label: Posters on $n^2$ *nibs*"),
    ...spoil(SERIES, "label: Mailing list", "label: List of `TeX`"),
    "editions/2026/calls/posters.md": "---\ntitle: Posters on `TeX`\n---\nBring one.\n",
  };
  const page = async (path: string): Promise<string> => {
    const files = await builtFiles(siteWith(changes), NOW, { hasSearch: false });
    return String(files.find(({ file }) => file === path)?.content ?? "");
  };

  for (const [what, path, ...shown] of [
    [
      "of a page is shown there, and read in its menu and window",
      "2026/venue/index.html",
      "<h1><bdi>How to reach <em>Halle 2</em></bdi></h1>",
      "<title>How to reach Halle 2 · Quill 2026</title>",
      ">How to reach Halle 2</a>",
    ],
    [
      "of a call is shown there, and read in its window",
      "2026/calls/posters/index.html",
      "<h1><bdi>Posters on <code>TeX</code></bdi></h1>",
      "<title>Posters on TeX · Quill 2026</title>",
    ],
    [
      "of a day is shown in the program",
      "2026/program/index.html",
      '<p class="day-title"><bdi>H<sub>2</sub>O day</bdi></p>',
    ],
    [
      "of a date is shown on the home page",
      "2026/index.html",
      '<strong dir="auto">Posters on <math',
      "</math> <em>nibs</em></strong>",
    ],
    ["of a date is read in its calendar", "2026/dates.ics", "Posters on n² nibs"],
    ["of a link is shown at the foot of a page", "2026/venue/index.html", ">List of <code>TeX</code></a>"],
    ["of a day is read in a handout", "2026/program/print/index.html", "H₂O day"],
  ] as const)
    test(what, async () => {
      const html = await page(path);
      assert.deepEqual(
        shown.filter((piece) => !html.includes(piece)),
        [],
        html.slice(0, 3000),
      );
    });
});

noticed(
  "a page's title as LaTeX has it",
  spoil(VENUE, "title: Venue", "title: Caf\\'e and \\emph{more}"),
  "editions/2026/venue.md:2:8  title",
  "LaTeX is not read here, and would be published letter by letter.",
  'Write title: "Café and *more*"',
);
