import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { writeXlsx } from "hucre";
import { openFile } from "../../../src/imports/containers/source-file.ts";
import { easychair } from "../../../src/imports/sources/easychair/easychair.ts";
import { fileOf, filesOf } from "../source-files.ts";

const SUBMISSIONS = `title,#,track #,track name,authors,submitted,last updated,form fields,keywords,decision,notified,reviews sent,abstract,deleted?
"Fast \\'Etudes in $O(n)$",3,1,Main,Ann Bell and Bob Fox,,,,"graphs
caches",accept,yes,yes,"A first
line & <b>more</b>.",
Slow Paths,4,2,Posters,Cy Dee,,,,"['a b', 'c']",ACCEPT as poster,,,,
No Paths,5,1,Main,Cy Dee,,,,,reject,,,,
Gone Paths,6,1,Main,Cy Dee,,,,,accept,,,,✔
Late Paths,7,1,Main,Cy Dee,,,,,no decision,,,,
Odd Paths,8,1,Main,Cy Dee,,,,,probably accept,,,,
Left Paths,9,1,Main,Cy Dee,,,,,Withdrawn by authors,,,,
`;
const AUTHORS = `submission #,first name,last name,email,country,affiliation,Web page,person #,corresponding?
3,Ann,Bell,ann@example.org,Switzerland,ETH Zurich,https://ann.example.org,11,✔
3,,Fox,fox@example.org,United States,"MIT, Lab",,12,
4,Cy,Dee,cy@example.org,,N/A,,13,
5,Cy,Dee,cy@example.org,,N/A,,13,
10,Di,Eve,di@example.org,,X,,14,
`;
const COMMITTEE = `#,person #,first name,last name,email,country,affiliation,Web page,role
1,21,Emmy,Noether,e@example.org,Germany,Göttingen,,PC member
2,22,Ada,Lovelace,a@example.org,United Kingdom,London,,senior PC member
3,21,Emmy,Noether,e@example.org,Germany,Göttingen,,PC member
4,23,,,x@example.org,,,,chair
`;

const PAPERS = [
  {
    key: "3",
    place: "submission.csv, row 2",
    value: {
      title: "Fast Études in $O(n)$",
      authors: [
        {
          name: "Ann Bell",
          affiliation: "ETH Zurich",
          country: "Switzerland",
          url: "https://ann.example.org",
        },
        { name: "Fox", affiliation: "MIT, Lab", country: "United States" },
      ],
      abstract: "A first\nline & **more**.",
      track: "Main",
      keywords: ["graphs", "caches"],
    },
  },
  {
    key: "4",
    place: "submission.csv, row 3",
    value: {
      title: "Slow Paths",
      authors: [{ name: "Cy Dee" }],
      category: "Poster",
      track: "Posters",
      keywords: ["a b", "c"],
    },
  },
];

describe("the download of EasyChair", () => {
  test("becomes papers and a committee, in whatever order its files come, and names the rest", async () => {
    const texts = { "submission.csv": SUBMISSIONS, "author.csv": AUTHORS, "committee.csv": COMMITTEE };
    const files = await filesOf(texts);
    assert.equal(easychair.recognize(files), "sure");
    const imported = easychair.read(files, {});
    assert.deepEqual(imported, easychair.read([...files].reverse(), {}));
    assert.deepEqual(imported.entries.papers, PAPERS);
    assert.deepEqual(
      imported.entries.pc?.map(({ key, value }) => [key, value]),
      [
        ["21", { name: "Emmy Noether", affiliation: "Göttingen", country: "Germany" }],
        [
          "22",
          {
            name: "Ada Lovelace",
            affiliation: "London",
            country: "United Kingdom",
            role: "Senior PC member",
          },
        ],
      ],
    );
    assert.deepEqual(
      imported.leftOut.map(({ place, what, reason }) => `${place}: ${what} ${reason}`),
      [
        "author.csv, row 6: the authors of submission 10 Their title stands in submission.csv, which is to be imported together with this file.",
        "submission.csv, row 4: submission 5 It was rejected.",
        "submission.csv, row 5: submission 6 It was deleted.",
        "submission.csv, row 6: submission 7 It has no decision yet.",
        "submission.csv, row 7: submission 8 Its decision is not clear.",
        "submission.csv, row 8: submission 9 It was withdrawn.",
        "committee.csv, row 4: Emmy Noether It is named twice.",
        "committee.csv, row 5: a member There is no name.",
      ],
    );
    assert.deepEqual(imported.remarks, [
      {
        place: "submission.csv, row 7",
        text: 'Is "probably accept" accepted? If so, add --accept "probably accept"',
        isDecision: true,
      },
    ]);
  });

  test("holds no e-mail address once it is read", async () => {
    const files = await filesOf({ "a.csv": SUBMISSIONS, "b.csv": AUTHORS, "c.csv": COMMITTEE });
    assert.doesNotMatch(JSON.stringify(easychair.read(files, {})), /@/);
  });

  test("takes a decision that is said to mean accepted", async () => {
    const imported = easychair.read(await filesOf({ "submission.csv": SUBMISSIONS }), {
      accepted: ["Probably Accept", "no decision"],
    });
    assert.deepEqual(
      imported.entries.papers?.map(({ key }) => key),
      ["3", "4", "7", "8"],
    );
  });

  test("takes names from the submissions where the authors' file is missing", async () => {
    const imported = easychair.read(await filesOf({ "submission.csv": SUBMISSIONS }), {});
    assert.deepEqual(imported.entries.papers?.[0]?.value.authors, [
      { name: "Ann Bell" },
      { name: "Bob Fox" },
    ]);
    assert.match(imported.remarks.at(-1)?.text ?? "", /author.csv has their affiliations/);
  });

  test("takes from the form what papers have a place for, and an ORCID that can be nobody else's", async () => {
    const fields = `submission #,field name,value
3,ORCID,0000-0002-1825-0097
4,ORCID iD,https://orcid.org/0000-0002-1825-0097
4,Link to your video,https://video.example.org/4
4,T-shirt size,L
`;
    const files = await filesOf({ "submission.csv": SUBMISSIONS, "author.csv": AUTHORS, "f.csv": fields });
    const { entries, remarks } = easychair.read(files, {});
    assert.deepEqual(entries.papers?.[1]?.value.authors, [{ name: "Cy Dee", orcid: "0000-0002-1825-0097" }]);
    assert.equal(entries.papers?.[1]?.value.video, "https://video.example.org/4");
    assert.deepEqual(entries.papers?.[0]?.value, PAPERS[0]?.value);
    assert.equal(remarks.at(-1)?.text, "Not taken from the form: T-shirt size.");
  });

  test("says of reviews only that there are some", async () => {
    const reviews =
      "#,submission #,member #,member name,scores,total score,text\n1,3,2,Secret Name,2,2,Bad\n";
    const files = await filesOf({ "submission.csv": SUBMISSIONS, "review.csv": reviews });
    const imported = easychair.read(files, {});
    assert.deepEqual(imported.leftOut.at(-1), {
      place: "review.csv",
      what: "1 rows",
      reason: "This is not for publication, or not known.",
    });
    assert.doesNotMatch(JSON.stringify(imported), /Secret|Bad/);
  });

  test("may be the table of its page, in either order", async () => {
    for (const text of [
      "1\tAnn Bell and Bob Fox\tFast Paths\n2\tCy Dee\tSlow and Sure\n",
      "1\tFast Paths\tAnn Bell and Bob Fox\n2\tSlow Ones\tCy Dee\n",
    ]) {
      const file = await fileOf("pasted.txt", text);
      assert.equal(easychair.recognize([file]), "maybe");
      assert.deepEqual(easychair.read([file], {}).entries.papers?.[0], {
        key: "1",
        place: "pasted.txt, row 1",
        value: { title: "Fast Paths", authors: [{ name: "Ann Bell" }, { name: "Bob Fox" }] },
      });
    }
  });
});

test("EasyChair's workbook gives what its CSV files give, and its reviews are named and nothing more", async () => {
  const texts = { Submissions: SUBMISSIONS, Authors: AUTHORS, Committee: COMMITTEE };
  const sheets = await Promise.all(
    Object.entries(texts).map(async ([name, text]) => {
      const [table] = (await fileOf(`${name}.csv`, text)).tables;
      return { name, rows: (table?.rows ?? []).map(({ cells }) => [...cells]) };
    }),
  );
  const reviews = {
    name: "Reviews",
    rows: [
      ["#", "submission #", "text"],
      ["1", "3", "Good."],
    ],
  };
  const workbook = await openFile("easychair.xlsx", await writeXlsx({ sheets: [...sheets, reviews] }));
  assert.equal(easychair.recognize([workbook]), "sure");
  const read = easychair.read([workbook], {});
  const known = easychair.read(
    await filesOf({ "submission.csv": SUBMISSIONS, "author.csv": AUTHORS, "committee.csv": COMMITTEE }),
    {},
  );
  const valuesOf = (of: typeof read) =>
    (["papers", "pc"] as const).map((to) => of.entries[to]?.map(({ key, value }) => [key, value]));
  assert.equal(read.entries.papers?.length, 2);
  assert.deepEqual(valuesOf(read), valuesOf(known));
  assert.deepEqual(read.leftOut.at(-1), {
    place: "Reviews",
    what: "1 rows",
    reason: "This is not for publication, or not known.",
  });
});
