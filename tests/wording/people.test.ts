import assert from "node:assert/strict";
import { test } from "node:test";
import { roleOfOne } from "../../src/wording/people.ts";
import { wordsOf } from "../../src/wording/words.ts";

test("a role of several people is told of one of them in the singular, with its capitals", () => {
  const english = wordsOf("en");
  for (const [role, expected] of [
    ["Program Chairs", "Program Chair"],
    ["Program chairs", "Program chair"],
    ["PROGRAM CHAIRS", "PROGRAM CHAIR"],
    ["Poster Co-Chairs", "Poster Co-Chair"],
    ["Local Organizers and Web Chairs", "Local Organizer and Web Chair"],
    ["Steering Committee", "Steering Committee"],
    ["Chairspeople", "Chairspeople"],
    ["", ""],
  ] as const)
    assert.equal(roleOfOne(role, english), expected);
  assert.equal(roleOfOne("Présidents du comité", wordsOf("fr-CA")), "Président du comité");
  assert.equal(roleOfOne("Presidentes", wordsOf("es")), "Presidente");
  assert.equal(roleOfOne("Program Chairs", wordsOf("ja")), "Program Chairs");
});
