import assert from "node:assert/strict";
import { test } from "node:test";
import type { WorkshopView } from "../../../src/views/edition-pages/workshop.ts";
import type { PersonView } from "../../../src/views/series-pages/person.ts";
import { contextAt, type Files, siteWith, viewsWith } from "../../fixture.ts";
import { PROGRAM } from "../../fixture-content.ts";

const WORKSHOP: Files = {
  [PROGRAM]: `days:
  - date: 2026-03-28
    items:
      - type: workshop
        id: pens
        title: Pens *in situ*
        organizers: [Ann Bell (KTH)]
        text: All about **pens**.
        url: https://pens.example.org/
        start: "14:00"
        end: "16:00"
        items:
          - {type: invited, title: Nibs, duration: 60, speakers: [Tom Vale (ETH)]}
          - {type: discussion, duration: 60}
      - {type: talk, title: Long ago, chair: Bob Kay, speakers: unknown, duration: 30}
`,
};

test("a workshop has a page that tells who organizes it, and what stands in it", () => {
  const [view] = viewsWith<WorkshopView>(
    "edition/workshop",
    contextAt("2026-03-01T12:00Z", siteWith(WORKSHOP)),
  );
  assert.ok(view !== undefined);
  const { path, title, roles, items, links, where } = view;
  assert.deepEqual(
    {
      path,
      title: title.plain,
      roles: roles.map(({ label, people }) => [label, ...people.map(({ name }) => name)]),
      items: items.map((item) => [item.time?.local, item.label, item.title.plain, item.href]),
      links: links.map(({ href }) => href),
      where,
    },
    {
      path: "/2026/workshops/pens/",
      title: "Pens in situ",
      roles: [["Organizers", "Ann Bell"]],
      items: [
        ["14:00–15:00", "Invited talk", "Nibs", "/2026/talks/nibs/"],
        ["15:00–16:00", "", "Discussion", undefined],
      ],
      links: ["https://pens.example.org/"],
      where: "Seehaus, Seestr. 1, Berlin, Germany, and online",
    },
  );
});

test("who only organizes a workshop, or chairs one talk, has that on their page", () => {
  const context = contextAt("2026-03-01T12:00Z", siteWith(WORKSHOP));
  const told = viewsWith<PersonView>("series/person", context)
    .filter(({ name }) => name === "Ann Bell" || name === "Bob Kay")
    .map(({ name, committees, talks }) => [
      name,
      [...committees.flatMap(({ roles }) => roles), ...talks.map(({ type, href }) => `${type}: ${href}`)],
    ]);
  assert.deepEqual(told, [
    ["Ann Bell", ["Organizer of the workshop: /2026/workshops/pens/"]],
    ["Bob Kay", ["Chair: /2026/talks/long-ago/"]],
  ]);
});
