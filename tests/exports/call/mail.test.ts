import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { callMailAddress } from "../../../src/exports/call/mail.ts";
import { callText } from "../../../src/exports/call/text.ts";
import { type Files, siteWith } from "../../fixture.ts";
import { CALL, COMMITTEE, DATES, ORGANIZERS } from "../../fixture-content.ts";

function mailWith(changes: Files) {
  const { editions, series } = siteWith(changes);
  const [edition] = editions;
  const [call] = edition.calls;
  assert.ok(call !== undefined);
  const address = new URL(callMailAddress(edition, call, series));
  return {
    length: address.href.length,
    subject: address.searchParams.get("subject"),
    body: address.searchParams.get("body")?.replaceAll("\r\n", "\n"),
    text: callText(edition, call, series),
  };
}

describe("a mail with the call", () => {
  test("holds the whole text where mail programs take it, whatever stands in it", () => {
    const call = '---\ntopics: ["Q&A? 100% #1 + Ελλ 💥"]\n---\nShort & "sweet" = 1+1.\n';
    const { subject, body, text } = mailWith({
      [CALL]: call,
      [COMMITTEE]: null,
      [ORGANIZERS]: null,
      [DATES]: null,
    });
    assert.equal(subject, "Quill 2026 - CALL FOR PAPERS");
    assert.equal(body, text);
    assert.match(text, /Q&A\? 100% #1 \+ Ελλ 💥/);
  });

  test("holds name, place, dates and where the rest is, where the whole would be cut", () => {
    const dates = "dates: [{kind: submission, date: 2026-01-15}]\n";
    const call = `---\nsubmission: {url: "https://submit.example.org/"}\n---\n${"Tools shape texts. ".repeat(120)}\n`;
    const { length, body } = mailWith({ [CALL]: call, [DATES]: dates });
    assert.ok(length <= 2000);
    assert.equal(
      body,
      `Quill 2026 - CALL FOR PAPERS

Third Workshop on Writing Tools

March 28 - 29, 2026 - Seehaus, Seestr. 1, Berlin, Germany, and online
https://quill.example.org/2026/

In conjunction with ICWT 2026
https://icwt.example.org/

Submission: January 15, 2026
Workshop: March 28 - 29, 2026

Submission system:
https://submit.example.org/

Read the full call:
https://quill.example.org/2026/cfp/
`,
    );
  });
});
