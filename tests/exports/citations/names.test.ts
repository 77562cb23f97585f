import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { CslName } from "../../../src/exports/citations/csl.ts";
import { cslNameOf, familyFirst } from "../../../src/exports/citations/names.ts";
import { familyNameOf } from "../../../src/model/family-name.ts";

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
