import assert from "node:assert/strict";
import { test } from "node:test";
import { decisionOf } from "../../../src/imports/clean/decisions.ts";

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
};

for (const [written, meant] of Object.entries(DECISIONS))
  test(`the decision ${JSON.stringify(written)} is ${meant}`, () => {
    const decision = decisionOf(written);
    const category = decision.kind === "accepted" ? decision.category : undefined;
    assert.equal([decision.kind, category].filter(Boolean).join(" "), meant);
  });
