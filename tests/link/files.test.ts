import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { noticed, problemsOf, refused, spoil } from "../fixture.ts";
import { EDITION, FIXTURE, PEOPLE, PROGRAM, SERIES } from "../fixture-content.ts";

const PAGE = "---\ntitle: A page\n---\nText.\n";
const UNKNOWN = "This file is not part of the content.";

describe("a file that nobody would read", () => {
  for (const [path, remedy] of [
    ["editions/2026/organisers.yaml", "Did you mean organizers.yaml?"],
    ["data/series.yml", "series.yaml is there, too: keep one of the two."],
    ["editions/2026/Program.yaml", "program.yaml is there, too: keep one of the two."],
    ["editions/2026/program (1).yaml", "program.yaml is there, too: keep one of the two."],
    ["editions/2025/Dates.yml", "Rename it to dates.yaml."],
    ["editions/2026/travel.markdown", "Rename it to travel.md."],
    ["editions/2026/Travel.MD", "Rename it to travel.md."],
    ["editions/2026/travel.docx", "Pages are written in Markdown, in files that end in .md."],
    ["editions/series.yaml", "It belongs in data/: data/series.yaml."],
    ["content/papers.yaml", "It belongs in the folder of an edition, such as editions/2026/papers.yaml."],
    [
      "editions/2026/notes.txt",
      "Files here: edition.yaml, dates.yaml, organizers.yaml, pc.yaml, sponsors.yaml, cfp.md, papers.yaml, program.yaml, and free pages that end in .md. Pictures and papers go into public/.",
    ],
    ["data/venues.json", "Files here: series.yaml, people.yaml. Pictures and papers go into public/."],
    [
      "content/more/page.md",
      "Free pages (.md) stand directly in content/ or in an edition's folder; pictures and papers go into public/.",
    ],
    [
      "editions/2026.yaml",
      "Free pages (.md) stand directly in content/ or in an edition's folder; pictures and papers go into public/.",
    ],
  ] as const) {
    refused(path, { [path]: PAGE }, `${path}:1:1`, UNKNOWN, remedy);
  }
});

describe("what an editor or the system left", () => {
  for (const name of ["cfp.md~", "program.yaml.orig", "#pc.yaml#", "~$cfp.docx", "Thumbs.db"]) {
    noticed(
      name,
      { [`editions/2026/${name}`]: "x" },
      `editions/2026/${name}:1:1`,
      "An editor or the system left this file: it is not read.",
      "Delete it.",
    );
  }
});

describe("what lies beside the folders that are read", () => {
  for (const [path, place, message, remedy] of [
    [
      "Editions/2027/edition.yaml",
      "Editions/",
      "This folder is not read.",
      "Move what is in it to editions/.",
    ],
    ["edition/2027/edition.yaml", "edition/", "This folder is not read.", "Move what is in it to editions/."],
    ["contents/about.md", "contents/", "This folder is not read.", "Move what is in it to content/."],
    ["2027/edition.yaml", "2027/", "This edition is not read.", "Move its folder to editions/2027/."],
    ["people.yaml", "people.yaml", "This file is not read here.", "It belongs in data/: data/people.yaml."],
    [
      "dates.yaml",
      "dates.yaml",
      "This file is not read here.",
      "It belongs in the folder of an edition, such as editions/2026/dates.yaml.",
    ],
  ] as const) {
    refused(path, { [path]: "x" }, `${place}:1:1`, message, remedy);
  }

  noticed(
    "such as a page",
    { "venue.md": PAGE },
    "venue.md:1:1",
    "This page is not published from here.",
    "Move it to content/, or to the folder of an edition.",
  );

  test("and is none of the content's is fine", () => {
    const files = {
      "README.md": "# Read me\n",
      "src/x.ts": "",
      "docs/a.md": PAGE,
      "data-sets/a.csv": "",
      "2027/notes.txt": "",
    };
    assert.deepEqual(problemsOf(files), []);
  });
});

refused(
  "a folder of editions in capitals, with nothing else,",
  Object.fromEntries(
    Object.entries(FIXTURE).flatMap(([path, text]) =>
      path.startsWith("editions/")
        ? [
            [path, null],
            [path.replace("editions", "Editions"), text],
          ]
        : [],
    ),
  ),
  "Editions/:1:1",
  "This folder is not read.",
  "Rename it to editions/.",
);

refused(
  "a program under another name, to which the site links,",
  { [PROGRAM]: null, "editions/2026/Program.yaml": FIXTURE[PROGRAM] ?? "" },
  "editions/2026/Program.yaml:1:1",
  UNKNOWN,
  "Rename it to program.yaml.",
);

describe("a file that is not there", () => {
  refused(
    "data/series.yaml",
    { [SERIES]: null },
    `${SERIES}:1:1`,
    "This file is missing.",
    "Add it, with name, title, description and url.",
  );

  refused(
    "edition.yaml in a folder of editions",
    { "editions/2024/pc.yaml": "[{name: Ann Example, affiliation: NTNU}]\n" },
    "editions/2024/edition.yaml:1:1",
    "This file is missing.",
    "Add it; the least it can hold is `year: 2024`.",
  );

  const editions =
    "edition.yaml dates.yaml organizers.yaml pc.yaml sponsors.yaml cfp.md papers.yaml program.yaml venue.md";
  refused(
    "any edition",
    {
      "editions/2025/edition.yaml": null,
      "editions/2025/organizers.yaml": null,
      ...Object.fromEntries(editions.split(" ").map((name) => [`editions/2026/${name}`, null])),
    },
    `${SERIES}:1:1`,
    "There is no edition to publish.",
    "Add a folder such as editions/2026 with a file edition.yaml.",
  );
});

describe("an address that is taken", () => {
  for (const [path, address] of [
    ["editions/2026/program.md", "/2026/program/"],
    ["editions/2026/now.md", "/2026/now/"],
    ["content/people.md", "/people/"],
    ["content/2026.md", "/2026/"],
    ["content/assets.md", "/assets/"],
    ["content/index.md", "/index/"],
    ["content/api.md", "/api/"],
  ] as const) {
    refused(
      `by ${path}`,
      { [path]: PAGE },
      `${path}:2:1`,
      `The address ${address} belongs to a page that is made from the data.`,
      "Give this file another name.",
    );
  }

  refused(
    "by a folder of editions",
    { "editions/people/edition.yaml": "year: 2001\n" },
    "editions/people/edition.yaml:1:1",
    "The address /people/ belongs to another page.",
    "Name the folder after the year.",
  );

  for (const [path, owner] of [
    ["public/2026/venue/index.html", "the page /2026/venue/"],
    ["public/robots.txt", "the page /robots.txt"],
    ["public/assets/style.css", "the stylesheet and the fonts"],
    ["public/assets", "the stylesheet and the fonts"],
    ["public/search/index.json", "the search index"],
    ["public/2026/Venue/INDEX.html", "the page /2026/venue/"],
  ] as const) {
    refused(
      `by ${path}`,
      { [path]: "x" },
      `${path}:1:1`,
      `This file has the address of ${owner}.`,
      "Give it another name.",
    );
  }
});

describe("a place that is taken", () => {
  for (const [path, folder] of [
    ["public/2026", "2026"],
    ["public/people/ada-morgan", "people/ada-morgan"],
    ["public/API", "api"],
  ] as const) {
    refused(
      `by ${path}, where pages need a folder,`,
      { [path]: "x" },
      `${path}:1:1`,
      `This file has the name of a folder that pages lie in, /${folder}/.`,
      "Give it another name.",
    );
  }

  refused(
    "by a folder where a page is made",
    { "public/index.html/photo.jpg": "x" },
    "public/index.html/photo.jpg:1:1",
    'The folder "index.html" has the name of a file that is made, /.',
    "Give the folder another name.",
  );

  refused(
    "by a second id that many disks take for the first",
    {
      ...spoil(
        PEOPLE,
        "ada-morgan:",
        "strauß: {name: One Strauß}\nstrauss: {name: Two Strauss}\nada-morgan:",
      ),
    },
    `${PEOPLE}:1:1`,
    'The addresses "/people/strauss/" and "/people/strauß/" are one and the same on many disks.',
    "Give one of the two an id that differs in more than the form of its letters.",
  );

  const long = "x".repeat(252);
  refused(
    "by no disk, because a file that is made has too long a name",
    { [`editions/${long}/edition.yaml`]: "year: 2001\n" },
    `editions/${long}/edition.yaml:1:1`,
    `The address "/api/v1/editions/${"x".repeat(50)}…" needs a file whose name is longer than a disk allows.`,
    "Give what it is about a shorter name or id.",
  );
});

describe("a name that cannot stand in an address", () => {
  refused(
    "of a folder of editions",
    { "editions/Old_Days/edition.yaml": "year: 2001\n" },
    "editions/Old_Days/edition.yaml:1:1",
    'The folder\'s name "Old_Days" cannot stand in an address.',
    "Name the folder after the year, such as 2021: small letters, digits and single hyphens.",
  );

  for (const name of ["Code Of Conduct", "what?", "a#b", "kurz_notiert"]) {
    refused(
      `${name}.md`,
      { [`content/${name}.md`]: PAGE },
      `content/${name}.md:2:1`,
      `The file's name "${name}" cannot stand in an address.`,
      "Name it in small letters, digits and single hyphens, such as code-of-conduct.md.",
    );
  }
});

refused(
  "an edition that cannot be read at all, though another stands beside it,",
  { [EDITION]: "- year: 2026\n" },
  `${EDITION}:1:1`,
  "A list is not a mapping.",
  "There is one of these, not a list: leave out the hyphen before it, or the square brackets around it.",
);
