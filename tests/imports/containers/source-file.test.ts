import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { writeOds, writeXlsx } from "hucre";
import { openFile } from "../../../src/imports/containers/source-file.ts";
import { fileOf, refusalOf } from "../source-files.ts";

const TABLE = [
  { number: 1, cells: ["#", "title"] },
  { number: 2, cells: ["1", "A, B; C\nD"] },
];

describe("a table", () => {
  for (const [name, separator] of [
    ["commas", ","],
    ["semicolons", ";"],
    ["tabs", "\t"],
    ["bars", "|"],
  ] as const)
    test(`with ${name} between its cells is read, a line break in a cell as well`, async () => {
      const file = await fileOf("a.csv", `\ufeff#${separator}title\r\n1${separator}"A, B; C\r\nD"\r\n`);
      assert.deepEqual(file.tables, [{ name: "a", rows: TABLE }]);
    });

  test("says its separator in the first line, as Excel writes it, and rows keep their numbers", async () => {
    const file = await fileOf("a.csv", "sep=;\na;b\n\n1;2,5\n");
    assert.deepEqual(file.tables[0]?.rows, [
      { number: 2, cells: ["a", "b"] },
      { number: 4, cells: ["1", "2,5"] },
    ]);
  });

  test("that was copied from a page has quotation marks that are only that", async () => {
    const file = await fileOf("a.txt", '1\tAnn Bell\t"Fast" Paths\n2\tBob Fox\t"Slow\n');
    assert.deepEqual(
      file.tables[0]?.rows.map(({ cells }) => cells[2]),
      ['"Fast" Paths', '"Slow'],
    );
  });

  test("whose quotation mark is never closed is named with its line", async () => {
    const file = await fileOf("a.csv", 'a,b\n1,2\n3,"4\n5,6\n');
    assert.equal(
      await refusalOf(() => file.tables),
      "This table breaks off near line 4: a quotation mark is opened there and never closed. Download it anew, or correct the quotation marks in a text editor.",
    );
  });

  test("of a million cells is refused within seconds", async () => {
    const file = await fileOf("a.csv", `${"1,2,3,4,5,6,7,8,9,10\n".repeat(100_000)}`);
    assert.equal(
      await refusalOf(() => file.tables),
      "This table has more than 900,000 cells. Export less, such as accepted papers alone.",
    );
  });

  test("of Excel or OpenDocument is read by its bytes, whatever its name", async () => {
    const sheets = [{ name: "S", rows: [["#", "title"], [1, "A"], [], ["=1+1", new Date("2026-03-01")]] }];
    for (const bytes of [await writeXlsx({ sheets }), await writeOds({ sheets })]) {
      const file = await openFile("a.csv", bytes);
      assert.deepEqual(file.tables, [
        {
          name: "S",
          rows: [
            { number: 1, cells: ["#", "title"] },
            { number: 2, cells: ["1", "A"] },
            { number: 4, cells: ["=1+1", "2026-03-01"] },
          ],
        },
      ]);
    }
  });

  test("of Excel 2003 counts the cells and rows that it leaves out", async () => {
    const xml = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
<Worksheet ss:Name="Papers"><Table><Row><Cell><Data ss:Type="String">Paper ID</Data></Cell><Cell ss:Index="3"><Data ss:Type="String">A &amp; B &#233;</Data></Cell></Row>
<Row ss:Index="4"><Cell><Data ss:Type="Number">7</Data></Cell></Row></Table></Worksheet></Workbook>`;
    const file = await fileOf("a.xls", xml);
    assert.deepEqual(file.tables, [
      {
        name: "Papers",
        rows: [
          { number: 1, cells: ["Paper ID", "", "A & B é"] },
          { number: 4, cells: ["7"] },
        ],
      },
    ]);
  });

  test("of a page that was saved is read", async () => {
    const page =
      "<!DOCTYPE html><html><body><table><tr><th>#</th><th>title</th></tr><tr><td>1</td><td>A &amp; B</td></tr></table></body></html>";
    const file = await fileOf("a.html", page);
    assert.deepEqual(
      file.tables[0]?.rows.map(({ cells }) => cells),
      [
        ["#", "title"],
        ["1", "A & B"],
      ],
    );
  });
});

describe("a text", () => {
  const encodings = {
    "utf-16le": [0xff, 0xfe, 0x4d, 0, 0xfc, 0],
    "utf-16be": [0xfe, 0xff, 0, 0x4d, 0, 0xfc],
    "windows-1252": [0x4d, 0xfc],
    "utf-8": [0x4d, 0xc3, 0xbc],
  };
  for (const [encoding, bytes] of Object.entries(encodings))
    test(`in ${encoding} is read as such`, async () => {
      const file = await openFile("a.txt", Uint8Array.from(bytes));
      assert.deepEqual([file.text, file.encoding], ["Mü", encoding]);
    });

  test("in UTF-16 without a mark is told by its zeros", async () => {
    const file = await openFile(
      "a.txt",
      Uint8Array.from([..."title"].flatMap((sign) => [sign.charCodeAt(0), 0])),
    );
    assert.deepEqual([file.text, file.encoding], ["title", "utf-16le"]);
  });

  test("that is none is refused, as an empty one is", async () => {
    const noise = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 251);
    assert.equal(
      await refusalOf(() => openFile("a.csv", noise)),
      "This file is neither a text nor a workbook. What can be imported: CSV, TSV, XLSX, ODS, JSON, XML, BibTeX, YAML and plain text.",
    );
    assert.equal(
      await refusalOf(() => openFile("a.csv", new Uint8Array())),
      "This file is empty. Download it anew.",
    );
  });
});

describe("a hostile file", () => {
  test("that unpacks to 600 MB, or says so, is refused before", async () => {
    const bytes = await writeXlsx({ sheets: [{ name: "S", rows: [["a"]] }] });
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    for (let at = 0; at + 46 < bytes.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 600_000_000, true);
    assert.equal(
      await refusalOf(() => openFile("a.xlsx", bytes)),
      "This workbook holds more than 150 MB when it is unpacked. Save the sheet that matters as CSV.",
    );
  });

  test("with entities of its own is refused", async () => {
    const file = await fileOf("a.xml", '<!DOCTYPE a [<!ENTITY b "&c;">]><a>&b;</a>');
    assert.equal(
      await refusalOf(() => file.xml),
      "This XML file defines entities of its own, which attacks do, and no conference system does. Export it anew, or remove the lines that begin with <!ENTITY.",
    );
  });

  test("of another kind is named", async () => {
    assert.equal(
      await refusalOf(() => openFile("a.xlsx", Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3]))),
      "This is an archive within another. Unpack it, and name the files in it: several can be imported at once.",
    );
    assert.equal(
      await refusalOf(() => openFile("a.xls", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]))),
      "This workbook is damaged, or no workbook at all. Open it in a spreadsheet program, and save it again as .xlsx or as CSV.",
    );
    assert.equal(
      await refusalOf(() => openFile("a.txt", new Uint8Array(61_000_000))),
      "This file is larger than 60 MB. Export less, or without attachments.",
    );
  });
});
