import assert from "node:assert/strict";
import { test } from "node:test";
import { callView } from "../../../src/views/edition-pages/call.ts";
import { contextAt, type Files, siteWith } from "../../fixture.ts";
import { CALL } from "../../fixture-content.ts";

function callAt(now: string, changes: Files = {}) {
  const context = contextAt(now, siteWith(changes));
  const [call] = context.current.calls;
  assert.ok(call !== undefined);
  return callView(call, context.current, context);
}

test("the call tells its aims and topics, and how to submit", () => {
  const { aims, topics, submission, announcement } = callAt("2026-01-01T00:00Z");
  assert.deepEqual(
    {
      aims,
      topics,
      submission,
      links: announcement.links.map(({ label, href }) => [label, href.slice(0, 40)]),
    },
    {
      aims: "## Aims\n\nTools *shape* texts. See the [venue](/2026/venue/).",
      topics: ["Pens", "Paper and card"],
      submission: {
        status: [
          { value: "", from: "", until: "2026-01-16T12:00Z" },
          { value: "Submissions are closed.", from: "2026-01-16T12:00Z", until: "" },
        ],
        href: "https://submit.example.org/quill",
        label: "Submit on SubmitHub",
        systemLabel: "Submission system: SubmitHub",
        categories: [{ text: "Extended abstract, 2–4 pages", template: undefined }],
        acceptance: "Authors of accepted submissions give a 20-minute talk at the workshop.",
        instructions: "Send one PDF.",
      },
      links: [
        ["Plain text for mailing lists", "/2026/cfp.txt"],
        ["Send it by email", "mailto:?subject=Quill%202026%20-%20CALL%"],
      ],
    },
  );
});

test("after the last deadline for submissions, the call says that they are closed", () => {
  const statusAt = (now: string) => callAt(now).submission?.status[0]?.value;
  assert.deepEqual(
    [statusAt("2026-01-16T11:00Z"), statusAt("2026-01-16T12:00Z")],
    ["", "Submissions are closed."],
  );
  assert.deepEqual(callAt("2026-01-16T12:00Z").submission?.status, [
    { value: "Submissions are closed.", from: "", until: "" },
  ]);
});

test("a call that names no system, and one that says nothing of submissions", () => {
  const call = "---\nsubmission: {url: https://submit.example.org/}\n---\nAims.\n";
  const { label, acceptance, categories } = callAt("2026-01-01T00:00Z", { [CALL]: call }).submission ?? {};
  assert.deepEqual(
    { label, acceptance, categories },
    { label: "Submit your work", acceptance: "", categories: [] },
  );
  assert.equal(callAt("2026-01-01T00:00Z", { [CALL]: "Aims.\n" }).submission, undefined);
});
