import assert from "node:assert/strict";
import { test } from "node:test";
import { readCall } from "../../../../src/imports/sources/call/call.ts";

test("a committee in columns has its affiliations behind the wide gap, and its chair in brackets", () => {
  const { entries } = readCall(
    `Quill 2026 - CALL FOR PAPERS

== IMPORTANT DATES ==

Submission: April 25, 2026

== PROGRAM COMMITTEE ==

Amal Ahmed              Northeastern University (US)
Manuel Serrano          INRIA, Sophia-Antipolis (FR)
David Van Horn (Chair)  University of Maryland (US)
Cy Dee\tKAIST
Mohamed Abouelsaoud, Cisco (CA)
Vasilios Andrikopoulos, University of Groningen (NL)
`,
    { edition: "2026" },
  );
  assert.deepEqual(
    entries.pc?.map(({ value }) => value),
    [
      { name: "Amal Ahmed", affiliation: "Northeastern University (US)" },
      { name: "Manuel Serrano", affiliation: "INRIA, Sophia-Antipolis (FR)" },
      { name: "David Van Horn", affiliation: "University of Maryland (US)", role: "Chair" },
      { name: "Cy Dee", affiliation: "KAIST" },
      { name: "Mohamed Abouelsaoud", affiliation: "Cisco (CA)" },
      { name: "Vasilios Andrikopoulos", affiliation: "University of Groningen (NL)" },
    ],
  );
});
