import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { aclpub2Folder } from "../../../../src/exports/proceedings/aclpub2/aclpub2.ts";
import { isDated } from "../../../../src/exports/proceedings/aclpub2/details.ts";
import type { ExportFolder } from "../../../../src/exports/proceedings/folder.ts";
import type { Site } from "../../../../src/model/site.ts";
import { HOSTILE_TITLES } from "../../../citations/hostile.ts";
import { type Files, siteWith, spoil } from "../../../fixture.ts";
import {
  COMMITTEE,
  EDITION,
  ORGANIZERS,
  PAPERS,
  PEOPLE,
  PROGRAM,
  SERIES,
  SPONSORS,
} from "../../../fixture-content.ts";
import { towpathSite } from "../../../towpath.ts";
import { type Proceedings, readAclpub2 } from "../aclpub2-reader.ts";

function folderOf({ editions, series }: Site, id: string): ExportFolder {
  const edition = editions.find((one) => one.id === id);
  assert.ok(edition !== undefined && isDated(edition));
  return aclpub2Folder(edition, series);
}

const folderWith = (changes: Files = {}): ExportFolder => folderOf(siteWith(changes), "2026");

/** The papers of the fixture that are fetched from elsewhere: the reader wants every file. */
const FETCHED = [{ path: "papers/blotter.pdf", source: "fetched" }];

function proceedingsWith(changes: Files = {}): Proceedings {
  const { texts, copies } = folderWith(changes);
  return readAclpub2({ texts, copies: [...copies, ...FETCHED] });
}

test("aclpub2 makes proceedings of an edition with everything", () => {
  assert.deepEqual(proceedingsWith(), {
    cover: {
      acronym: "Quill 2026",
      title: "Third Workshop on Writing Tools",
      subtitle: "Proceedings of the Workshop",
      days: "2026-03-28/2026-03-29",
      isbn: "XXX-X-XXXXXX-XX-X",
    },
    editors: ["Ada Morgan", "Åsa van der Berg"],
    sponsors: [],
    organizers: ["General Chairs", "Ada Morgan, University of Oslo", "Åsa van der Berg, KTH"],
    committee: ["Area chair", "Minsoo Rhu, KAIST", "Program Committee", "Jo Øst, Lund, IBM"],
    invited: [
      "A History of Ink | Li Ming | NTU | Saturday, March 28, 2026 | 09:45 -- 10:30 | Ink has a history.",
    ],
    panels: [
      "Will We Write? | Saturday, March 28, 2026 | 14:30 -- 15:30 | Ada Morgan, University of Oslo | Eve Stone, ETH | Minsoo Rhu, KAIST",
    ],
    contents: ["Inkwells Revisited: Jo Øst and Li Ming", "The Blotter: Eve Stone"],
    program: [
      "2026-03-28 09:00 - 09:30 Coffee and badges",
      "2026-03-28 09:30 - 09:45 Opening",
      "2026-03-28 09:45 - 10:30 Keynote: A History of Ink (Li Ming)",
      "2026-03-28 12:00 - 13:00 Lunch",
      "2026-03-28 13:00 - 14:00 Nibs | Inkwells Revisited | The Blotter",
      "2026-03-28 13:00 - 14:30 Hands on",
      "2026-03-28 13:00 - 13:30 Folding",
      "2026-03-28 14:30 - 15:30 Will We Write?",
      "2026-03-28 19:00 - 22:00 Dinner",
      "2026-03-29 00:30 - 01:00 Talk: Writing by Moonlight (Eve Stone)",
      "2026-03-29 09:30 - 10:30 Invited talk: To be announced (Tom Vale)",
      "2026-03-29 10:30 - 11:00 Closing",
    ],
    authors: ["Ming, Li", "Stone, Eve", "Øst, Jo"],
  });
});

describe("in the input of aclpub2", () => {
  test("signs of LaTeX are printed as they are, and escaped once by whoever escapes them", () => {
    for (const title of HOSTILE_TITLES.filter((text) => !text.includes("’"))) {
      const [text, name] = [
        JSON.stringify(title),
        title
          .replace(/[,;|/]| and | - |\s+/g, " ")
          .replace(/ +/g, " ")
          .trim(),
      ];
      // A backslash keeps a sign of a title that would be markup.
      const written = JSON.stringify(title.replace(/[\\$`*~^]/g, "\\$&"));
      const author = JSON.stringify(name);
      const { contents, program, organizers, committee, invited, sponsors, panels } = proceedingsWith({
        [PAPERS]: `- {id: blotter, title: ${written}, authors: [{name: ${author}, family: ${author}}], abstract: Ink.}\n`,
        [ORGANIZERS]: `- {role: ${text}, people: [{name: A B, affiliation: ${text}}]}\n`,
        [COMMITTEE]: `- {name: C D, role: ${text}, affiliation: ${text}}\n`,
        [SPONSORS]: `- {tier: ${text}, sponsors: [{name: Feder, logo: sponsors/feder.png}]}\n`,
        "public/sponsors/feder.png": "GIF89a",
        [PROGRAM]: `days:
  - date: 2026-03-28
    start: "09:00"
    items:
      - {type: session, title: ${written}, end: "10:00", items: [{type: paper, paper: blotter}]}
      - {type: keynote, id: k, title: ${written}, duration: 30, speakers: [{name: C D, affiliation: ${text}}]}
      - {type: panel, id: p, title: ${written}, duration: 30, panelists: [{name: C D, affiliation: ${text}}]}
`,
      });
      assert.deepEqual(contents, [`${title}: ${name}`]);
      assert.deepEqual(organizers, [title, `A B, ${title}`]);
      assert.deepEqual(committee, [title, `C D, ${title}`]);
      assert.deepEqual(sponsors, [`${title}: sponsors/feder.png`]);
      assert.equal(program[0], `2026-03-28 09:00 - 10:00 ${title} | ${title}`);
      assert.ok(invited[0]?.startsWith(`${title} | C D | ${title} | `));
      assert.ok(panels[0]?.endsWith(` | C D, ${title}`));
    }
  });

  test("the details of the conference hold no sign of LaTeX, and the recipe tells what was changed", () => {
    const changes = {
      ...spoil(SERIES, "title: Workshop on Writing Tools", "title: Workshop on Q&A, 50% {C#} a_b"),
      ...spoil(EDITION, "city: Berlin", "city: Berlin & Potsdam"),
    };
    assert.equal(proceedingsWith(changes).cover.title, "Third Workshop on Q and A, 50 percent C a b");
    const { "README.md": recipe = "", "conference_details.yml": details = "" } = folderWith(changes).texts;
    assert.match(details, /location: 'Seehaus, Seestr\. 1, Berlin and Potsdam, Germany, and online'/);
    assert.ok(
      recipe.includes(
        '"Third Workshop on Q&A, 50% {C#} a_b" became "Third Workshop on Q and A, 50 percent C a b"',
      ),
    );
    assert.ok(!(folderWith().texts["README.md"] ?? "").includes("became"));
  });

  test("a name of one word, of a group or with all parts has the parts that aclpub2 asks for", () => {
    const names = ["Plato", "李明", "ATLAS Collaboration", "Jan van der Berg", "Martin Luther King, Jr."];
    const people = names.map((name) => `{name: "${name}"}`).join(", ");
    const { authors } = proceedingsWith({
      [PAPERS]: `- {id: blotter, title: Ink, authors: [${people}]}\n`,
      [PROGRAM]: "days: []\n",
    });
    assert.deepEqual(authors, [
      "ATLAS Collaboration, ",
      "King Jr., Martin Luther",
      "Plato, ",
      "van der Berg, Jan",
      "李明, ",
    ]);
  });

  test("words that are truths, numbers or times to YAML 1.1 stay texts", () => {
    for (const word of ["No", "on", "12:30", "2026-03-28", "=", "0o17", "1_000", "null", "<<"]) {
      const { contents } = proceedingsWith({
        [PAPERS]: `- {id: blotter, title: "${word}", authors: [{name: Si No}]}\n`,
        [PROGRAM]: "days: []\n",
      });
      assert.deepEqual(contents, [`${word}: Si No`]);
    }
  });

  test("files of this site are attached, and the recipe tells what lies elsewhere", () => {
    const { texts, copies } = folderWith({
      ...spoil(
        PAPERS,
        "pdf: papers/inkwell.pdf",
        "pdf: papers/inkwell.pdf?v=2\n  code: https://github.com/quill/ink\n  data: /data/ink.tar.gz\n  slides: ink.pdf#page=2",
      ),
      "public/data/ink.tar.gz": "data",
      "public/ink.pdf": "slides",
    });
    assert.deepEqual(copies, [
      { path: "papers/inkwell.pdf", source: "papers/inkwell.pdf" },
      { path: "attachments/inkwell_dataset.gz", source: "data/ink.tar.gz" },
      { path: "attachments/inkwell_presentation.pdf", source: "ink.pdf" },
    ]);
    assert.ok(readAclpub2({ texts, copies: [...copies, ...FETCHED] }));
    assert.match(texts["README.md"] ?? "", /- `inkwell`, software: https:\/\/github\.com\/quill\/ink\n/);
    assert.match(texts["README.md"] ?? "", /- `papers\/blotter\.pdf`: The Blotter\n/);
  });

  test("an invited talk has its abstract, its speaker's biography and portrait in files of their own", () => {
    const changes = {
      ...spoil(PROGRAM, "speakers: [{name: Li Ming, affiliation: NTU}]", "speakers: [ada-morgan]"),
      ...spoil(PEOPLE, "photo: photos/ada.svg", "photo: photos/ada.png"),
      "public/photos/ada.png": "GIF89a",
    };
    const { texts, copies } = folderWith(changes);
    assert.equal(texts["invited_talks/ink_abstract.tex"], "Ink has a history.\n");
    assert.equal(texts["invited_talks/ink_bio.tex"], "Ada builds pens.\n");
    assert.ok(
      copies.some(({ path, source }) => path === "invited_talks/ink.png" && source === "photos/ada.png"),
    );
    assert.ok(proceedingsWith(changes).invited[0]?.endsWith("| Ink has a history. | Ada builds pens."));
    const invited = spoil(PROGRAM, "type: keynote", "type: invited");
    assert.ok(proceedingsWith(invited).invited[0]?.startsWith("Invited talk | A History of Ink"));
  });

  test("sponsors have logos that LaTeX prints, and the recipe tells of the others", () => {
    const { texts } = folderWith();
    assert.equal(texts["sponsors.yml"], undefined);
    assert.match(texts["README.md"] ?? "", /- Feder \(Gold\): sponsors\/feder\.svg\n/);
    const png = { ...spoil(SPONSORS, "feder.svg", "feder.png"), "public/sponsors/feder.png": "GIF89a" };
    assert.deepEqual(proceedingsWith(png).sponsors, ["Gold: sponsors/feder.png"]);
  });

  test("what is cancelled is left out", () => {
    const cancelled = spoil(PROGRAM, "title: Dinner,", "title: Dinner, cancelled: true,");
    const isDinner = (line: string): boolean => line.endsWith("Dinner");
    assert.ok(proceedingsWith().program.some(isDinner));
    assert.ok(!proceedingsWith(cancelled).program.some(isDinner));
    assert.ok(!proceedingsWith().program.some((line) => line.includes("Binding")));
  });

  test("the recipe lists what pdfLaTeX has no letters for", () => {
    const changes = spoil(PAPERS, "title: The Blotter", "title: 吸い取り紙");
    assert.match(folderWith(changes).texts["README.md"] ?? "", /- `papers\.yml`: title: '吸い取り紙'\n/);
    assert.doesNotMatch(folderWith().texts["README.md"] ?? "", /Latin letters/);
  });
});

test("of Towpath 2020 aclpub2 makes proceedings once the papers are fetched", () => {
  const { texts, copies } = folderOf(towpathSite(), "2020");
  assert.deepEqual(copies, []);
  const recipe = texts["README.md"] ?? "";
  assert.match(recipe, /`papers\/ropes\.pdf`: https:\/\/2020\.towpath\.example\.net\//);
  const fetched = [...recipe.matchAll(/- `(papers\/.*?)`/g)].map(([, path = ""]) => ({ path, source: path }));
  const { committee, contents } = readAclpub2({ texts, copies: fetched });
  assert.deepEqual([committee.length, contents.length], [4, fetched.length]);
});
