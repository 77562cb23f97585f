import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { citationsIn } from "../../src/citations/citation.ts";
import type { CslName } from "../../src/citations/csl.ts";
import { metaTagsOf } from "../../src/citations/highwire.ts";
import { cslNameOf, familyFirst } from "../../src/citations/names.ts";
import { familyNameOf } from "../../src/model/family-name.ts";
import { siteWith } from "../fixture.ts";
import { PAPERS, PROGRAM } from "../fixture-content.ts";
import { zoteroAuthors } from "./readers.ts";

/** A name as an edition spells it, the family name where the registry tells it, the parts, and how lists write it. */
const NAMES: readonly (readonly [name: string, family: string | undefined, parts: CslName, list: string])[] =
  [
    ["Ana Klimovic", undefined, { family: "Klimovic", given: "Ana" }, "Klimovic, Ana"],
    ["William A. Sethares", undefined, { family: "Sethares", given: "William A." }, "Sethares, William A."],
    ["Gu-Yeon Wei", undefined, { family: "Wei", given: "Gu-Yeon" }, "Wei, Gu-Yeon"],
    [
      "Kaoutar El Maghraoui",
      "El Maghraoui",
      { family: "El Maghraoui", given: "Kaoutar" },
      "El Maghraoui, Kaoutar",
    ],
    [
      "Jan van der Berg",
      undefined,
      { family: "Berg", "non-dropping-particle": "van der", given: "Jan" },
      "van der Berg, Jan",
    ],
    [
      "María de la Cruz",
      undefined,
      { family: "Cruz", "non-dropping-particle": "de la", given: "María" },
      "de la Cruz, María",
    ],
    [
      "Ludwig van Beethoven",
      "Beethoven",
      { family: "Beethoven", given: "Ludwig", "dropping-particle": "van" },
      "Beethoven, Ludwig van",
    ],
    ["Van Jones", undefined, { family: "Jones", given: "Van" }, "Jones, Van"],
    ["Ann Van den Berg", "Van den Berg", { family: "Van den Berg", given: "Ann" }, "Van den Berg, Ann"],
    ["Jean d'Alembert", undefined, { family: "d'Alembert", given: "Jean" }, "d'Alembert, Jean"],
    [
      "Gabriel García Márquez",
      "García Márquez",
      { family: "García Márquez", given: "Gabriel" },
      "García Márquez, Gabriel",
    ],
    [
      "Martin Luther King, Jr.",
      undefined,
      { family: "King", given: "Martin Luther", suffix: "Jr." },
      "King, Martin Luther, Jr.",
    ],
    [
      "Leonardo da Vinci III",
      undefined,
      { family: "Vinci", "non-dropping-particle": "da", given: "Leonardo", suffix: "III" },
      "da Vinci, Leonardo, III",
    ],
    [
      "José Ortega y Gasset",
      undefined,
      { family: "Ortega y Gasset", given: "José" },
      "Ortega y Gasset, José",
    ],
    [
      "Antoni Gaudí i Cornet",
      undefined,
      { family: "Gaudí i Cornet", given: "Antoni" },
      "Gaudí i Cornet, Antoni",
    ],
    [
      "João da Costa e Silva",
      undefined,
      { family: "Costa e Silva", "non-dropping-particle": "da", given: "João" },
      "da Costa e Silva, João",
    ],
    [
      "Karl-Theodor von und zu Guttenberg",
      undefined,
      { family: "Guttenberg", "non-dropping-particle": "von und zu", given: "Karl-Theodor" },
      "von und zu Guttenberg, Karl-Theodor",
    ],
    [
      "Jacobus van 't Hoff",
      undefined,
      { family: "Hoff", "non-dropping-particle": "van 't", given: "Jacobus" },
      "van 't Hoff, Jacobus",
    ],
    ["João Silva Filho", undefined, { family: "Silva Filho", given: "João" }, "Silva Filho, João"],
    ["Anna E. Smith", undefined, { family: "Smith", given: "Anna E." }, "Smith, Anna E."],
    ["The Anh Nguyen", undefined, { family: "Nguyen", given: "The Anh" }, "Nguyen, The Anh"],
    ["ATLAS Collaboration", undefined, { literal: "ATLAS Collaboration" }, "ATLAS Collaboration"],
    ["University of Oslo", undefined, { literal: "University of Oslo" }, "University of Oslo"],
    ["Quill & Co", "Quill & Co", { literal: "Quill & Co" }, "Quill & Co"],
    ["Plato", undefined, { literal: "Plato" }, "Plato"],
    ["李明", undefined, { literal: "李明" }, "李明"],
    ["李明", "李", { family: "李", given: "明" }, "李, 明"],
    ["김민수", "김", { family: "김", given: "민수" }, "김, 민수"],
    ["山田 太郎", undefined, { family: "山田", given: "太郎" }, "山田, 太郎"],
    ["김 민수", undefined, { family: "김", given: "민수" }, "김, 민수"],
    ["Νίκος Καζαντζάκης", undefined, { family: "Καζαντζάκης", given: "Νίκος" }, "Καζαντζάκης, Νίκος"],
    ["Лев Толстой", undefined, { family: "Толстой", given: "Лев" }, "Толстой, Лев"],
    ["نجيب محفوظ", undefined, { family: "محفوظ", given: "نجيب" }, "محفوظ, نجيب"],
    ["Nagy Béla", "Nagy", { family: "Nagy", given: "Béla" }, "Nagy, Béla"],
    ["Nagy Béla", undefined, { family: "Béla", given: "Nagy" }, "Béla, Nagy"],
    ["ZOE ANGSTROM", "Ångström", { family: "ANGSTROM", given: "ZOE" }, "ANGSTROM, ZOE"],
    ["Ted Pyne-Smith", "Pyne", { family: "Pyne-Smith", given: "Ted" }, "Pyne-Smith, Ted"],
    ["Li Li", "Li", { family: "Li", given: "Li" }, "Li, Li"],
    ["  Ana \n\u0007 Klimovic ", "Klimovic", { family: "Klimovic", given: "Ana" }, "Klimovic, Ana"],
  ];

describe("Zotero takes for one person the only author", () => {
  for (const [name, family, read] of [
    ["José María García López", "García López", "José María | García López"],
    ["Jan Willem van der Berg", undefined, "Jan Willem | van der Berg"],
    ["Martin Luther King, Jr.", undefined, "Martin Luther | King Jr."],
    ["Ludwig van Beethoven", "Beethoven", "Ludwig van | Beethoven"],
    ["Plato", undefined, "Plato"],
    ["李明", undefined, "李明"],
    ["ATLAS Collaboration", undefined, "ATLAS Collaboration"],
  ] as const)
    test(name, () => {
      const person = family === undefined ? `{name: "${name}"}` : `{name: "${name}", family: ${family}}`;
      const site = siteWith({
        [PAPERS]: `- {id: inkwell, title: Ink, authors: [${person}]}\n`,
        [PROGRAM]: "days: []\n",
      });
      const [paper] = citationsIn(site.editions[0], site.series).values();
      const authors = (paper === undefined ? [] : metaTagsOf(paper))
        .filter((tag) => tag.name === "citation_author")
        .map(({ content }) => content);
      assert.deepEqual(zoteroAuthors(authors), [read]);
    });

  test("while two names would be two", () => {
    assert.deepEqual(zoteroAuthors(["García López, José María"]).length, 2);
  });
});

describe("the name", () => {
  for (const [name, family, parts, list] of NAMES) {
    const known = family === undefined ? "" : ` of the family ${family}`;
    test(`${JSON.stringify(name)}${known} is ${list}`, () => {
      const person = { family: family ?? familyNameOf(name) };
      assert.deepEqual(cslNameOf({ name, person }), parts);
      assert.equal(familyFirst(parts), list);
    });
  }
});
