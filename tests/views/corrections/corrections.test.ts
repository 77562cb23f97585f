import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { renderPages } from "../../../src/eleventy/render.ts";
import { addressToEdit } from "../../../src/views/corrections/repository.ts";
import type { PageView } from "../../../src/views/frame/frame.ts";
import { contextAt, type Files, refused, siteWith, spoil, viewsOf, viewsWith } from "../../fixture.ts";
import { DATES, FIXTURE, PAPERS, PEOPLE, PROGRAM, SERIES } from "../../fixture-content.ts";

const NOW = "2026-01-01T00:00Z";
const REPOSITORY = "https://github.com/quill/site";

function inSeries(lines: string): Files {
  return { [SERIES]: `${FIXTURE[SERIES]}${lines}\n` };
}

/** The line of a file on which a text stands. */
function lineOf(file: string, text: string): number {
  const lines = (FIXTURE[file] ?? "").split("\n");
  return lines.findIndex((line) => line.includes(text)) + 1;
}

/** What each page offers to its readers to correct, without what all addresses begin with. */
function correctionsOf(changes: Files): Map<string, string[]> {
  const views = viewsOf(contextAt(NOW, siteWith(changes)));
  return new Map(
    views.map(({ path, frame }) => [
      path,
      frame.corrections.page.map(({ label, href }) => `${label} → ${href.replace(REPOSITORY, "")}`),
    ]),
  );
}

/** The page of the call for papers. */
async function callPage(changes: Files): Promise<string> {
  const context = contextAt(NOW, siteWith(changes));
  const [view] = viewsWith<PageView>("edition/call", context);
  assert.ok(view);
  const rendered = await renderPages({
    series: context.series,
    templates: new Map(),
    pages: [{ template: "edition/call", view }],
  });
  return rendered.get(view.path) ?? "";
}

describe("a page of a site that names its repository", () => {
  const corrections = correctionsOf(inSeries(`repository: ${REPOSITORY}`));

  for (const [path, expected] of [
    ["/2026/talks/ink/", [`editions/2026/program.yaml#L${lineOf(PROGRAM, "type: keynote")}`]],
    ["/2026/papers/blotter/", [`editions/2026/papers.yaml#L${lineOf(PAPERS, "id: blotter")}`]],
    ["/people/ada-morgan/", [`data/people.yaml#L${lineOf(PEOPLE, "name: Ada Morgan")}`]],
    // Only the committee names him.
    ["/people/minsoo-rhu/", ["editions/2026/pc.yaml#L1"]],
    ["/2026/cfp/", ["editions/2026/cfp.md"]],
    ["/2026/venue/", ["editions/2026/venue.md"]],
    ["/2025/", ["editions/2025/edition.yaml"]],
    ["/code-of-conduct/", ["content/code-of-conduct.md"]],
    ["/2026/program/", ["editions/2026/program.yaml"]],
    ["/people/", ["data/people.yaml"]],
    ["/search/", []],
  ] as const) {
    test(`leads to what ${path} is made of`, () => {
      assert.deepEqual(
        corrections.get(path),
        expected.map((file) => `Correct this page → /edit/main/${file}`),
      );
    });
  }

  test("names the files where several make it, as for the talk on a paper", () => {
    const [talk = ""] = [...corrections.keys()].filter((path) => path.startsWith("/2026/talks/inkwell"));
    assert.deepEqual(
      corrections.get(talk)?.map((told) => told.replace(/#L\d+$/, "")),
      [
        "Correct this page (program.yaml) → /edit/main/editions/2026/program.yaml",
        "Correct this page (papers.yaml) → /edit/main/editions/2026/papers.yaml",
      ],
    );
    const committees = ["organizers.yaml", "pc.yaml"];
    assert.deepEqual(
      corrections.get("/2026/committees/"),
      committees.map((file) => `Correct this page (${file}) → /edit/main/editions/2026/${file}`),
    );
  });

  test("is corrected at the front as at its own address", () => {
    assert.deepEqual(corrections.get("/"), corrections.get("/2026/"));
    assert.equal(corrections.get("/")?.length, 2);
  });
});

describe("an important date", () => {
  test("leads to its line, with words for who does not see the pencil, and not on paper", async () => {
    const page = await callPage(inSeries(`repository: ${REPOSITORY}`));
    const links = [...page.matchAll(/<a class="correct no-print"[^>]*>.*?<\/a>/g)].map(([link]) => link);
    assert.equal(
      links[0],
      `<a class="correct no-print" rel="nofollow" href="${REPOSITORY}/edit/main/${DATES}#L${lineOf(DATES, "kind: submission")}"><span class="hidden">Correct: Submission</span></a>`,
    );
    // The workshop's own days are no date of dates.yaml.
    assert.equal(links.length, 4);
  });

  test("offers nothing where the site names no repository", async () => {
    assert.match(
      await callPage(inSeries("repository: https://git.example.org/quill")),
      /Source of this site/,
    );
    assert.doesNotMatch(await callPage({}), /class="correct|Correct this page|Source of this site/);
  });
});

describe("the address of a line", () => {
  const at = { file: "editions/2026/pc.yaml", line: 7 };
  for (const [series, expected] of [
    [{ repository: "https://github.com/a/b" }, "https://github.com/a/b/edit/main/editions/2026/pc.yaml#L7"],
    [
      { repository: "https://github.com/a/b.git/", branch: "docs/site", folder: "web/my site" },
      "https://github.com/a/b/edit/docs/site/web/my%20site/editions/2026/pc.yaml#L7",
    ],
    [
      { repository: "https://gitlab.com/group/team/b", branch: "trunk" },
      "https://gitlab.com/group/team/b/-/edit/trunk/editions/2026/pc.yaml#L7",
    ],
    [
      { repository: "https://git.uni-x.example/a/b", forge: "gitlab" },
      "https://git.uni-x.example/a/b/-/edit/main/editions/2026/pc.yaml#L7",
    ],
    [
      { repository: "https://codeberg.org/a/b" },
      "https://codeberg.org/a/b/_edit/main/editions/2026/pc.yaml#L7",
    ],
    [{ repository: "https://git.uni-x.example/a/b" }, undefined],
    [{}, undefined],
  ] as const)
    test(`is ${expected ?? "not known"} for ${JSON.stringify(series)}`, () => {
      assert.equal(addressToEdit(at, series), expected);
    });
});

describe("a repository", () => {
  refused(
    "the page of a folder in it",
    inSeries("repository: https://github.com/quill/site/tree/trunk/web/site/"),
    `${SERIES}:7:13  repository`,
    '"https://github.com/quill/site/tree/trunk/web/site/" is a part of a repository.',
    "Write `repository: https://github.com/quill/site`, `branch: trunk` and `folder: web/site`.",
  );
  refused(
    "an address for git",
    inSeries("repository: git@github.com:quill/site.git"),
    `${SERIES}:7:13  repository`,
    '"git@github.com:quill/site.git" is not a web address.',
    'This is an address for git, not for browsers: write "https://github.com/quill/site".',
  );
  refused(
    "a folder without it",
    inSeries("folder: web"),
    `${SERIES}:7:1  folder`,
    "`folder` says more of the `repository`, and there is none.",
    "Add `repository`, or remove it.",
  );
  refused(
    "a folder beside it",
    inSeries(`repository: ${REPOSITORY}\nfolder: ../web`),
    `${SERIES}:8:9  folder`,
    '"../web" is not the path of a folder in a repository.',
    "Write it from the top of the repository, without a slash at either end, such as docs/site.",
  );
});

test("a line that is added tells nothing new of what stands below it", () => {
  const before = siteWith(inSeries(`repository: ${REPOSITORY}`));
  const moved = siteWith({
    ...inSeries(`repository: ${REPOSITORY}`),
    ...spoil(PROGRAM, "status:", "# Read me.\nstatus:"),
  });
  assert.notDeepEqual(moved.origins, before.origins);
  const without = ({ origins: _, ...site }: typeof before) => site;
  assert.deepEqual(without(moved), without(before));
});
