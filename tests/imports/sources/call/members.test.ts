import assert from "node:assert/strict";
import { test } from "node:test";
import { keyDatesIn } from "../../../../src/imports/sources/call/key-dates.ts";
import { membersIn } from "../../../../src/imports/sources/call/people.ts";

const lines = (text: string) => text.split("\n").map((line, index) => ({ number: index + 1, text: line }));
const peopleOf = (text: string) => membersIn(lines(text)).members.map(({ person }) => person);

test("a committee of one name and one place a line has no member more where a place looks like a name", () => {
  assert.deepEqual(
    peopleOf(`Pascal Cotret, ENSTA Bretagne
Ann Bell, University of Ink (Chair)
Karl Voss, Max Planck.`),
    [
      { name: "Pascal Cotret", affiliation: "ENSTA Bretagne" },
      { name: "Ann Bell", affiliation: "University of Ink", role: "Chair" },
      { name: "Karl Voss", affiliation: "Max Planck" },
    ],
  );
});

test("a committee of names alone, two a line, has a member for each", () => {
  assert.deepEqual(
    peopleOf("Ann Bell, Karl Voss\nEve Alder, Jon Moss\nIda Lund, Tom Hale"),
    ["Ann Bell", "Karl Voss", "Eve Alder", "Jon Moss", "Ida Lund", "Tom Hale"].map((name) => ({ name })),
  );
});

test("who chairs says so behind a country, too", () => {
  assert.deepEqual(peopleOf("Ann Bell, University of Ink, Norway (Co-Chair)"), [
    { name: "Ann Bell", affiliation: "University of Ink, Norway", role: "Co-Chair" },
  ]);
});

test("a date with its ordinal before its label leaves nothing of it there", () => {
  assert.deepEqual(keyDatesIn(lines("April 28th : Notification to authors"), 2027).dates, [
    { kind: "notification", label: "Notification to authors", date: "2027-04-28" },
  ]);
});
