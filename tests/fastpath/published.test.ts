import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { pageAt, type RenderedSite, renderFolder, textOf } from "../site/rendered.ts";

/** What the published programs say: time in New York, time in UTC, title, speakers. */
const PROGRAM_2020 = [
  ["09:00–09:15", "13:00–13:15 UTC", "Welcome", "Erik Altman, Parijat Dube, Vijay Janapa Reddi"],
  [
    "09:15–10:00",
    "13:15–14:00 UTC",
    "How to Evaluate Efficient Deep Neural Network Approaches",
    "Vivienne Sze",
  ],
  [
    "10:00–10:45",
    "14:00–14:45 UTC",
    "Enabling Reproducible ML&Systems Research: The Good, the Bad and the Ugly",
    "Grigori Fursin",
  ],
  ["10:45–11:00", "14:45–15:00 UTC", "Break", ""],
  [
    "11:00–11:30",
    "15:00–15:30 UTC",
    "SpecNet: Spectral Domain Convolutional Neural Network",
    "Bochen Guan, Jinnian Zhang, William A. Sethares, Richard Kijowski, Fang Liu",
  ],
  [
    "11:30–12:15",
    "15:30–16:15 UTC",
    "Getting Computer Systems Ready for Visual Computing in Ten Years",
    "Yuhao Zhu",
  ],
  ["12:15–13:00", "16:15–17:00 UTC", "Lunch", ""],
  [
    "13:00–13:45",
    "17:00–17:45 UTC",
    "The Bloomberg Data Science Platform",
    "Anju Kambadur, Ania Musial, Ian Hummel",
  ],
  ["13:45–14:30", "17:45–18:30 UTC", "Multimodal Intelligence", "Chuang Gan"],
  ["14:30–14:45", "18:30–18:45 UTC", "Break", ""],
  [
    "14:45–15:15",
    "18:45–19:15 UTC",
    "Quantifying the impact of data encoding on DNN fault tolerance",
    "Edward Pyne, Lillian Pentecost, Udit Gupta, Gu-Yeon Wei, David Brooks",
  ],
  [
    "15:15–16:00",
    "19:15–20:00 UTC",
    "tinyMLPerf: Benchmarking Ultra-low Power Machine Learning Systems",
    "Colby Banbury",
  ],
  ["16:00–16:15", "20:00–20:15 UTC", "Break", ""],
  [
    "16:15–17:00",
    "20:15–21:00 UTC",
    "Unsupervised Training and Unified Global Address Spaces",
    "Leopold Grinberg",
  ],
];

const PROGRAM_2021 = [
  ["10:50–11:00", "14:50–15:00 UTC", "Opening Remarks", "Parijat Dube, Yuhao Zhu, Erik Altman"],
  [
    "11:00–11:35",
    "15:00–15:35 UTC",
    "Ingesting and Processing Data Efficiently for Machine Learning",
    "Ana Klimovic",
  ],
  [
    "11:35–12:10",
    "15:35–16:10 UTC",
    "Toward a system-wide and interdisciplinary perspective on ML system performance",
    "Christian Kästner",
  ],
  [
    "12:10–12:45",
    "16:10–16:45 UTC",
    "Hardware-aware Automated AI for Efficient Deep Learning across Hybrid Deployments: Current Landscape and Future Directions",
    "Kaoutar El Maghraoui",
  ],
  ["12:45–13:45", "16:45–17:45 UTC", "Lunch / Dinner / Breakfast", ""],
  ["13:45–14:20", "17:45–18:20 UTC", "Resilience and Safety for Autonomous Vehicles", "Siva Hari"],
  ["14:20–14:55", "18:20–18:55 UTC", "Learning for Better Video Processing Systems", "Amrita Mazumdar"],
  ["14:55–15:15", "18:55–19:15 UTC", "Break", ""],
  ["15:15–15:50", "19:15–19:50 UTC", "A Taxonomy of Machine Learning for Systems Problems", "Martin Maas"],
  [
    "15:50–16:25",
    "19:50–20:25 UTC",
    "Embedding Operations in Deep Learning Recommendation Models",
    "Jongsoo Park",
  ],
  ["16:25–16:30", "20:25–20:30 UTC", "Closing Remarks", "Parijat Dube, Yuhao Zhu, Erik Altman"],
];

const COMMITTEES_2020 = [
  ["General Chair", "Erik Altman", "IBM"],
  ["Program Chairs", "Parijat Dube", "IBM"],
  ["Program Chairs", "Vijay Janapa Reddi", "Harvard"],
  ["Publicity Chair", "Falk Pollok", "IBM"],
  ["Program committee", "Christophe Dubach", "McGill University"],
  ["Program committee", "Christopher Fletcher", "University of Illinois at Urbana-Champaign"],
  ["Program committee", "Jangwoo Kim", "Seoul National University"],
  ["Program committee", "Tushar Krishna", "Georgia Tech"],
  ["Program committee", "Gennady Pekhimenko", "University of Toronto"],
  ["Program committee", "Brandon Reagan", "NYU / Facebook"],
];

const COMMITTEES_2021 = [
  ["General Chair", "Erik Altman", "IBM"],
  ["Program Chairs", "Parijat Dube", "IBM"],
  ["Program Chairs", "Yuhao Zhu", "Univ of Rochester"],
  ["Publicity Chair", "Yiming Gan", "Univ of Rochester"],
  ["Program committee", "Deeksha Dangwal", "University of California, Santa Barbara"],
  ["Program committee", "Christoph Dubach", "McGill University"],
  ["Program committee", "Jingwen Leng", "Shanghai Jiao Tong University"],
  ["Program committee", "Minsoo Rhu", "KAIST"],
];

const PREVIOUS_EDITIONS = [
  "FastPath 2020 was held in conjunction with ISPASS 2020. Full-day with 7 invited speakers and 2 regular speakers.",
  "FastPath 2019 was held in conjunction with ISPASS 2019. Full-day with 8 invited speakers and 3 regular speakers.",
  "FastPath 2018 was held in conjunction with ISPASS 2018. Full-day with 4 invited speakers and a panel.",
  "FastPath 2015 was held in conjunction with ISPASS 2015. Half-day with 4 invited speakers.",
  "FastPath 2014 was held in conjunction with ISPASS 2014. Full-day with 3 invited speakers and 4 regular speakers.",
  "FastPath 2013 was held in conjunction with ISPASS 2013. Full-day with 1 keynote speaker, 6 invited speakers and 1 regular speaker.",
  "FastPath 2012 was held in conjunction with ISPASS 2012. Half-day with 1 keynote speaker and 3 invited speakers.",
];

describe("the published site of FastPath", () => {
  let site: RenderedSite;
  before(async () => {
    site = await renderFolder(".");
  });

  function match(html: string, pattern: RegExp): string {
    return textOf(pattern.exec(html)?.[1] ?? "");
  }

  /** Time, UTC, title and speakers of each row of a program page. */
  function programRows(path: string): string[][] {
    return pageAt(site, path)
      .split('<li class="item ')
      .slice(1)
      .map((row) => [
        match(row, /<span class="clock">(.*?)<\/span>/),
        `${match(row, /<span class="beside clock">(.*?)<\/span>/)} UTC`,
        match(row, /<(?:p|h\d) class="title">(.*?)<\/(?:p|h\d)>/),
        [...row.matchAll(/<a class="person"[^>]*>(.*?)<\/a>/g)]
          .map(([, name = ""]) => textOf(name))
          .join(", "),
      ]);
  }

  /** Role, name and affiliation of everybody on a committees page. */
  function committeeRows(path: string): string[][] {
    const html = pageAt(site, path);
    const person = /<a class="person"[^>]*>(.*?)<\/a> <span class="muted"[^>]*>(.*?)<\/span>/g;
    const people = (role: string, part: string): string[][] =>
      [...part.matchAll(person)].map(([, name = "", affiliation = ""]) => [
        role,
        textOf(name),
        textOf(affiliation),
      ]);
    const roles = html.split("<dt>").slice(1);
    return [
      ...roles.flatMap((part) =>
        people(textOf(part.split("</dt>")[0] ?? ""), part.split('id="committee"')[0] ?? ""),
      ),
      ...people("Program committee", html.split('id="committee"')[1] ?? ""),
    ];
  }

  test("shows every item of 2020 at its time in New York and UTC", () => {
    assert.deepEqual(programRows("/2020/program/"), PROGRAM_2020);
  });

  test("shows every item of 2021 at its time in New York and UTC", () => {
    assert.deepEqual(programRows("/2021/program/"), PROGRAM_2021);
  });

  test("names every organizer and committee member of 2020 with the affiliation of that year", () => {
    assert.deepEqual(committeeRows("/2020/committees/"), COMMITTEES_2020);
  });

  test("names every organizer and committee member of 2021 with the affiliation of that year", () => {
    assert.deepEqual(committeeRows("/2021/committees/"), COMMITTEES_2021);
  });

  test("tells of the previous editions in seven sentences, on their page and on the home page", () => {
    for (const path of ["/editions/", "/2021/", "/"]) {
      const sentences = [...pageAt(site, path).matchAll(/<p>(FastPath \d{4} was held.*?)<\/p>/g)];
      assert.deepEqual(
        sentences.map(([, sentence = ""]) => textOf(sentence)),
        PREVIOUS_EDITIONS,
        path,
      );
    }
  });

  test("opens with the current edition: when in both zones, where, and held with what", () => {
    assert.equal(
      pageAt(site, "/").match(/<link rel="canonical" href="([^"]*)"/)?.[1],
      "https://fastpath.example.org/",
    );
    const facts = textOf(/<dl class="facts">([\s\S]*?)<\/dl>/.exec(pageAt(site, "/"))?.[1] ?? "");
    assert.equal(
      facts,
      "When Sunday, March 28, 202110:50–16:30 EDT 14:50–20:30 UTC Where Online In conjunction with ISPASS 2021",
    );
  });

  test("says that 2020 was planned for Boston, and how its deadlines moved", () => {
    const home = pageAt(site, "/2020/");
    assert.match(textOf(home), /Planned for April 5, 2020, Boston, MA, US \(Covid-19\)/);
    const dates = [...home.matchAll(/<li class="past">([\s\S]*?)<\/li>/g)].map(([, date = ""]) =>
      textOf(date),
    );
    assert.deepEqual(dates, [
      "Submission formerly Jan 17 Jan 24 Feb 21, 2020 (extended)",
      "Notification formerly Feb 14 Mar 2, 2020 (moved)",
      "Final revisions formerly Mar 25 Jul 25, 2020 (moved)",
      "Workshop formerly Apr 5 Aug 23, 2020 (moved)",
    ]);
  });

  test("leads from an old edition to the current one, and gives people with two spellings one page", () => {
    assert.match(
      textOf(pageAt(site, "/2020/program/")),
      /This is the archive of FastPath 2020. Go to FastPath 2021/,
    );
    assert.match(textOf(pageAt(site, "/people/christophe-dubach/")), /Also spelled Christoph Dubach\./);
    assert.match(textOf(pageAt(site, "/people/edward-pyne/")), /Also spelled Ted Pyne\./);
    assert.match(textOf(pageAt(site, "/people/brandon-reagen/")), /Also spelled Brandon Reagan\./);
  });
});
