import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { nameRemedy } from "../../../src/link/people/name-remedies.ts";
import { nameFaultOf } from "../../../src/link/people/person-names.ts";
import { noticed, problemsOf, refused, spoil } from "../../fixture.ts";
import { COMMITTEE, PROGRAM } from "../../fixture-content.ts";

const inCommittee = (name: string) => spoil(COMMITTEE, "Minsoo Rhu", JSON.stringify(name));
const NAME = `${COMMITTEE}:1:10  [0].name`;

refused(
  "a family name in front",
  inCommittee("Lovelace, Ada"),
  NAME,
  '"Lovelace, Ada" has its family name in front.',
  "Write name: Ada Lovelace",
);

refused(
  "a list of people as one",
  inCommittee("Alan Turing, Bob Smith and Carol Jones"),
  NAME,
  '"Alan Turing, Bob Smith and Carol Jones" is more than one person.',
  "Write an entry for each: {name: Alan Turing, affiliation: KAIST}, {name: Bob Smith, affiliation: KAIST}, {name: Carol Jones, affiliation: KAIST}",
);

refused(
  "a name with its affiliation",
  { [COMMITTEE]: '- {name: "Emmy Noether, University of California, Berkeley"}\n' },
  `${COMMITTEE}:1:10  [0].name`,
  '"Emmy Noether, University of California, Berkeley" is more than a name.',
  'Write {name: Emmy Noether, affiliation: "University of California, Berkeley"}',
);

refused(
  "a comma between two full names, of one person or two,",
  inCommittee("García López, José María"),
  NAME,
  '"García López, José María" is not one name: it has a comma in it.',
  "For one person, write the given name first: name: José María García López. Several people are an entry each; an affiliation has a key of its own: {name: …, affiliation: …}.",
);

refused(
  "somebody to be announced as a person",
  inCommittee("TBA"),
  NAME,
  '"TBA" would be published as a person.',
  "Leave the entry out; speakers who are not known yet are `speakers: tba`.",
);

describe("a remedy gives the name itself", () => {
  for (const [written, remedy] of [
    ["van der Berg, Jan", "Write name: Jan van der Berg"],
    ["King, Jr., Martin Luther", 'Write name: "Martin Luther King, Jr."'],
    ["King, Martin Luther Jr.", "Write name: Martin Luther King Jr."],
    ["King Jr., Martin Luther", "Write name: Martin Luther King Jr."],
    ["李明, Sammy Davis Jr.", "Write an entry for each: {name: 李明}, {name: Sammy Davis Jr.}"],
    ["Sammy Davis, Jr., 李明", 'Write an entry for each: {name: "Sammy Davis, Jr."}, {name: 李明}'],
    ["Петров, Иван", "Write name: Иван Петров"],
    [
      "Dijkstra, Edsger W. and Hoare, Tony",
      "Write an entry for each: {name: Edsger W. Dijkstra}, {name: Tony Hoare}",
    ],
    ["Ann Bell,", "Write name: Ann Bell"],
    ["Ann Bell & Bob Orr", "Write an entry for each: {name: Ann Bell}, {name: Bob Orr}"],
    ["Ann Bell; Bob Orr", "Write an entry for each: {name: Ann Bell}, {name: Bob Orr}"],
    ["王伟、李娜", "Write an entry for each: {name: 王伟}, {name: 李娜}"],
    ["Ann Bell\tETH Zurich", "Write {name: Ann Bell, affiliation: ETH Zurich}"],
    ["Ann Bell, MIT", "Write {name: Ann Bell, affiliation: MIT}"],
    ["Ann Bell et al.", "Write an entry for each of them."],
    ["Prof. Dr. Ann Bell", "Write name: Ann Bell"],
    ["Dr.-Ing. Ann Bell", "Write name: Ann Bell"],
    ["Assoc. Prof. Ann Bell", "Write name: Ann Bell"],
    ["Ann Bell, PhD", "Write name: Ann Bell"],
    ["Bob (ETH)", "For an affiliation, write {name: Bob, affiliation: ETH}"],
    ["Bob Orr (PC chair)", "Write name: Bob Orr"],
    ["Ann Bell*", "Write name: Ann Bell"],
    ["Ann Bell1,2", "Write name: Ann Bell"],
    ["Ann Bell 1†", "Write name: Ann Bell"],
    ["Ann Bell²", "Write name: Ann Bell"],
    ["Wei Wang 0003", "Write name: Wei Wang"],
  ] as const) {
    test(written, () => {
      const fault = nameFaultOf(written);
      assert.equal(fault && nameRemedy(fault, {}), remedy);
    });
  }
});

describe("a remedy loses nothing that stands beside the name", () => {
  const LINE = true;
  for (const [written, entry, remedy] of [
    ["Ann Bell & Bob Orr", { isLine: LINE, affiliation: ["ETH"] }, "Ann Bell, Bob Orr (ETH)"],
    [
      "Ann Bell & Bob Orr",
      { affiliation: ["ETH"] },
      "{name: Ann Bell, affiliation: ETH}, {name: Bob Orr, affiliation: ETH}",
    ],
    ["Ann Bell (MIT), Bob Orr", { isLine: LINE, affiliation: ["ETH"] }, "Ann Bell (MIT), Bob Orr (ETH)"],
    [
      "Ann Bell (MIT)",
      { isLine: LINE, affiliation: ["chair"] },
      "{name: Ann Bell, affiliation: MIT, role: chair}",
    ],
    ["Ann Bell (MIT)", { affiliation: ["ETH"] }, "{name: Ann Bell, affiliation: [MIT, ETH]}"],
    ["Ann Bell (chair)", { affiliation: ["ETH"] }, "{name: Ann Bell, affiliation: ETH, role: chair}"],
    ["Dr. Ann Bell", { affiliation: ["ETH"], role: "Chair" }, "name: Ann Bell"],
  ] as const) {
    test(`${written}, ${JSON.stringify(entry)}`, () => {
      const fault = nameFaultOf(written);
      assert.equal(
        fault && nameRemedy(fault, entry, true).replace(/^.*?rite (?:an entry for each: )?/, ""),
        remedy,
      );
    });
  }
});

refused(
  "an id with an affiliation beside it",
  { [COMMITTEE]: "- ada-morgan (University of Bergen)\n" },
  `${COMMITTEE}:1:3  [0]`,
  '"ada-morgan" is the id of "Ada Morgan", and would be published as a name.',
  "Write Ada Morgan (University of Bergen)",
);

refused(
  "an id as a name",
  { [COMMITTEE]: "- {name: ada-morgan, affiliation: KTH}\n" },
  `${COMMITTEE}:1:10  [0].name`,
  '"ada-morgan" is the id of "Ada Morgan", and would be published as a name.',
  "Write name: Ada Morgan",
);

refused(
  "somebody to be announced in a list",
  spoil(PROGRAM, "moderator: ada-morgan", "chair: tba"),
  `${PROGRAM}:41:16  days[0].items[6].chair[0]`,
  '"tba" would be published as a person.',
  "Leave the entry out. Speakers and panelists are `tba` while nobody is known, and `unknown` where nobody remembers: without brackets around it.",
);

noticed(
  "an id that nobody has, with an affiliation beside it,",
  { [COMMITTEE]: "- rosa-verde (KTH)\n" },
  `${COMMITTEE}:1:3  [0]`,
  '"rosa-verde" is written like an id, and would be published as a name.',
  "Write Rosa Verde (KTH)",
);

test("a handle with a hyphen is a name like others", () => {
  assert.deepEqual(problemsOf({ [COMMITTEE]: "- {name: c-atre, affiliation: KTH}\n" }), []);
});

noticed(
  "an affiliation that is to be announced",
  { [COMMITTEE]: "- Minsoo Rhu (TBA)\n" },
  `${COMMITTEE}:1:3  [0]`,
  '"TBA" would be published as the affiliation of "Minsoo Rhu".',
  "Write Minsoo Rhu",
);

describe("a name of its own kind is fine", () => {
  const names =
    "Ada Lovelace|van der Berg, Inc.|Martin Luther King, Jr.|José Ortega y Gasset|Karl-Theodor von und zu Guttenberg|Franz von und zum Bach|Anne-Marie Slaughter|al-Khwarizmi|Costa e Silva|Li Ming (李明)|李明 (Li Ming)|Alex Kim (they/them)|Ann Orr (née Bell)|Xiaoming (Sean) Li|blinry|q3k|deadmau5|bell hooks|D. E. Knuth|MD Rahman|דוד כהן|محمد علي|山田 太郎|阿兰·图灵|Sir Tony Hoare|Henry VIII|The Go and Rust Teams|Andy Rand|Mrinal Das";
  for (const name of names.split("|")) test(name, () => assert.equal(nameFaultOf(name), undefined));
});

test("a name that is told is not told as another spelling, too", () => {
  const changes = {
    [COMMITTEE]: '- {name: Alan Turing, affiliation: KTH}\n- {name: "Turing, Alan", affiliation: KTH}\n',
  };
  assert.equal(problemsOf(changes).length, 1);
});
