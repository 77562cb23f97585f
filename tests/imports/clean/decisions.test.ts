import assert from "node:assert/strict";
import { test } from "node:test";
import { areDecisions, decisionOf } from "../../../src/imports/clean/decisions.ts";

const DECISIONS: Readonly<Record<string, string>> = {
  accept: "accepted",
  "ACCEPT as poster": "accepted Poster",
  "Accept (Oral)": "accepted Oral",
  "Accepted: short paper": "accepted Short paper",
  "accept with minor revisions": "accepted",
  "Conditional Accept": "accepted",
  "full paper": "accepted Full paper",
  Poster: "accepted Poster",
  akzeptiert: "accepted",
  採択: "accepted",
  不採択: "rejected",
  reject: "rejected",
  "desk reject": "rejected",
  "not accepted": "rejected",
  "Reject (invite to poster)": "rejected",
  "Withdrawn by authors": "withdrawn",
  "no decision": "undecided",
  "Awaiting Decision": "undecided",
  "": "undecided",
  "-": "undecided",
  "probably accept": "unclear",
  "accept?": "unclear",
  "Group B": "unclear",
  Zusage: "accepted",
  "Zusage (Poster)": "accepted Poster",
  Absage: "rejected",
  "nicht angenommen": "rejected",
  "Aceptado (oral)": "accepted Oral",
  "No aceptado": "rejected",
  "Não aceito": "rejected",
  "Non accepté": "rejected",
  未採択: "rejected",
  不予录用: "rejected",
  没有录用: "rejected",
  "غير مقبول": "rejected",
  مقبول: "accepted",
  "no remarks; accepted": "accepted",
};

for (const [written, meant] of Object.entries(DECISIONS))
  test(`the decision ${JSON.stringify(written)} is ${meant}`, () => {
    const decision = decisionOf(written);
    const category = decision.kind === "accepted" ? decision.category : undefined;
    assert.equal([decision.kind, category].filter(Boolean).join(" "), meant);
  });

test("a column holds decisions where most of its cells are some, whatever it is called", () => {
  assert.ok(areDecisions(["accept", "Reject", "", "withdrawn"]));
  assert.ok(areDecisions(["录用", "拒稿"]));
  assert.ok(!areDecisions(["yes", "no", "yes"]));
  assert.ok(!areDecisions(["pending", "pending"]));
  assert.ok(!areDecisions(["On Acceptance Testing", "Ink", "Paper"]));
  assert.ok(!areDecisions(["", ""]));
});
