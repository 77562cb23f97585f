import assert from "node:assert/strict";
import { test } from "node:test";
import { cmt } from "../../../src/imports/sources/cmt.ts";
import { filesOf } from "../source-files.ts";

const HEAD = [
  "Paper ID",
  "Paper Title",
  "Abstract",
  "Primary Contact Author Email",
  "Authors",
  "Track Name",
  "Primary Subject Area",
  "Secondary Subject Areas",
  "Conflicts (0)",
  "Status",
  "Dietary wishes",
];
const ROWS = [
  [
    "7",
    "Seeing &amp; Hearing",
    "A < B.",
    "a@example.org",
    "Ada Lovelace (Analytical Engines (London), UK; Dept. 2)*; Alan Turing (Manchester",
    "Main",
    "Vision -> 3D",
    "Audio; Touch",
    "x",
    "Accept (Oral)",
    "none",
  ],
  ["8", "Out", "", "", "Tony Hoare (Oxford)", "Industry", "", "", "", "Reject", ""],
  ["9", "Waiting", "", "", "Tony Hoare (Oxford)", "Industry", "", "", "", "Awaiting Decision", ""],
];
const READ = [
  {
    title: "Seeing & Hearing",
    authors: [
      { name: "Ada Lovelace", affiliation: "Analytical Engines (London), UK; Dept. 2" },
      { name: "Alan Turing", affiliation: "Manchester" },
    ],
    abstract: "A < B.",
    category: "Oral",
    track: "Main",
    keywords: ["Vision: 3D", "Audio", "Touch"],
  },
];

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const row = (cells: readonly string[]) =>
  `<Row>${cells.map((cell) => `<Cell><Data ss:Type="String">${escaped(cell)}</Data></Cell>`).join("")}</Row>`;
const workbook = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
<Worksheet ss:Name="Submissions"><Table>${row(["WORKSHOP 2025"])}${[HEAD, ...ROWS].map(row).join("")}</Table></Worksheet></Workbook>`;

test("CMT's workbook and its text between tabs say the same papers", async () => {
  const texts = {
    "Papers.xls": workbook,
    "Papers.txt": [HEAD, ...ROWS].map((cells) => cells.join("\t")).join("\r\n"),
  };
  for (const [name, text] of Object.entries(texts)) {
    const files = await filesOf({ [name]: text });
    assert.equal(cmt.recognize(files), "sure", name);
    const { entries, leftOut } = cmt.read(files, {});
    assert.deepEqual(
      entries.papers?.map(({ value }) => value),
      READ,
      name,
    );
    assert.deepEqual(
      leftOut.map(({ what, reason }) => `${what} ${reason}`),
      [
        "paper 8 was rejected",
        "paper 9 has no decision yet",
        "dietary wishes are columns that are not known",
      ],
      name,
    );
  }
});

test("CMT's list of reviewers gives the committee without their addresses", async () => {
  const files = await filesOf({
    "Reviewers.txt":
      "First Name\tMiddle Initial (optional)\tLast Name\tE-mail\tOrganization\tCountry\nAda\tK.\tLovelace\ta@example.org\tAnalytical Engines\tUK\n\t\t\tb@example.org\t\t\n",
  });
  assert.deepEqual(cmt.read(files, {}), {
    source: "cmt",
    entries: {
      pc: [
        {
          key: "ada k. lovelace",
          place: "Reviewers.txt, row 2",
          value: { name: "Ada K. Lovelace", affiliation: "Analytical Engines", country: "UK" },
        },
      ],
    },
    files: {},
    leftOut: [{ place: "Reviewers.txt, row 3", what: "a person", reason: "has no name" }],
    remarks: [],
  });
});

test("a column of decisions that somebody added to CMT's keeps rejected papers out", async () => {
  const rows = [
    ["Paper ID", "Paper Title", "Authors", "Decision"],
    ["1", "Ink", "Ann Bell", "Accept as poster"],
    ["2", "Paper", "Bob Orr", "Weak Reject"],
  ];
  const { entries, leftOut } = await cmt.read(
    await filesOf({ "papers.txt": rows.map((row) => row.join("\t")).join("\n") }),
    {},
  );
  assert.deepEqual(
    entries.papers?.map(({ value }) => [value.title, value.category]),
    [["Ink", "Poster"]],
  );
  assert.deepEqual(
    leftOut.map(({ what, reason }) => [what, reason]),
    [["paper 2", "was rejected"]],
  );
});
