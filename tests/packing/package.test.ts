import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { after, before, describe, test } from "node:test";
import { Worker } from "node:worker_threads";
import { packed } from "../../src/zones/plain-data.ts";
import { filesBelow, installPackage, installVersion, type Run, remove, runInstalled } from "./installed.ts";

/** One series, over two years, by the command that comes with the package: each test goes on where the last one ended. */
describe("the installed package", () => {
  let parent = "";
  let folder = "";
  before(async () => {
    parent = await installPackage();
    folder = join(parent, "ink");
  });
  after(() => remove(parent));

  const run = (now: string, ...parameters: string[]): Run => runInstalled(parent, folder, parameters, now);
  const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);
  const read = (path: string): string => readFileSync(join(folder, path), "utf8");
  const page = (path: string): string =>
    read(`_site/${path}index.html`)
      .replace(/<[^>]+>/g, " ")
      .replace(/\s+/g, " ");
  const built = (now: string): string => {
    const { code, err } = run(now, "build", "--no-cards", "--publish");
    assert.equal(code, 0, err);
    return now;
  };

  test("says how it is used in words that work where it is installed", () => {
    const { code, out, err } = runInstalled(parent, parent, ["--help"], "2026-09-01T12:00Z");
    assert.deepEqual([code, err], [0, ""]);
    assert.match(out, /^ {2}npx lectern build +check the content and write the site$/m);
    assert.doesNotMatch(out, /npm (run|start)| -- /);
  });

  test("needs nothing but what it brings, and brings no sources", () => {
    const files = filesBelow(join(parent, "node_modules/lectern"));
    assert.deepEqual(
      files.filter((path) => /\.ts$/.test(path) && !path.endsWith(".d.ts")),
      [],
    );
    const size = files.reduce((sum, path) => sum + sizeOf(join(parent, "node_modules/lectern", path)), 0);
    assert.ok(size < 9_000_000, `${size} bytes`);
  });

  test("has all that its texts lead to, down to the heading", () => {
    const root = join(parent, "node_modules/lectern");
    const files = filesBelow(root);
    const texts = files.filter((path) => path.endsWith(".md"));
    const broken = texts.flatMap((path) =>
      linksIn(readFileSync(join(root, path), "utf8"))
        .map((link) => ({ link, to: targetOf(path, link) }))
        .filter(({ to: { file, heading } }) => {
          if (!files.includes(file)) return true;
          return heading !== "" && !headingsOf(readFileSync(join(root, file), "utf8")).includes(heading);
        })
        .map(({ link }) => `${path}: ${link}`),
    );
    assert.deepEqual(broken, []);
    assert.ok(texts.length > 30, String(texts.length));
  });

  test("brings the program of its threads, which finds all that it needs", async () => {
    const thread = new Worker(join(parent, "node_modules/lectern/dist/thread.js"), {
      workerData: { caches: parent },
    });
    const [answer] = await Promise.all([
      new Promise<unknown>((resolve, reject) => {
        thread.once("message", resolve).once("error", reject);
      }),
      thread.postMessage({ kind: "surroundings", packed: packed({ series: {}, shell: {} }) }),
      thread.postMessage({ id: 1, kind: "parts", packed: packed([]) }),
    ]);
    await thread.terminate();
    assert.deepEqual(answer, { id: 1, made: undefined });
  });

  test("begins a series late in a year with the next one", () => {
    const known = ["--title", "Workshop on Ink", "--place", "Boston, US"];
    const parameters = ["new", "--site", folder, "--series", "Ink", ...known, "--no-install"];
    const { code, out, err } = runInstalled(parent, parent, parameters, "2026-10-01T12:00Z");
    assert.deepEqual([code, err], [0, ""]);
    assert.match(
      out,
      /Made \S+: \d+ files, and the site has no errors\.\nNext: edit data\/series\.yaml, then editions\/2027\//,
    );
    const looked = run("2026-10-01T12:00Z", "check");
    assert.equal(looked.code, 0);
    assert.match(looked.err, /only holds the place/);
    assert.equal(run("2026-10-01T12:00Z", "build", "--publish").code, 1);
  });

  test("publishes its call", () => {
    write(
      "data/series.yaml",
      read("data/series.yaml").replace(
        /^description: .*$/m,
        "description: Ink, and pens.\ncontact: chairs@ink.example.org",
      ),
    );
    write(
      "editions/2027/cfp.md",
      "---\ntopics: [Ink, Pens]\nsubmission: {url: https://submit.example.org/}\n---\n\nWe call for ink.\n",
    );
    write(
      "editions/2027/dates.yaml",
      "timezone: AoE\ndates:\n  - {kind: submission, date: 2027-02-01}\n  - {kind: notification, date: 2027-03-01}\n",
    );
    write(
      "editions/2027/edition.yaml",
      "start: 2027-06-14\nend: 2027-06-15\ntimezone: America/New_York\nvenue: {city: Boston, country: US}\n",
    );
    built("2026-11-01T12:00Z");
    assert.match(page("2027/cfp/"), /We call for ink\..*Feb 1, 2027|Feb 1, 2027.*We call for ink\./);
    assert.ok(filesBelow(join(folder, "_site")).includes("2027/cfp.txt"));
  });

  test("tells of an extension", () => {
    write(
      "editions/2027/dates.yaml",
      "timezone: AoE\ndates:\n  - {kind: submission, date: 2027-02-08, was: [2027-02-01]}\n  - {kind: notification, date: 2027-03-01}\n",
    );
    built("2027-01-28T12:00Z");
    assert.match(page("2027/"), /Feb 8, 2027, AoE \(extended\)/);
    assert.match(read("_site/feed.xml"), /Feb(ruary)? 8, 2027/);
  });

  test("takes in papers from a table, and the program that is made of them", () => {
    write(
      "papers.csv",
      "id,title,authors\nblots,Why Blots Dry,Ada Lovelace\nquills,Quills Revisited,Grace Hopper; Alan Turing\n",
    );
    const { code, err } = run("2027-03-02T12:00Z", "import", "papers.csv", "--to", "papers");
    assert.equal(code, 0, err);
    write(
      "editions/2027/program.yaml",
      'status: final\ndays:\n  - date: 2027-06-14\n    items:\n      - {type: paper, paper: blots, start: "9:00", duration: 30}\n      - {type: paper, paper: quills, start: "9:30", duration: 30}\n',
    );
    built("2027-05-01T12:00Z");
    assert.match(page("2027/program/"), /Why Blots Dry.*Ada Lovelace.*Quills Revisited/);
    assert.match(read("_site/2027/calendar.ics"), /SUMMARY:Why Blots Dry/);
  });

  test("exports an edition for proceedings", () => {
    const { code, out, err } = run("2027-06-01T12:00Z", "export", "csv", "papers", "2027");
    assert.deepEqual([code, err], [0, ""]);
    assert.match(out, /blots.*Why Blots Dry/);
  });

  test("shows the past when it is over, and the next edition when there is one", () => {
    built("2027-07-01T12:00Z");
    const { code, out, err } = run("2027-09-15T12:00Z", "new", "2028");
    assert.deepEqual([code, err], [0, ""]);
    assert.match(out, /Made editions\/2028 from 2027/);
    assert.match(read("editions/2028/cfp.md"), /We call for ink\./);
    built("2027-09-15T12:00Z");
    assert.match(read("_site/index.html"), /Ink 2028/);
    assert.match(page("2027/program/"), /Why Blots Dry/);
  });

  test("takes over the looks of a theme: colours, rules, a part and a page", () => {
    for (const [path, text] of Object.entries({
      "theme/tokens.yaml": 'colors: {paper: {light: "#fffbe6"}}\n',
      "theme/style.css": "h1 { letter-spacing: 7px; }\n",
      "theme/parts/above.njk": "<p>Below {{ view.frame.siteName }}</p>\n",
      "theme/pages/inks.njk": "---\ntitle: Inks\n---\n<p>{{ site.editions | length }} of them</p>\n",
    })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      write(path, text);
    }
    built("2027-09-20T12:00Z");
    const styles = filesBelow(join(folder, "_site"))
      .filter((path) => path.endsWith(".css"))
      .map((path) => read(`_site/${path}`))
      .join("");
    const own = ["#fffbe6", "letter-spacing: 7px"].filter((text) => styles.includes(text));
    assert.equal(own.length, 2, own.join());
    assert.match(page("2027/program/"), /Below Ink/);
    assert.match(page("inks/"), /2 of them/);
  });

  test("is followed by its next version: the series keeps the new package in place of the old", () => {
    const old = `vendor/lectern-${versionIn(parent)}.tgz`;
    assert.ok(existsSync(join(folder, old)));
    const next = installVersion(parent, "0.2.0");
    try {
      const upgraded = runInstalled(next, folder, ["upgrade", "--no-install"], "2027-10-01T12:00Z");
      assert.deepEqual([upgraded.code, upgraded.err], [0, ""]);
      assert.match(
        upgraded.out,
        /^Went from \d+\.\d+\.\d+ to 0\.2\.0: .*package\.json names lectern as file:vendor\/lectern-0\.2\.0\.tgz\.\nNext: npm install, then npx lectern check names what is left to do\.$/m,
      );
      assert.equal(JSON.parse(read("package.json")).dependencies.lectern, "file:vendor/lectern-0.2.0.tgz");
      assert.deepEqual(
        [existsSync(join(folder, old)), existsSync(join(folder, "vendor/lectern-0.2.0.tgz"))],
        [false, true],
      );
      const built = runInstalled(next, folder, ["build", "--no-cards", "--publish"], "2027-10-01T12:00Z");
      assert.equal(built.code, 0, built.err);
      const back = run("2027-10-01T12:00Z", "upgrade", "--no-install");
      assert.deepEqual([back.code, /^The site has version 0\.2\.0 of the program/.test(back.err)], [2, true]);
    } finally {
      remove(next);
    }
  });

  test("serves readers beyond its own letters, and says what it lacks for that", () => {
    mkdirSync(join(folder, "editions/2028"), { recursive: true });
    write("editions/2028/edition.yaml", "title: 墨のワークショップ\nstart: 2028-06-14\n");
    const { code, err } = run("2027-10-01T12:00Z", "build");
    assert.equal(code, 0, err);
    assert.match(
      err,
      /^Share images cannot show (Chinese|Japanese) letters\. @fontsource-variable\/noto-sans-\w+ is not installed: npm install @fontsource-variable\/noto-sans-\w+@[\d.]+$/m,
    );
  });
});

function sizeOf(path: string): number {
  try {
    return readFileSync(path).length;
  } catch {
    return 0; // a folder
  }
}

function versionIn(parent: string): string {
  return JSON.parse(readFileSync(join(parent, "node_modules/lectern/package.json"), "utf8")).version;
}

/** Where the links of a text lead that stay in the package. */
function linksIn(text: string): string[] {
  const prose = text.replace(/^```.*?^```/gms, "").replace(/`[^`\n]*`/g, "");
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = ""]) => link)
    .filter((link) => !/^[a-z]+:/.test(link));
}

function targetOf(from: string, link: string): { readonly file: string; readonly heading: string } {
  const [path = "", heading = ""] = link.split("#");
  return { file: path === "" ? from : posix.join(posix.dirname(from), path), heading };
}

/** As GitHub and the registry name them. */
function headingsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\- ]/gu, "")
      .replaceAll(" ", "-"),
  );
}
