import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { readMemories, writeMemories } from "../../../src/imports/merge/memory.ts";
import { type Merged, type MergeEvent, mergeEntries } from "../../../src/imports/merge/merge-entries.ts";
import type { MergeEntry } from "../../../src/imports/merge/merge-entry.ts";
import type { Mapping, Value } from "../../../src/imports/value.ts";
import { rewriteYaml, valueIn } from "../../../src/imports/yaml/rewrite.ts";

function lines(...all: string[]): string {
  return `${all.join("\n")}\n`;
}

const SPECNET: MergeEntry = {
  key: "12",
  place: "row 2",
  value: {
    id: "paper-12",
    title: "SpecNet",
    authors: [{ name: "Bochen Guan", affiliation: "UW" }, { name: "Jinnian Zhang" }],
    abstract: "In the spectral domain.",
  },
};
const FLASH: MergeEntry = {
  key: "13",
  place: "row 3",
  value: { id: "paper-13", title: "Flash", authors: [{ name: "Ana Klimovic", affiliation: "ETH Zurich" }] },
};

const FIRST = lines(
  "# Accepted papers.",
  "- id: paper-12",
  "  title: SpecNet",
  "  authors:",
  "    - Bochen Guan (UW)",
  "    - Jinnian Zhang",
  "  abstract: In the spectral domain.",
  "- id: paper-13",
  "  title: Flash",
  "  authors:",
  "    - Ana Klimovic (ETH Zurich)",
);

function imported(yaml: string | undefined, entries: readonly MergeEntry[], last?: Merged): Merged {
  return mergeEntries({ yaml, at: [], entries, memory: last?.memory });
}

/** As "conflict 12 title: Mine | Theirs". */
function told({ events }: Merged): string[] {
  const shown = (value: Value | undefined): string =>
    value === undefined ? "-" : typeof value === "string" ? value : JSON.stringify(value);
  return events.map(({ kind, key, path, ours, theirs }: MergeEvent) =>
    path.length === 0 && kind !== "changed"
      ? `${kind} ${key}`
      : `${kind} ${key} ${path.join("/")}: ${shown(ours)} | ${shown(theirs)}`,
  );
}

function withValue(entry: MergeEntry, changes: Mapping): MergeEntry {
  return { ...entry, value: { ...(entry.value as Mapping), ...changes } };
}

describe("a first import", () => {
  test("into a file of comments, writes all entries below them, people on one line", () => {
    const first = imported("# Accepted papers.\n", [SPECNET, FLASH]);
    assert.equal(first.yaml, FIRST);
    assert.deepEqual(told(first), ["added 12", "added 13"]);
  });

  test("remembers nothing that could be read", () => {
    const { memory } = imported(undefined, [SPECNET]);
    assert.deepEqual(Object.keys(memory), ["12"]);
    assert.doesNotMatch(JSON.stringify(memory), /SpecNet|Guan|spectral|paper-12/);
  });

  test("into a file that has a paper already, makes them one and keeps what stands there", () => {
    const byHand = lines(
      "- id: specnet",
      "  title: Specnet  # ours",
      "  authors: [Bochen Guan]",
      "  code: https://x.example.org",
    );
    const first = imported(byHand, [SPECNET]);
    assert.deepEqual(told(first), [
      "adopted 12",
      "conflict 12 title: Specnet | SpecNet",
      'conflict 12 authors: ["Bochen Guan"] | [{"name":"Bochen Guan","affiliation":"UW"},{"name":"Jinnian Zhang"}]',
      "changed 12 abstract: - | In the spectral domain.",
    ]);
    assert.equal(
      first.yaml,
      byHand.replace("[Bochen Guan]\n", "[Bochen Guan]\n  abstract: In the spectral domain.\n"),
    );
  });
});

describe("the same file, imported again", () => {
  const first = imported("# Accepted papers.\n", [SPECNET, FLASH]);

  test("changes not a byte and tells nothing", () => {
    const again = imported(first.yaml, [SPECNET, FLASH], first);
    assert.equal(again.yaml, first.yaml);
    assert.deepEqual(again.memory, first.memory);
    assert.deepEqual(told(again), []);
  });

  test("after edits by hand, keeps them and says so", () => {
    const edited = first.yaml
      .replace("title: SpecNet", "title: 'SpecNet: in colour' # better")
      .replace("    - Jinnian Zhang\n", "    - {name: Jinnian Zhang, url: https://jz.example.org}\n")
      .replace("- id: paper-13\n  title: Flash\n  authors:\n    - Ana Klimovic (ETH Zurich)\n", "");
    const again = imported(edited, [SPECNET, FLASH], first);
    assert.equal(again.yaml, edited);
    assert.deepEqual(told(again), ["kept 12 title: SpecNet: in colour | SpecNet", "removed 13"]);
    assert.deepEqual(told(imported(again.yaml, [SPECNET, FLASH], again)), told(again));
  });

  test("after the id was changed by hand, still finds the paper", () => {
    const edited = first.yaml.replace("id: paper-12", "id: specnet");
    const again = imported(edited, [withValue(SPECNET, { abstract: "New." }), FLASH], first);
    assert.equal(again.yaml, edited.replace("In the spectral domain.", "New."));
    const twice = imported(
      again.yaml.replace("title: SpecNet", "title: Other"),
      [withValue(SPECNET, { abstract: "Newer." }), FLASH],
      again,
    );
    assert.equal(valueIn(twice.yaml, [])?.toString().length, valueIn(again.yaml, [])?.toString().length);
    assert.match(twice.yaml, /id: specnet\n {2}title: Other\n[\s\S]*abstract: Newer\./);
  });
});

describe("a newer file", () => {
  const first = imported("# Accepted papers.\n", [SPECNET, FLASH]);

  test("brings what changed in it, line by line", () => {
    const next = imported(
      first.yaml,
      [
        withValue(SPECNET, {
          title: "SpecNet 2",
          authors: [
            { name: "Bochen Guan", affiliation: "UW Madison" },
            { name: "Ying Liu" },
            { name: "Jinnian Zhang" },
          ],
        }),
        FLASH,
        { key: "20", place: "row 4", value: { id: "paper-20", title: "Third", authors: [{ name: "C D" }] } },
      ],
      first,
    );
    assert.deepEqual(told(next), [
      "changed 12 title: SpecNet | SpecNet 2",
      "changed 12 authors/Bochen Guan/affiliation: UW | UW Madison",
      'changed 12 authors/Ying Liu: - | {"name":"Ying Liu"}',
      "added 20",
    ]);
    assert.equal(
      next.yaml,
      first.yaml
        .replace("title: SpecNet", "title: SpecNet 2")
        .replace("Bochen Guan (UW)", "Bochen Guan (UW Madison)\n    - Ying Liu") +
        lines("- id: paper-20", "  title: Third", "  authors:", "    - C D"),
    );
  });

  test("that says something else than what was changed by hand, is told of both, once", () => {
    const edited = first.yaml.replace("title: SpecNet", "title: Mine");
    const newer = [withValue(SPECNET, { title: "Theirs" }), FLASH];
    const next = imported(edited, newer, first);
    assert.equal(next.yaml, edited);
    assert.deepEqual(told(next), ["conflict 12 title: Mine | Theirs"]);
    assert.deepEqual(told(imported(next.yaml, newer, next)), ["kept 12 title: Mine | Theirs"]);
  });

  test("in which a paper is missing, is told of, and the paper stays; once it is told, it is known to be gone", () => {
    const next = imported(first.yaml, [SPECNET], first);
    assert.equal(next.yaml, first.yaml);
    assert.deepEqual(told(next), ["vanished 13"]);
    const again = imported(next.yaml, [SPECNET], next);
    assert.deepEqual(told(again), ["gone 13"]);
    assert.deepEqual(again.memory, next.memory);
    const back = imported(again.yaml, [SPECNET, FLASH], again);
    assert.deepEqual(told(back), []);
    assert.deepEqual(told(imported(back.yaml, [SPECNET], back)), ["vanished 13"]);
  });

  test("that is silent about affiliations, takes none away", () => {
    const silent = [
      withValue(SPECNET, { authors: [{ name: "Bochen Guan" }, { name: "Jinnian Zhang" }] }),
      FLASH,
    ];
    const next = imported(first.yaml, silent, first);
    assert.equal(next.yaml, first.yaml);
    assert.deepEqual(told(next), ["silent 12 authors/Bochen Guan/affiliation: UW | -"]);
    assert.deepEqual(told(imported(next.yaml, [SPECNET, FLASH], next)), []);
  });

  test("with an author in a new spelling, keeps the address that was added by hand", () => {
    const edited = first.yaml.replace(
      "- Jinnian Zhang\n",
      "- {name: Jinnian Zhang, url: https://jz.example.org}\n",
    );
    const next = imported(
      edited,
      [
        withValue(SPECNET, { authors: [{ name: "Bochen Guan", affiliation: "UW" }, { name: "J. Zhang" }] }),
        FLASH,
      ],
      first,
    );
    assert.equal(next.yaml, edited.replace("name: Jinnian Zhang", "name: J. Zhang"));
  });

  test("with an author who left, takes them out unless somebody has edited them", () => {
    const alone = withValue(SPECNET, { authors: [{ name: "Bochen Guan", affiliation: "UW" }] });
    assert.equal(
      imported(first.yaml, [alone, FLASH], first).yaml,
      first.yaml.replace("    - Jinnian Zhang\n", ""),
    );
    const edited = first.yaml.replace("- Jinnian Zhang\n", "- Jinnian Zhang (UW)\n");
    const next = imported(edited, [alone, FLASH], first);
    assert.equal(next.yaml, edited);
    assert.deepEqual(told(next), [
      'conflict 12 authors/Jinnian Zhang: {"name":"Jinnian Zhang","affiliation":"UW"} | -',
    ]);
  });

  test("with authors in another order, follows it unless the order was changed by hand", () => {
    const three = [{ name: "A B" }, { name: "C D" }, { name: "E F" }];
    const start = imported(undefined, [withValue(FLASH, { authors: three })]);
    const turned = [withValue(FLASH, { authors: [...three].reverse() })];
    const swap = (yaml: string): string => yaml.replace("    - A B\n    - C D\n", "    - C D\n    - A B\n");
    assert.match(imported(start.yaml, turned, start).yaml, /- E F\n {4}- C D\n {4}- A B\n/);
    const next = imported(swap(start.yaml), turned, start);
    assert.equal(next.yaml, swap(start.yaml));
    assert.deepEqual(
      told(next).map((line) => line.slice(0, 19)),
      ["conflict 13 authors"],
    );
  });
});

describe("a committee", () => {
  const members = (...names: string[]): MergeEntry[] =>
    names.map((name, index) => ({
      key: `${index + 1}`,
      place: `row ${index + 2}`,
      value: { name, affiliation: "MIT" },
    }));
  const first = imported(undefined, members("Ana Klimovic", "Bo Li", "Wei Wang"));

  test("of whom one was respelled by hand, has nobody twice", () => {
    const edited = first.yaml.replace("Bo Li (MIT)", "Bo X. Li (MIT, CSAIL)");
    const next = imported(edited, members("Ana Klimovic", "Bo Li", "Wei Wang"), first);
    assert.equal(next.yaml, edited);
    assert.deepEqual(told(next), ["kept 2 name: Bo X. Li | Bo Li", "kept 2 affiliation: MIT, CSAIL | MIT"]);
  });

  test("of whom one is written by id, leaves the id", () => {
    const edited = first.yaml.replace("Ana Klimovic (MIT)", "ana-klimovic");
    const next = imported(edited, members("Ana Klimovic", "Bo Li", "Wei Wang"), first);
    assert.equal(next.yaml, edited);
  });
});

describe("a program", () => {
  const day = (key: string, ...items: Mapping[]): MergeEntry => ({
    key,
    place: `day ${key}`,
    value: { date: key, items },
  });
  const talk = (id: string, title: string, start: string): Mapping => ({ type: "talk", id, title, start });
  const program = (yaml: string | undefined, entries: readonly MergeEntry[], last?: Merged): Merged =>
    mergeEntries({ yaml, at: ["days"], entries, memory: last?.memory });
  const before = [
    day("2026-03-01", talk("aaa", "Parsers", "09:00"), talk("bbb", "Caches", "10:00")),
    day("2026-03-02", talk("ccc", "Queues", "09:00")),
  ];
  const after = [
    day("2026-03-01", talk("bbb", "Caches", "10:00")),
    day("2026-03-02", talk("ccc", "Queues", "09:00"), talk("aaa", "Parsers", "11:00")),
  ];
  const first = program("status: draft # still\n", before);

  test("in which a talk moves to another day, takes along what was written by hand", () => {
    const edited = first.yaml.replace(
      "title: Parsers\n",
      "title: Parsers\n        slides: https://x.example.org/a.pdf\n",
    );
    const next = program(edited, after, first);
    assert.equal(
      next.yaml,
      lines(
        "status: draft # still",
        "days:",
        "  - date: 2026-03-01",
        "    items:",
        "      - type: talk",
        "        id: bbb",
        "        title: Caches",
        '        start: "10:00"',
        "  - date: 2026-03-02",
        "    items:",
        "      - type: talk",
        "        id: ccc",
        "        title: Queues",
        '        start: "09:00"',
        "      - type: talk",
        "        id: aaa",
        "        title: Parsers",
        "        slides: https://x.example.org/a.pdf",
        '        start: "11:00"',
      ),
    );
    assert.deepEqual(told(next), [
      "changed 2026-03-02 Parsers/start: 09:00 | 11:00",
      "changed 2026-03-02 Parsers: 2026-03-01 | 2026-03-02",
      'changed 2026-03-02 items/Parsers: - | {"type":"talk","id":"aaa","title":"Parsers","slides":"https://x.example.org/a.pdf","start":"11:00"}',
    ]);
    assert.deepEqual(told(program(next.yaml, after, next)), []);
  });

  test("in which a talk was moved by hand, leaves it there", () => {
    const text = '      - type: talk\n        id: aaa\n        title: Parsers\n        start: "09:00"\n';
    const edited = first.yaml.replace(text, "") + text;
    const next = program(edited, before, first);
    assert.equal(next.yaml, edited);
    assert.deepEqual(told(next), ["kept 2026-03-01 Parsers: 2026-03-02 | 2026-03-01"]);
  });

  test("that has a talk without an id, leaves it so and still knows it", () => {
    const edited = first.yaml.replace("        id: ccc\n", "");
    const later = [before[0], day("2026-03-02", talk("ccc", "Queues", "09:30"))].filter(
      (entry) => entry !== undefined,
    );
    const next = program(edited, later, first);
    assert.equal(next.yaml, edited.replace(/"09:00"(?=\n$)/, '"09:30"'));
  });

  test("in which a talk is missing, keeps it and says so", () => {
    const next = program(
      first.yaml,
      [day("2026-03-01", talk("bbb", "Caches", "10:00")), ...before.slice(1)],
      first,
    );
    assert.equal(next.yaml, first.yaml);
    assert.deepEqual(
      told(next).map((line) => line.slice(0, 39)),
      ['silent 2026-03-01 items/Parsers: {"type'],
    );
  });
});

test("what is remembered, written and read again, is the same; any other text is none", () => {
  const { memory } = imported(undefined, [SPECNET, FLASH]);
  const memories = { "editions/2026/papers.yaml": { easychair: memory } };
  assert.deepEqual(readMemories(writeMemories(memories)), memories);
  for (const text of ["", "[]", "{}", '{"version": 1, "taken": {"a": 1}}', "<<<<<<<"])
    assert.equal(readMemories(text), undefined);
});

// Edits on both sides, at random.
const text = fc.constantFrom("One", "Two", "Three: more", "- four", "F #5", "Six (Seven)");
const person = fc.record(
  {
    name: fc.constantFrom("Ana Klimovic", "Bo Li", "Wei Wang", "Cy Dee", "Érica Foo"),
    affiliation: text,
    url: fc.constant("https://x.example.org"),
  },
  { requiredKeys: ["name"], noNullPrototype: true },
);
const people = fc.uniqueArray(person, { selector: ({ name }) => name, minLength: 1, maxLength: 4 });
const paper = fc.record(
  { title: text, abstract: text, authors: people, keywords: fc.uniqueArray(text, { maxLength: 3 }) },
  { requiredKeys: ["title", "authors"], noNullPrototype: true },
);
const papers = fc.dictionary(fc.constantFrom("1", "2", "3", "4"), paper, { noNullPrototype: true });

function entriesOf(of: Record<string, Mapping>): MergeEntry[] {
  return Object.entries(of).map(([key, value]) => ({
    key,
    place: `row ${key}`,
    value: { id: `paper-${key}`, ...value },
  }));
}

test("whatever is edited by hand and at the source, nothing of the hand's is lost, and a second import finds all done", () => {
  fc.assert(
    fc.property(papers, papers, papers, fc.infiniteStream(fc.nat(2)), (before, after, hand, choices) => {
      const first = imported("# kept\n", entriesOf(before));
      const list = (valueIn(first.yaml, []) ?? []) as Mapping[];
      const edited = list.flatMap((found): Mapping[] => {
        const key = String(found.id).replace("paper-", "");
        const other = hand[key];
        const choice = choices.next().value;
        if (choice === 0 || other === undefined) return [found];
        return choice === 1 ? [] : [{ ...found, ...other }];
      });
      const yaml = rewriteYaml(first.yaml, [], edited);
      const next = imported(yaml, entriesOf(after), first);
      const result = (valueIn(next.yaml, []) ?? []) as Mapping[];
      for (const found of edited) {
        const merged = result.find(({ id }) => id === found.id);
        const was = list.find(({ id }) => id === found.id);
        assert.ok(merged, `${found.id} is gone`);
        for (const key of ["title", "abstract"]) {
          if (found[key] !== was?.[key]) assert.equal(merged[key], found[key]);
        }
      }
      const again = imported(next.yaml, entriesOf(after), next);
      assert.equal(again.yaml, next.yaml);
      assert.deepEqual(again.memory, next.memory);
      assert.deepEqual(
        again.events.filter(({ kind }) => !["kept", "removed", "gone", "silent"].includes(kind)),
        [],
      );
    }),
    { numRuns: 150 },
  );
});
