import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { writeOds, writeXlsx } from "hucre";
import { openFile } from "../../../src/imports/containers/source-file.ts";
import type { Imported } from "../../../src/imports/record.ts";
import { sourcesOf } from "../../../src/imports/sources/sources.ts";
import { table } from "../../../src/imports/sources/table/table.ts";
import { fileOf, filesOf } from "../source-files.ts";

const AUTHORS = [
  { name: "Ann Bell", affiliation: "ETH Zurich" },
  { name: "Bob Fox", affiliation: "MIT" },
];

async function read(text: string, options: Parameters<typeof table.read>[1] = {}): Promise<Imported> {
  const file = await fileOf("a.csv", text);
  assert.deepEqual(
    sourcesOf([file]).map(({ name }) => name),
    ["table"],
  );
  return table.read([file], options);
}

describe("a table of papers", () => {
  const HEADS: Readonly<Record<string, string>> = {
    en: "Abstract,Title,Author names",
    de: "Kurzfassung,Titel des Beitrags,Autoren",
    es: "Resumen,Título,Autores",
    pt: "Resumo,Título,Autores",
    fr: "Résumé,Titre,Auteurs",
    ja: "概要,タイトル,著者",
    zh: "摘要,标题,作者",
    ar: "الملخص,العنوان,المؤلفون",
  };
  for (const [language, head] of Object.entries(HEADS))
    test(`is read by its head in ${language}, whatever the order`, async () => {
      const { entries, remarks } = await read(
        `${head}\nAbout it.,Fast Paths,Ann Bell (ETH Zurich); Bob Fox (MIT)\n`,
      );
      assert.deepEqual(entries.papers, [
        {
          key: "fast paths",
          place: "a.csv, row 2",
          value: { title: "Fast Paths", authors: AUTHORS, abstract: "About it." },
        },
      ]);
      assert.match(remarks[0]?.text ?? "", /^Columns: .* as authors\.$/);
    });

  for (const authors of [
    "Ann Bell (ETH Zurich), Bob Fox (MIT)",
    "Ann Bell (ETH Zurich) | Bob Fox (MIT)",
    "Ann Bell (ETH Zurich) and Bob Fox (MIT)",
    "Ann Bell (ETH Zurich)\nBob Fox (MIT)",
    "Bell, Ann (ETH Zurich); Fox, Bob (MIT)",
    "Ann Bell* (ETH Zurich); Bob Fox† (MIT)",
  ])
    test(`has its authors from ${JSON.stringify(authors)}`, async () => {
      const { entries } = await read(`title\tauthors\nFast Paths\t"${authors}"\n`);
      assert.deepEqual(entries.papers?.[0]?.value.authors, AUTHORS);
    });

  test("has affiliations in a column of their own, one for each or one for all", async () => {
    const { entries, remarks } = await read(
      "title;authors;affiliations\nA;Ann Bell, Bob Fox;ETH Zurich | MIT\nB;Ann Bell, Bob Fox;ETH Zurich\nC;Ann Bell, Bob Fox, Cy Dee;ETH | MIT\n",
    );
    assert.deepEqual(
      entries.papers?.map(({ value }) => value.authors),
      [
        AUTHORS,
        [
          { name: "Ann Bell", affiliation: "ETH Zurich" },
          { name: "Bob Fox", affiliation: "ETH Zurich" },
        ],
        [{ name: "Ann Bell" }, { name: "Bob Fox" }, { name: "Cy Dee" }],
      ],
    );
    assert.equal(remarks[1]?.text, "There are 3 authors and 2 affiliations: these were not taken.");
  });

  test("may have a row for each author", async () => {
    const { entries } = await read(
      "paper,title,first name,last name,affiliation,e-mail\n7,Fast Paths,Ann,Bell,ETH Zurich,a@example.org\n7,Fast Paths,Bob,Fox,MIT,b@example.org\n",
    );
    assert.deepEqual(
      entries.papers?.map(({ key, value }) => [key, value]),
      [["7", { title: "Fast Paths", authors: AUTHORS }]],
    );
  });

  test("may have columns for each author", async () => {
    const { entries } = await read(
      "Title,Author 1,Affiliation 1,Author 2,Affiliation 2\nFast Paths,Ann Bell,ETH Zurich,Bob Fox,MIT\nSlow Paths,Ann Bell,ETH Zurich,,\n",
    );
    assert.deepEqual(
      entries.papers?.map(({ value }) => value.authors),
      [AUTHORS, AUTHORS.slice(0, 1)],
    );
  });

  test("names rows that are no papers, what stands above the head, and columns that it does not take", async () => {
    const { entries, leftOut, remarks } = await read(
      "Papers of 2026,,,\nNo,Title,Authors,T-shirt,Decision\n1,Fast Paths,Ann Bell,x,accept\n2,No Paths,Ann Bell,x,reject\n3,,Ann Bell,x,accept\n4,Odd,,x,accept\n",
    );
    assert.equal(entries.papers?.length, 1);
    assert.deepEqual(leftOut, [
      { place: "a.csv, row 1", what: "Papers of 2026", reason: "It stands above the head of the table." },
      { place: "a.csv, row 4", what: "submission 2", reason: "It was rejected." },
      { place: "a.csv, row 5", what: "submission 3", reason: "There is no title." },
      { place: "a.csv, row 6", what: "submission 4", reason: "There are no authors." },
    ]);
    assert.equal(
      remarks[0]?.text,
      'Columns: "No" as number, "Title", "Authors", "Decision". Not taken: "T-shirt".',
    );
  });

  test("without a head is told by what it holds", async () => {
    const { entries, remarks } = await read(
      "https://a.org/1,Ann Bell and Bob Fox,A study of fast paths in large programs\nhttps://a.org/2,Cy Dee; Di Eve,The slow path and how to leave it behind\n",
    );
    assert.deepEqual(entries.papers?.[0]?.value, {
      title: "A study of fast paths in large programs",
      authors: [{ name: "Ann Bell" }, { name: "Bob Fox" }],
      url: "https://a.org/1",
    });
    assert.match(
      remarks[0]?.text ?? "",
      /^There is no head, so columns were told by what they hold: 1 as url/,
    );
  });

  test("of a workbook is read from each sheet that has one", async () => {
    const sheets = [
      { name: "Notes", rows: [["Do not forget the cake"]] },
      {
        name: "Papers",
        rows: [
          ["Title", "Authors"],
          ["=cmd|' /C calc'!A0", "Ann Bell (ETH Zurich); Bob Fox (MIT)"],
        ],
      },
    ];
    for (const bytes of [await writeXlsx({ sheets }), await writeOds({ sheets })]) {
      const file = await openFile("a.bin", bytes);
      assert.deepEqual(table.read([file], {}).entries.papers?.[0]?.value.authors, AUTHORS);
    }
  });
});

describe("a table of people", () => {
  const TEXT =
    "Nachname;Vorname;Einrichtung;Land;Funktion\nBell;Ann;ETH Zurich;Schweiz;Vorsitz\nFox;Bob;MIT;;\n";

  test("asks what they are to the edition", async () => {
    const { entries, remarks } = await read(TEXT);
    assert.deepEqual(entries, {});
    assert.deepEqual(remarks[1], {
      place: "a.csv",
      text: "These are people: say what they are to the edition, --to pc, --to organizers or --to people.",
      isDecision: true,
    });
  });

  test("becomes a committee, or roles with their people", async () => {
    const { entries } = await read(TEXT, { to: "pc" });
    assert.deepEqual(
      entries.pc?.map(({ value }) => value),
      [
        { name: "Ann Bell", affiliation: "ETH Zurich", country: "Schweiz", role: "Vorsitz" },
        { name: "Bob Fox", affiliation: "MIT" },
      ],
    );
    const roles = await read(TEXT, { to: "organizers" });
    assert.deepEqual(
      roles.entries.organizers?.map(({ value }) => value),
      [
        {
          role: "Vorsitz",
          people: [
            { name: "Ann Bell", affiliation: "ETH Zurich", country: "Schweiz" },
            { name: "Bob Fox", affiliation: "MIT" },
          ],
        },
      ],
    );
  });
});

describe("a table of a program", () => {
  test("becomes days with sessions, talks and breaks", async () => {
    const { entries, leftOut } = await read(
      `Date,Time,Title,Speakers,Room,Session,Type
"March 28, 2026",9:00 - 9:15,Opening,Ann Bell,Main hall,,
,9.15 – 10.00,Keynote: Fast Paths,Bob Fox (MIT),Main hall,,keynote
,10:00,Coffee break,,,,
,10:30 AM,Slow Paths,Cy Dee,Main hall,Paths,
,11:00,Odd Paths,Di Eve,Main hall,Paths,lightning
2026-03-29,14:00,Panel,,,,panel
,,,,,,
,15:00,,Ann Bell,,,
`,
    );
    assert.deepEqual(
      entries.program?.map(({ key, value }) => [key, value]),
      [
        [
          "2026-03-28",
          {
            date: "2026-03-28",
            items: [
              {
                type: "opening",
                title: "Opening",
                start: "09:00",
                end: "09:15",
                room: "Main hall",
                speakers: [{ name: "Ann Bell" }],
              },
              {
                type: "keynote",
                title: "Keynote: Fast Paths",
                start: "09:15",
                end: "10:00",
                room: "Main hall",
                speakers: [{ name: "Bob Fox", affiliation: "MIT" }],
              },
              { type: "break", title: "Coffee break", start: "10:00" },
              {
                type: "session",
                title: "Paths",
                start: "10:30",
                end: "open",
                room: "Main hall",
                items: [
                  { type: "talk", title: "Slow Paths", start: "10:30", speakers: [{ name: "Cy Dee" }] },
                  { type: "lightning", title: "Odd Paths", start: "11:00", speakers: [{ name: "Di Eve" }] },
                ],
              },
            ],
          },
        ],
        [
          "2026-03-29",
          {
            date: "2026-03-29",
            items: [{ type: "panel", title: "Panel", start: "14:00", panelists: "tba", end: "open" }],
          },
        ],
      ],
    );
    assert.deepEqual(
      leftOut.map(({ place, reason }) => [place, reason]),
      [["a.csv, row 9", "There is no title."]],
    );
  });

  test("has panelists and moderators, tracks, moments with their dates, and a last talk that nobody ends", async () => {
    const { entries, files, remarks, leftOut } = await read(
      `day,start_date,start_time,end_time,title,type,speakers,panelists,chair
1,2026-03-28,9:00,10:00,Will Ink Last?,panel,,"Ann Bell (ETH), Bob Fox",Cy Dee
1,2026-03-28,10:00,,Ask Us,talk,Di Eve,,
1,2026-03-28,11:00,,Ask Us,talk,Di Eve,,
`,
    );
    assert.deepEqual(
      entries.program?.map(({ value }) => value),
      [
        {
          date: "2026-03-28",
          items: [
            {
              type: "panel",
              title: "Will Ink Last?",
              start: "09:00",
              end: "10:00",
              panelists: [{ name: "Ann Bell", affiliation: "ETH" }, { name: "Bob Fox" }],
              moderator: { name: "Cy Dee" },
            },
            { type: "talk", title: "Ask Us", start: "10:00", speakers: [{ name: "Di Eve" }] },
            {
              type: "talk",
              id: "ask-us-2",
              title: "Ask Us",
              start: "11:00",
              speakers: [{ name: "Di Eve" }],
              end: "open",
            },
          ],
        },
      ],
    );
    assert.deepEqual([files, leftOut, remarks.length], [{}, [], 1]);
    const moments = await read(
      "Session,Title,Start,End\nInk,Fast,2026-03-28T13:00:00-00:00,2026-03-28T13:05:00-00:00\nInk,Slow,2026-03-28T13:05:00-00:00,\n",
    );
    assert.deepEqual(
      moments.entries.program?.map(({ key }) => key),
      ["2026-03-28"],
    );
    assert.deepEqual(moments.files, { "edition.yaml": { timezone: "UTC" } });
    assert.match(moments.remarks.at(-1)?.text ?? "", /^No time zone is named, only offsets from UTC/);
  });
});

describe("a list of entries in JSON or YAML", () => {
  test("whose aliases would fill the memory is read at once", async () => {
    const lists = [..."bcdefghij"].map((name, index) => {
      const before = String.fromCharCode("a".charCodeAt(0) + index);
      return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(", ")}]`;
    });
    const text = `a: &a [x, x]\n${lists.join("\n")}\npapers:\n  - {title: Fast Paths, authors: Ann Bell, keywords: *j}\n`;
    assert.deepEqual((await values("a.yml", text))?.[0]?.[1], {
      title: "Fast Paths",
      authors: [{ name: "Ann Bell" }],
    });
  });

  const values = async (name: string, text: string) =>
    table.read([await fileOf(name, text)], {}).entries.papers?.map(({ value, place }) => [place, value]);

  test("is a table whose columns are its keys, whatever they are made of", async () => {
    const yaml =
      "- {PaperID: '4', PaperTitle: Fast Paths, Authors: Ann Bell (ETH); Bob Fox, AuthorNames: 'Ann Bell, Bob Fox'}\n";
    assert.deepEqual(await values("a.yml", yaml), [
      [
        "a.yml, entry 1",
        { title: "Fast Paths", authors: [{ name: "Ann Bell", affiliation: "ETH" }, { name: "Bob Fox" }] },
      ],
    ]);
    const json = {
      full: [{ title: "A", authors: ["Ann Bell (MIT, Boston)"] }],
      short: [{ title: "B", authors: [{ first: "Bob", last: "Fox", affiliation: "MIT" }] }],
    };
    assert.deepEqual(await values("a.json", JSON.stringify(json)), [
      ["a.json, full, entry 1", { title: "A", authors: [{ name: "Ann Bell", affiliation: "MIT, Boston" }] }],
      ["a.json, short, entry 1", { title: "B", authors: [{ name: "Bob Fox", affiliation: "MIT" }] }],
    ]);
  });
});

describe("a rejected paper stays out, whatever the column of decisions is called:", () => {
  for (const [head, accepted, rejected] of [
    ["ID,Título,Autores,Estado", "Aceptado (oral)", "No aceptado"],
    ["编号,标题,作者,录用结果", "录用", "不予录用"],
    ["番号,題名,著者,審査結果", "採択", "不採択"],
    ["Number,Title,Authors,What the chairs said", "Accept", "Reject"],
  ] as const)
    test(head, async () => {
      const { entries, leftOut } = await read(
        `${head}\n1,Fast Paths,Ann Bell; Bob Fox,${accepted}\n2,Slow Paths,Eve Lind; Tom Vale,${rejected}\n`,
      );
      assert.deepEqual(
        entries.papers?.map(({ value }) => value.title),
        ["Fast Paths"],
      );
      assert.deepEqual(
        leftOut.map(({ what, reason }) => [what, reason]),
        [["submission 2", "It was rejected."]],
      );
    });
});

test("a paper that a column of its own calls withdrawn stays out", async () => {
  const read = table.read(
    await filesOf({
      "papers.csv":
        "title,authors,decision,withdrawn?\nInk,Ann Bell,accept,\nPens,Bob Cook,accept,yes\nNibs,Cy Dee,accept,no\nBlots,Di Eck,accept,2026-02-01\n",
    }),
    {},
  );
  assert.deepEqual(
    read.entries.papers?.map(({ value }) => value.title),
    ["Ink", "Nibs"],
  );
  assert.deepEqual(
    read.leftOut.map(({ place, reason }) => `${place}: ${reason}`),
    ["papers.csv, row 3: It was withdrawn.", "papers.csv, row 5: It was withdrawn."],
  );
});
