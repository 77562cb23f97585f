import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type Files, problemsOf, refused, siteWith, spoil } from "../../fixture.ts";
import { COMMITTEE, FIXTURE, ORGANIZERS, PEOPLE, SERIES } from "../../fixture-content.ts";

/** A site whose people are only these, of the registry and of one or two committees. */
function siteOf(now: string, before = "", registry = ""): Files {
  const nobody = Object.keys(FIXTURE).filter((path) =>
    /organizers|papers|program|sponsors|people/.test(path),
  );
  return {
    ...Object.fromEntries(nobody.map((path) => [path, null])),
    ...spoil("editions/2026/edition.yaml", "url: /2026/program/", "url: /2026/"),
    [COMMITTEE]: now,
    "editions/2025/pc.yaml": before === "" ? null : before,
    [PEOPLE]: registry === "" ? null : registry,
  };
}

/** Everybody with their id and other spellings; and how each edition names them, newest first. */
function united(files: Files) {
  const { people, editions } = siteWith(files);
  return {
    people: people.map(({ id, name, also }) => [id, name, ...also]),
    named: editions.map(({ committee }) =>
      committee.map(({ name, affiliations }) => [name, ...affiliations]),
    ),
  };
}

describe("people of one name", () => {
  test("are one person across editions, whatever their case and diacritics, as the newest edition spells them", () => {
    const files = siteOf(
      "- {name: Zoé Ångström, affiliation: KTH}\n",
      "- {name: ZOE ANGSTROM, affiliation: Lund}\n",
    );
    assert.deepEqual(united(files), {
      people: [["zoe-angstrom", "Zoé Ångström", "ZOE ANGSTROM"]],
      named: [[["Zoé Ångström", "KTH"]], [["ZOE ANGSTROM", "Lund"]]],
    });
  });

  test("are the one of the registry, whose name and id hold", () => {
    const files = siteOf(
      "- {name: zoe angstrom, affiliation: KTH}\n- ann\n",
      "- ann\n",
      "ann: {name: Ann Example, affiliation: NTNU}\nzoe: {name: Zoé Ångström, affiliation: Lund}\n",
    );
    assert.deepEqual(united(files), {
      people: [
        ["zoe", "Zoé Ångström", "zoe angstrom"],
        ["ann", "Ann Example"],
      ],
      named: [
        [
          ["zoe angstrom", "KTH"],
          ["Ann Example", "NTNU"],
        ],
        [["Ann Example", "NTNU"]],
      ],
    });
  });

  test("are those that the registry or an edition says by `also`", () => {
    const files = siteOf(
      "- {name: Christophe Dubach, affiliation: McGill, also: [Chris Dubach]}\n- {name: Anne Example, affiliation: KTH}\n",
      "- {name: Chris Dubach, affiliation: Edinburgh}\n- {name: Anna Example, affiliation: KTH}\n",
      "anne: {name: Anne Example, also: [Anna Example]}\n",
    );
    assert.deepEqual(united(files).people, [
      ["christophe-dubach", "Christophe Dubach", "Chris Dubach"],
      ["anne", "Anne Example", "Anna Example"],
    ]);
  });

  test("may be known by `also` of an older edition alone, and keep their address there", () => {
    const files = siteOf(
      "- {name: Ann New, affiliation: KTH}\n",
      "- {name: Ann Old, also: [Ann New], affiliation: KTH}\n",
    );
    assert.deepEqual(united(files).people, [["ann-old", "Ann New", "Ann Old"]]);
  });
});

describe("an affiliation", () => {
  test("is that of the edition, else of another place in the edition, else of the registry", () => {
    const organizers = "- {role: Chair, people: [{name: Ann Example, affiliation: [KTH, IBM]}]}\n";
    const files = {
      ...siteOf(
        "- {name: Ann Example}\n",
        "- {name: Ann Example}\n",
        "ann: {name: Ann Example, affiliation: NTNU}\n",
      ),
      [ORGANIZERS]: organizers,
    };
    assert.deepEqual(united(files).named, [[["Ann Example", "KTH", "IBM"]], [["Ann Example", "NTNU"]]]);
  });
});

describe("people stand in the order of their family names", () => {
  const names = ["Bo Öberg", "Al Zorn", "Jan van der Berg", "Ann Berg", "Ann Oberg", "李明"];
  const committee = names.map((name) => `- {name: ${name}, affiliation: KTH}\n`).join("");
  const sorted = (language: string) => {
    const files = { ...siteOf(committee), ...spoil(SERIES, "title:", `language: ${language}\ntitle:`) };
    return siteWith(files).people.map(({ name }) => name);
  };

  test("as English sorts them", () => {
    assert.deepEqual(sorted("en"), [
      "Ann Berg",
      "Ann Oberg",
      "Bo Öberg",
      "Jan van der Berg",
      "Al Zorn",
      "李明",
    ]);
  });

  test("as Swedish sorts them", () => {
    assert.deepEqual(sorted("sv"), [
      "Ann Berg",
      "Ann Oberg",
      "Jan van der Berg",
      "Al Zorn",
      "Bo Öberg",
      "李明",
    ]);
  });

  test("that the registry may correct", () => {
    const files = siteOf(
      "- ho\n- {name: Zoe Ha, affiliation: KTH}\n",
      "",
      "ho: {name: Ho Minh, family: Ho, affiliation: KTH}\n",
    );
    assert.deepEqual(
      siteWith(files).people.map(({ family }) => family),
      ["Ha", "Ho"],
    );
  });
});

describe("a person who cannot be told from another", () => {
  test("in an address is one person, whatever stands between the words of the name", () => {
    const files = siteOf("- {name: Jo Øst, affiliation: KTH}\n", "- {name: Jo-Øst, affiliation: KTH}\n");
    assert.deepEqual(
      siteWith(files).people.map(({ id, also }) => [id, also]),
      [["jo-ost", ["Jo-Øst"]]],
    );
  });

  const long = "Ab ".repeat(40);
  refused(
    "in an address that is cut",
    siteOf(`- {name: ${long}Øst, affiliation: KTH}\n- {name: ${long}Ek, affiliation: KTH}\n`),
    `${COMMITTEE}:2:10  [1].name`,
    `"${"Ab ".repeat(22)}A…" and "${"Ab ".repeat(22)}A…" would share the address /people/${"ab-".repeat(26)}ab/.`,
    `If they are one person, add {also: [${long}Ek]} to one of them; if not, list one of them in data/people.yaml under another id.`,
  );

  refused(
    "in letters",
    spoil(ORGANIZERS, "Åsa van der Berg", '"…"'),
    `${ORGANIZERS}:2:31  [0].people[1].name`,
    'No address can be made from the name "…".',
    "Write the name in letters, or list the person in data/people.yaml under an id.",
  );
});

describe("an id that nobody has", () => {
  refused(
    "in a registry",
    spoil(ORGANIZERS, "[ada-morgan,", "[zed,"),
    `${ORGANIZERS}:2:12  [0].people[0]`,
    'Nobody in data/people.yaml has the id "zed".',
    "Possible: ada-morgan. Or write the name, and the affiliation in brackets: Ana Klimovic (ETH Zurich).",
  );

  refused(
    "without a registry",
    siteOf("- zed\n"),
    `${COMMITTEE}:1:3  [0]`,
    'Nobody in data/people.yaml has the id "zed".',
    "Write the name, and the affiliation in brackets: Ana Klimovic (ETH Zurich).",
  );

  test("is not the address of a person written inline", () => {
    assert.equal(problemsOf(siteOf("- {name: Ann Example, affiliation: KTH}\n- ann-example\n")).length, 1);
  });
});
