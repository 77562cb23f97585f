import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { zipOf } from "../imports/zip-of.ts";
import { digests, type Run, runHere, withCopy } from "./program.ts";

const SUBMISSIONS = `#,title,authors,submitted,keywords,decision,abstract
3,Fast Paths,Ann Bell and Christoph Dumas,,,accept,About fast paths.
4,Slow Paths,Cy Dee,,,accept as poster,
5,No Paths,Cy Dee,,,reject,
`;
const AUTHORS = `submission #,first name,last name,email,country,affiliation,Web page,person #
3,Ann,Bell,ann@example.org,Switzerland,ETH Zurich,,11
3,Christoph,Dumas,chris@example.org,,McGill University,,12
4,Cy,Dee,cy@example.org,,KAIST,,13
`;

const PAPERS = `- id: "3"
  title: Fast Paths
  authors:
    - {name: Ann Bell, affiliation: ETH Zurich, country: Switzerland}
    - Christoph Dumas (McGill University)
  abstract: About fast paths.
- id: "4"
  title: Slow Paths
  authors:
    - Cy Dee (KAIST)
  category: Poster
`;

interface Chair {
  readonly folder: string;
  import(texts: Readonly<Record<string, string>>, ...options: readonly string[]): Promise<Run>;
  read(path: string): string;
  change(path: string, from: string, to: string): void;
}

/** A copy of the site, with what a chair does to it; files come from a folder of downloads. */
async function asChair(use: (chair: Chair) => Promise<void>): Promise<void> {
  await withCopy(async (folder) => {
    const downloads = join(folder, ".downloads");
    mkdirSync(downloads);
    const read = (path: string): string => readFileSync(join(folder, path), "utf8");
    await use({
      folder,
      read,
      change(path, from, to) {
        assert.ok(read(path).includes(from), from);
        writeFileSync(join(folder, path), read(path).replace(from, to));
      },
      import(texts, ...options) {
        const paths = Object.entries(texts).map(([name, text]) => {
          writeFileSync(join(downloads, name), text);
          return join(downloads, name);
        });
        return runHere(["import", ...paths, "--site", folder, ...options]);
      },
    });
  });
}

describe("an import", () => {
  test("writes papers that are valid at once, and says what became of every row", async () => {
    await asChair(async (chair) => {
      const { code, out, err } = await chair.import({ "submission.csv": SUBMISSIONS, "author.csv": AUTHORS });
      assert.equal(chair.read("editions/2021/papers.yaml"), PAPERS);
      assert.deepEqual(out.split("\n"), [
        "EasyChair: 2 papers accepted of 3.",
        "editions/2021/papers.yaml (new file): 2 new",
        "1 of 3 people is known from other editions: Christophe Dumas.",
        "Left out:",
        "  It was rejected: submission 5 (submission.csv, row 4)",
        "Written, and the site has no errors.",
        "",
      ]);
      assert.deepEqual([code, err], [0, ""]);
      assert.equal((await runHere(["check", "--site", chair.folder])).code, 0);
    });
  });

  test("that is repeated changes no byte", async () => {
    await asChair(async (chair) => {
      const texts = { "submission.csv": SUBMISSIONS, "author.csv": AUTHORS };
      await chair.import(texts);
      const before = digests(chair.folder);
      const { code, out } = await chair.import(texts);
      assert.deepEqual(digests(chair.folder), before);
      assert.match(out, /2 as before\n[\s\S]*Everything is in the content already: no file was changed\./);
      assert.equal(code, 0);
    });
  });

  test("of next week's file keeps what was written by hand, and asks where both were changed", async () => {
    await asChair(async (chair) => {
      await chair.import({ "submission.csv": SUBMISSIONS, "author.csv": AUTHORS });
      chair.change("editions/2021/papers.yaml", "Fast Paths\n", "Fast Paths for All # their wish\n");
      chair.change("editions/2021/papers.yaml", "Slow Paths", "Slower Paths");
      const next = SUBMISSIONS.replace("Slow Paths", "Slow, Slow Paths")
        .replace("4,Slow, Slow Paths", '4,"Slow, Slow Paths"')
        .replace("reject", "accept")
        .replace("About fast", "On fast");
      const { code, out, err } = await chair.import({ "submission.csv": next, "author.csv": AUTHORS });
      assert.equal(
        chair.read("editions/2021/papers.yaml"),
        `${PAPERS.replace("Fast Paths\n", "Fast Paths for All # their wish\n")
          .replace("Slow Paths", "Slower Paths")
          .replace("About fast", "On fast")}- id: "5"\n  title: No Paths\n  authors:\n    - Cy Dee\n`,
      );
      assert.deepEqual([code, err], [1, "One thing needs a decision of yours: it is told above.\n"]);
      assert.match(out, /1 new; 1 changed; 1 kept as you wrote it; 1 changed on both sides/);
      assert.match(
        out,
        /Slower Paths, title: you have “Slower Paths”, the source has “Slow, Slow Paths”\. Yours stays\./,
      );
    });
  });

  test("asks once about a decision of many rows, and loses no other question among them", async () => {
    await asChair(async (chair) => {
      const unclear = Array.from(
        { length: 40 },
        (_, index) => `${index + 10},Weak ${index},Cy Dee,,,weak accept,\n`,
      );
      const { code, out, err } = await chair.import({
        "submission.csv": `${SUBMISSIONS}${unclear.join("")}99,Last,Cy Dee,,,borderline,\n`,
      });
      const told = `${out}${err}`.split("\n");
      assert.equal(code, 1);
      assert.deepEqual(
        told.filter((line) => line.includes("--accept")),
        [
          '  submission.csv, rows 5–44: Is "weak accept" accepted? If so, add --accept "weak accept"',
          '  submission.csv, row 45: Is "borderline" accepted? If so, add --accept "borderline"',
        ],
      );
      assert.ok(told.includes("2 things need a decision of yours: they are told above."));
    });
  });

  test("asks once about what the source has no longer", async () => {
    await asChair(async (chair) => {
      await chair.import({ "submission.csv": SUBMISSIONS, "author.csv": AUTHORS });
      const next = SUBMISSIONS.replace("accept as poster", "withdrawn");
      const told = await chair.import({ "submission.csv": next, "author.csv": AUTHORS });
      assert.match(
        told.out,
        /1 no longer in the source; 1 as before\n {2}Slow Paths: is no longer in the source, and stays here/,
      );
      assert.deepEqual([told.code, chair.read("editions/2021/papers.yaml")], [1, PAPERS]);
      const again = await chair.import({ "submission.csv": next, "author.csv": AUTHORS });
      assert.match(again.out, /1 no longer in the source; 1 as before\n/);
      assert.equal(again.code, 0);
    });
  });

  test("of an archive reads what is in it, and names what it does not read", async () => {
    await asChair(async (chair) => {
      const path = join(chair.folder, ".downloads/easychair.zip");
      const files = { "submission.csv": SUBMISSIONS, "author.csv": AUTHORS, "README.txt": "Nothing to see." };
      writeFileSync(path, zipOf(files));
      const { code, out } = await runHere(["import", path, "--site", chair.folder]);
      assert.equal(chair.read("editions/2021/papers.yaml"), PAPERS);
      assert.match(out, /holds nothing that is taken from EasyChair: the file \(README\.txt\)/);
      assert.equal(code, 0);
    });
  });

  test("of people goes where they are for everybody: --to people", async () => {
    await asChair(async (chair) => {
      const texts = { "people.csv": "name,affiliation,orcid\nZoë Ann,ETH Zurich,0000-0002-1825-0097\n" };
      const { code, out } = await chair.import(texts, "--to", "people");
      assert.match(
        chair.read("data/people.yaml"),
        /\nzoe-ann:\n {2}name: Zoë Ann\n {2}affiliation: ETH Zurich\n {2}orcid: 0000-0002-1825-0097\n/,
      );
      assert.match(out, /^A table: 1 person\.\ndata\/people\.yaml \(changed\): 1 /);
      assert.equal(code, 0);
    });
  });

  test("joins what was written by hand before, and keeps its addresses", async () => {
    await asChair(async (chair) => {
      const path = join(chair.folder, "editions/2021/papers.yaml");
      const own = PAPERS.replace('id: "3"', "id: fast # short").replace(
        "  abstract: About fast paths.\n",
        "",
      );
      writeFileSync(path, own);
      const { code, out } = await chair.import({ "submission.csv": SUBMISSIONS, "author.csv": AUTHORS });
      assert.equal(
        readFileSync(path, "utf8"),
        own.replace("(McGill University)\n", "(McGill University)\n  abstract: About fast paths.\n"),
      );
      assert.match(out, /2 there already; 1 changed/);
      assert.equal(code, 0);
    });
  });

  test("that only shows what it would do writes nothing", async () => {
    await asChair(async (chair) => {
      const before = digests(chair.folder);
      const { code, out } = await chair.import({ "submission.csv": SUBMISSIONS }, "--dry-run");
      const files = Object.entries(digests(chair.folder)).filter(([path]) => !path.startsWith("/.downloads"));
      assert.deepEqual(Object.fromEntries(files), before);
      assert.match(out, /^editions\/2021\/papers\.yaml\n\+ - id: "3"\n\+ {3}title: Fast Paths\n/);
      assert.match(out, /Nothing was written\.\n$/);
      assert.equal(code, 0);
    });
  });

  test("remembers nothing of what was not taken", async () => {
    await asChair(async (chair) => {
      await chair.import({ "submission.csv": SUBMISSIONS, "author.csv": AUTHORS });
      const memory = chair.read(".lectern/imports/2021.json");
      assert.doesNotMatch(memory, /No Paths|Cy Dee|Fast|@|"5"/);
      assert.match(memory, /"3": \{"is":/);
    });
  });

  test("whose result could not be published writes nothing, and says why", async () => {
    await asChair(async (chair) => {
      chair.change("data/people.yaml", "erna-alder:", "ann-bell:\n  nmae: Ann Bell\nerna-alder:");
      const { code, err } = await chair.import({ "submission.csv": SUBMISSIONS, "author.csv": AUTHORS });
      assert.equal(code, 1);
      assert.match(err, /There is no key `nmae` here\./);
      assert.match(err, /Nothing was written\.\n$/);
      assert.ok(!existsSync(join(chair.folder, "editions/2021/papers.yaml")));
    });
  });

  const REFUSALS: readonly (readonly [string, readonly string[], number, RegExp])[] = [
    ["of an edition that is not there", ["--edition", "2033"], 2, /^There is no edition 2033\./],
    ["to a place that is not there", ["--to", "posters"], 2, /^--to posters does not exist: choose papers/],
    [
      "from a system that is not known",
      ["--from", "easychar"],
      2,
      /^There is no source easychar\. Did you mean easychair\?/,
    ],
  ];
  for (const [story, options, code, words] of REFUSALS)
    test(`${story} is refused`, async () => {
      await asChair(async (chair) => {
        const run = await chair.import({ "submission.csv": SUBMISSIONS }, ...options);
        assert.equal(run.code, code);
        assert.match(run.err, words);
      });
    });

  test("of a folder is one of the files in it that can be read", async () => {
    await asChair(async ({ folder, read }) => {
      const site = join(folder, ".downloads", "old-site");
      mkdirSync(join(site, "_data"), { recursive: true });
      mkdirSync(join(site, "_talks"));
      writeFileSync(join(site, "logo.png"), "no picture");
      writeFileSync(
        join(site, "_data", "program.yml"),
        'days:\n  - date: 2020-04-26\n    rooms: [{name: Hall, talks: [{name: Ink, time_start: "09:00", time_end: "09:30"}]}]\n',
      );
      writeFileSync(join(site, "_talks", "ink.md"), "---\nname: Ink\nspeakers: [Ann Bell]\n---\nOn ink.\n");
      writeFileSync(
        join(folder, "editions/2020/edition.yaml"),
        "start: 2020-04-26\ntimezone: America/New_York\npresence: online\n",
      );
      writeFileSync(join(folder, "editions/2020/program.yaml"), "days: []\n");
      const { code, out } = await runHere(["import", site, "--site", folder, "--edition", "2020"]);
      // The edition has a zone of its own, so that none has to be taken for want of another.
      assert.deepEqual(
        [code, read("editions/2020/program.yaml"), /time zone/.test(out)],
        [
          0,
          `rooms:
  - {id: hall, name: Hall}
days:
  - date: 2020-04-26
    items:
      - type: talk
        id: ink
        title: Ink
        speakers:
          - Ann Bell
        abstract: On ink.
        start: "09:00"
        duration: 30
        room: hall
`,
          false,
        ],
      );
    });
  });

  test("of no file, of an empty folder, of what is not there and of what nobody knows is refused", async () => {
    await asChair(async (chair) => {
      const { folder } = chair;
      const runs = [
        await runHere(["import", "--site", folder]),
        await runHere(["import", join(folder, ".downloads"), "--site", folder]),
        await runHere(["import", join(folder, "none.csv"), "--site", folder]),
        await chair.import({ "a.json": '{"papers": [' }),
      ];
      assert.deepEqual(
        runs.map(({ code }) => code),
        [2, 2, 3, 3],
      );
      assert.match(
        runs[3]?.err ?? "",
        /^a\.json: This file is of no kind that is known: it looks like JSON, and breaks off/,
      );
    });
  });
});

describe("a table that goes round", () => {
  for (const what of ["papers", "pc", "program"])
    test(`with the ${what} of an edition changes nothing when it comes back as it was`, async () => {
      await withCopy(async (folder) => {
        const csv = join(folder, `.${what}.csv`);
        const parameters = ["--site", folder, "--output", csv];
        assert.equal((await runHere(["export", "csv", what, "2020", ...parameters])).code, 0);
        const before = digests(folder);
        const { code, out } = await runHere([
          "import",
          csv,
          "--to",
          what,
          "--edition",
          "2020",
          "--site",
          folder,
        ]);
        assert.deepEqual(digests(folder), before);
        assert.match(out, /Everything is in the content already/);
        assert.equal(code, 0);
      });
    });

  test("brings back what was changed in it, and nothing else", async () => {
    await withCopy(async (folder) => {
      const csv = join(folder, ".papers.csv");
      await runHere(["export", "csv", "papers", "2020", "--site", folder, "--output", csv]);
      writeFileSync(csv, readFileSync(csv, "utf8").replace("Quantifying the impact", "Measuring the impact"));
      const path = join(folder, "editions/2020/papers.yaml");
      const before = readFileSync(path, "utf8");
      const { code, out } = await runHere(["import", csv, "--edition", "2020", "--site", folder]);
      assert.equal(
        readFileSync(path, "utf8"),
        before.replace("Quantifying the impact", "Measuring the impact"),
      );
      assert.match(out, /1 changed, 1 of them retitled/);
      assert.equal(code, 0);
    });
  });
});

describe("an import of DOIs", () => {
  const answers = JSON.stringify([
    {
      conceptrecid: "1",
      doi: "10.5281/zenodo.11",
      submitted: true,
      metadata: { title: "Sluice: Opening Gates in the Right Order" },
    },
    {
      conceptrecid: "2",
      doi: "10.5281/zenodo.12",
      submitted: true,
      metadata: {
        title: "The volume",
        related_identifiers: [{ identifier: "https://towpath.example.org/2020/", relation: "isIdenticalTo" }],
      },
    },
  ]);

  test("writes each where it belongs and changes nothing else; the second time nothing at all", async () => {
    await asChair(async (chair) => {
      const [papers, edition] = ["editions/2020/papers.yaml", "editions/2020/edition.yaml"];
      const before = [chair.read(papers), chair.read(edition)];
      const { code, out, err } = await chair.import({ "answers.json": answers });
      assert.deepEqual([code, err], [0, ""]);
      assert.match(out, /Sluice: .*, doi: “10\.5281\/zenodo\.11”, new/);
      const added = [chair.read(papers), chair.read(edition)].map((text, index) => {
        const old = new Set((before[index] ?? "").split("\n"));
        return text.split("\n").filter((line) => !old.has(line));
      });
      assert.deepEqual(added, [["  doi: 10.5281/zenodo.11"], ["proceedings:", "  doi: 10.5281/zenodo.12"]]);
      const digest = digests(chair.folder);
      const again = await chair.import({ "answers.json": answers });
      assert.equal(again.code, 0);
      assert.match(again.out, /Everything is in the content already: no file was changed\./);
      assert.deepEqual(digests(chair.folder), digest);
    });
  });

  test("keeps the line ends of Windows", async () => {
    await asChair(async (chair) => {
      const papers = "editions/2020/papers.yaml";
      const before = chair.read(papers).replaceAll("\n", "\r\n");
      writeFileSync(join(chair.folder, papers), before);
      assert.equal((await chair.import({ "answers.json": answers })).code, 0);
      const after = chair.read(papers);
      assert.equal(after.replace("  doi: 10.5281/zenodo.11\r\n", ""), before);
      assert.notEqual(after, before);
    });
  });

  test("leaves another DOI that stands there, and tells both", async () => {
    await asChair(async (chair) => {
      const papers = "editions/2020/papers.yaml";
      chair.change(papers, "- id: sluice\n", "- id: sluice\n  doi: 10.1145/by.hand\n");
      const { code, out } = await chair.import({ "answers.json": answers }, "--edition", "2020");
      assert.equal(code, 1);
      assert.match(
        out,
        /you have “10\.1145\/by\.hand”, the source has “10\.5281\/zenodo\.11”\. Yours stays\./,
      );
      assert.match(chair.read(papers), /doi: 10\.1145\/by\.hand/);
    });
  });
});
