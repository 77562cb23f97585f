import assert from "node:assert/strict";
import { test } from "node:test";
import { wikicfpFields } from "../../../src/exports/call/wikicfp.ts";
import { siteWith } from "../../fixture.ts";
import { CALL, DATES, EDITION } from "../../fixture-content.ts";

test("the fields for wikicfp.com are those of the main call, by the labels of its form", () => {
  const dates = `timezone: AoE
dates:
  - {kind: abstract, date: tba}
  - {kind: submission, date: 2026-03-01, group: Posters}
  - {kind: submission, date: 2026-01-15}
  - {kind: notification, date: 2026-02-15, end: 2026-02-16}
`;
  const { editions, series } = siteWith({ [DATES]: dates });
  assert.equal(
    wikicfpFields(editions[0], editions[0].calls[0], series),
    `Event: Quill 2026
Title: Third Workshop on Writing Tools
Link: https://quill.example.org/2026/
Start Date: 2026-03-28
End Date: 2026-03-29
Where: Berlin, Germany
Submission Deadline: 2026-01-15
Notification Due: 2026-02-16
Categories: Pens; Paper and card
Call For Papers: https://quill.example.org/2026/cfp/`,
  );
});

test("the fields for wikicfp.com leave out what is not known", () => {
  const { editions, series } = siteWith({
    ...{ [CALL]: null, [DATES]: null, "editions/2026/program.yaml": null },
    [EDITION]: "presence: online\n",
  });
  assert.equal(
    wikicfpFields(editions[0], undefined, series),
    "Event: Quill 2026\nTitle: Workshop on Writing Tools\nLink: https://quill.example.org/2026/\nWhere: Online",
  );
});
