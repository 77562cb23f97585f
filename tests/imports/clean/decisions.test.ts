import assert from "node:assert/strict";
import { test } from "node:test";
import { areDecisions, decisionOf, decisionOfAll } from "../../../src/imports/clean/decisions.ts";

const DECISIONS: Readonly<Record<string, string>> = {
  accept: "accepted",
  "ACCEPT as poster": "accepted Poster",
  "Accept (Oral)": "accepted Oral",
  "Accepted: short paper": "accepted Short paper",
  "accept with minor revisions": "unclear",
  "Conditional Accept": "unclear",
  "Conditionally accepted": "unclear",
  Acceptable: "unclear",
  Aceptable: "unclear",
  akzeptabel: "unclear",
  "Acceptance pending": "undecided",
  "Not yet decided": "undecided",
  "Not yet accepted": "undecided",
  "noch nicht angenommen": "undecided",
  "aún no aceptado": "undecided",
  "Pas encore accepté": "undecided",
  "ainda não aceito": "undecided",
  尚未录用: "undecided",
  "Accept if space": "unclear",
  "accept, subject to shepherding": "unclear",
  "Weak accept": "unclear",
  "Lean Accept": "unclear",
  Borderline: "unclear",
  "Accept/Reject": "unclear",
  "Reject, but accept as poster": "unclear",
  "Accepted (author declined)": "unclear",
  "not rejected, accepted?": "unclear",
  "Accepted/withdrawn": "withdrawn",
  "bedingt angenommen": "unclear",
  "angenommen unter Auflagen": "unclear",
  "aceptado con condiciones": "unclear",
  "Accepté sous réserve": "unclear",
  "aceito condicionalmente": "unclear",
  条件付き採択: "unclear",
  有条件录用: "unclear",
  "مقبول بشروط": "unclear",
  "Revise and resubmit": "unclear",
  Waitlist: "unclear",
  "Accept for publication in the proceedings": "accepted",
  "Accept (Main Conference)": "accepted",
  "Accepté(e)": "accepted",
  "Aceptado/a": "accepted",
  "Akzeptiert als Vortrag": "accepted",
  "採択（口頭発表）": "accepted",
  已录用: "accepted",
  "Accept - Top 5%": "accepted",
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
  assert.ok(areDecisions(["Acceptable", "Borderline", "Weak accept"]));
  assert.ok(!areDecisions(["yes", "no", "yes"]));
  assert.ok(!areDecisions(["pending", "pending"]));
  assert.ok(!areDecisions(["On Acceptance Testing", "Ink", "Paper"]));
  assert.ok(!areDecisions(["", ""]));
});

test("what several columns say of one paper is an acceptance where none is against it", () => {
  const kindOf = (...cells: readonly string[]): string => decisionOfAll(cells).kind;
  assert.equal(kindOf("Complete", "Accept"), "accepted");
  assert.equal(kindOf("submitted", "Accept"), "accepted");
  assert.equal(kindOf("Accept", "Reject"), "unclear");
  assert.equal(kindOf("Accept", "Withdrawn"), "withdrawn");
  assert.equal(kindOf("Accept", "Conditionally accepted"), "unclear");
  assert.equal(kindOf("Complete", ""), "unclear");
  assert.equal(kindOf("", ""), "undecided");
  assert.deepEqual(decisionOfAll(["Accept", "Poster"]), { kind: "accepted", category: "Poster" });
});
