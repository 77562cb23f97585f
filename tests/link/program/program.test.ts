import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { problemsOf, refused, siteWith, spoil } from "../../fixture.ts";
import { FIXTURE, PAPERS, PROGRAM } from "../../fixture-content.ts";

describe("a name that nothing has", () => {
  refused(
    "of a room",
    spoil(PROGRAM, "room: annex", "room: Annex"),
    `${PROGRAM}:32:15  days[0].items[5].room`,
    'There is no room "Annex".',
    "Write its id: annex.",
  );

  refused(
    "of a room, misspelled",
    spoil(PROGRAM, "room: annex", "room: anex"),
    `${PROGRAM}:32:15  days[0].items[5].room`,
    'There is no room "anex".',
    "Did you mean annex? Possible: main, annex.",
  );

  refused(
    "of a track",
    spoil(PROGRAM, "track: tools", "track: tool"),
    `${PROGRAM}:24:16  days[0].items[4].track`,
    'There is no track "tool".',
    "Did you mean tools? Possible: tools.",
  );

  refused(
    "of a track where none is listed",
    spoil(PROGRAM, "tracks: [{id: tools, name: Tools}]\n", ""),
    `${PROGRAM}:23:16  days[0].items[4].track`,
    'There is no track "tools".',
    "There is no track yet: add it first.",
  );

  refused(
    "of a paper",
    spoil(PROGRAM, "paper: inkwell", "paper: inkwel"),
    `${PROGRAM}:28:34  days[0].items[4].items[0].paper`,
    'No paper of papers.yaml has the id "inkwel".',
    "Did you mean inkwell? Possible: inkwell, blotter.",
  );

  refused(
    "of a person",
    spoil(PROGRAM, "moderator: ada-morgan", "moderator: ada-morgen"),
    `${PROGRAM}:41:20  days[0].items[6].moderator`,
    'Nobody in data/people.yaml has the id "ada-morgen".',
    "Did you mean ada-morgan? Possible: ada-morgan. Or write the name, and the affiliation in brackets: Ana Klimovic (ETH Zurich).",
  );
});

describe("a name that two have", () => {
  refused(
    "as rooms",
    spoil(
      PROGRAM,
      "  - {id: annex, name: Annex}",
      "  - {id: annex, name: Annex}\n  - {id: main, name: Another hall}",
    ),
    `${PROGRAM}:6:10  rooms[2].id`,
    'Two rooms have the id "main".',
    "Give one of the two another id.",
  );

  refused(
    "as tracks",
    spoil(PROGRAM, "[{id: tools, name: Tools}]", "[{id: tools, name: Tools}, {id: tools, name: Hammers}]"),
    `${PROGRAM}:2:41  tracks[1].id`,
    'Two tracks have the id "tools".',
    "Give one of the two another id.",
  );

  refused(
    "as papers",
    { [PAPERS]: `${FIXTURE[PAPERS]}- {id: inkwell, title: More, authors: [{name: Jo Øst}]}\n` },
    `${PAPERS}:14:8  [2].id`,
    'Two papers have the id "inkwell".',
    "Give one of the two another id.",
  );

  refused(
    "as talks, by their ids,",
    spoil(PROGRAM, "id: final-word", "id: ink"),
    `${PROGRAM}:49:41  days[1].items[0].id`,
    'The talks "A History of Ink" and "tba" would share the address /2026/talks/ink/.',
    "Give one of the two an id of its own.",
  );

  refused(
    "as talks, by their titles,",
    spoil(PROGRAM, "title: Folding", "title: Binding!"),
    `${PROGRAM}:36:13  days[0].items[5].items[1]`,
    'The talks "Binding!" and "Binding" would share the address /2026/talks/binding/.',
    "Give one of the two an id of its own.",
  );

  test("is none where two talks present one paper: the second has a number in its address", () => {
    const talk = "{type: paper, paper: blotter, speakers: [{name: Tom Vale}]}";
    const site = siteWith(spoil(PROGRAM, talk, `${talk}\n          - {type: poster, paper: blotter}`));
    const ids = site.editions
      .flatMap(({ program }) => program?.days ?? [])
      .flatMap(({ items }) => items.flatMap((item) => (item.kind === "session" ? item.items : [item])))
      .flatMap((item) => (item.kind === "talk" && item.paper?.id === "blotter" ? [item.id] : []));
    assert.deepEqual([ids.length, ids[1]], [2, `${ids[0]}-2`]);
  });
});

describe("a talk", () => {
  refused(
    "to be announced without an id",
    spoil(PROGRAM, "title: tba, id: final-word", "title: tba"),
    `${PROGRAM}:49:9  days[1].items[0]`,
    "This talk needs an id: its address cannot be made from its title.",
    "Add one that stays, such as `id: klimovic`.",
  );

  refused(
    "without a title",
    spoil(PROGRAM, "title: Folding, ", ""),
    `${PROGRAM}:35:13  days[0].items[5].items[0]`,
    "This talk has no title.",
    "Add `title`, or `title: tba` while it is not known.",
  );

  refused(
    "without speakers",
    spoil(PROGRAM, "duration: 30, speakers: tba", "duration: 30"),
    `${PROGRAM}:35:13  days[0].items[5].items[0]`,
    "This talk names no speakers.",
    "Add `speakers`, or `speakers: tba` while they are not known. What nobody presents, such as music, is `type: activity`.",
  );

  test("takes title, authors and abstract from its paper, unless it has its own", () => {
    const sessions =
      siteWith().editions[0].program?.days[0]?.items.filter(({ kind }) => kind === "session") ?? [];
    const talks =
      sessions[0]?.kind === "session" ? sessions[0].items.filter((item) => item.kind === "talk") : [];
    assert.deepEqual(
      talks.map(({ id, title, speakers, abstract }) => [
        id,
        title?.source,
        speakers.map(({ name }) => name),
        abstract,
      ]),
      [
        ["inkwells-revisited", "Inkwells Revisited", ["Jo Øst", "Li Ming"], "Wells **hold** ink."],
        ["the-blotter", "The Blotter", ["Tom Vale"], undefined],
      ],
    );
  });
});

describe("rooms and tracks", () => {
  test("of a session are those of its items, unless an item is elsewhere", () => {
    const changes = spoil(
      PROGRAM,
      "{type: paper, paper: inkwell}",
      "{type: paper, paper: inkwell, place: Boathouse}",
    );
    const session = siteWith(changes).editions[0].program?.days[0]?.items[4];
    assert.deepEqual(
      session?.kind === "session" &&
        session.items.map(({ room, track, place }) => [room?.name, track?.name, place]),
      [
        [undefined, "Tools", "Boathouse"],
        ["Main hall", "Tools", undefined],
      ],
    );
  });

  test("that are not listed are those that items name", () => {
    const program =
      FIXTURE[PROGRAM]?.replace(/rooms:\n( {2}- .*\n)*/, "").replace("room: annex", "room: Upper Annex") ??
      "";
    assert.deepEqual(problemsOf({ [PROGRAM]: program }), []);
    assert.deepEqual(siteWith({ [PROGRAM]: program }).editions[0].program?.rooms, [
      { id: "main", name: "main", isShared: false },
      { id: "upper-annex", name: "Upper Annex", isShared: false },
    ]);
  });
});

test("sessions of one title have addresses of their own, and days stand in their order", () => {
  const program = `days:
  - date: 2026-03-29
    items:
      - {type: session, title: Talks, start: "09:00", end: "10:00", text: One.}
      - {type: session, title: Talks, start: "10:00", end: "11:00", text: Two.}
  - {date: 2026-03-28, items: [{type: opening, start: "09:00", end: "10:00"}]}
`;
  const days = siteWith({ [PROGRAM]: program }).editions[0].program?.days ?? [];
  assert.deepEqual(
    days.map(({ date, items }) => [
      date,
      ...items.map((item) => (item.kind === "session" ? item.id : item.kind)),
    ]),
    [
      ["2026-03-28", "ceremony"],
      ["2026-03-29", "talks", "talks-2"],
    ],
  );
});
